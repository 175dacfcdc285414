import type { SignalFinder } from '@/lib/engine/parts';
import { after, before, Shapes } from './forms/shapes';
import { toSignals } from './matching/candidate';

/** What happens in front of others. */
const HAPPENING =
  '(?:crash(?:es)?|collision|wreck|smash|pile-?up|rtc|rta|mvc|mva|mci|rollover|derailment|fire|blaze|inferno|explosion|blast|shooting|stabbing|attack|gsw|bombing|riot|stampede|crush|collapse|cave-?in|landslide|mudslide|avalanche|flood(?:ing)?|tornado|hurricane|cyclone|typhoon|storm|earthquake|wildfire|bushfire|drowning|capsiz\\w+|sinking|plane crash|air crash|helicopter crash|hostage|stand-?off|siege|robbery|kidnapping|hit[- ]and[- ]run|chase|pursuit|protest|march|rally|strike|festival|parade|concert|carnival|rodeo|marathon|ultra|triathlon|regatta|derby|cup final|final|match|game|tournament|race|fair|fete|fête|show|fireworks|bonfire|wedding|funeral|graduation|prom|evacuation|outbreak|poisoning|gas leak|spill|escape|rescue|search|manhunt|murder|homicide|jump(?:er)?|fall|incident|accident|case|thing|video|clip|footage|story|one|guy|man|lady|woman|boy|girl|kid|kids|bloke|lad|streaker|bus|coach|minibus|van|train|tram|ferry|boat|balloon|zip-?line|bounce house|bouncy castle|bleachers|stage|stand|stands|scaffold(?:ing)?|crane|bridge|jetty|pier|float|ride|coaster|ferris wheel|forklift|grain elevator|silo|tank|quad bike|roof|overpass|chairlift|gondola|zamboni|barge|jet ski)';
const NEWS =
  "(?:on|in|from|all over|across|watching|saw it on|made|hit|heard on) (?:the |this morning's |tonight's |last night's |yesterday's |today's |every )?(?:local |evening |national |6 |six |ten |10 |nine |9 |five |5 )*(?:o'?clock(?: news| bulletin)?|news(?:paper)?s?|paper|papers|telly|tv|radio|headlines?|front page|bulletin|facebook|socials|social media|internet|feeds?|channel \\w+|podcast|gazette|nightly news|media)";
const SEEN =
  "(?:you(?:'ve|'ll have| have| all| lot| guys|r)?(?: all| probably| may have| might have| will have| all probably| already)?|y'?all|ye(?:'ve)?|everyone(?:'s| has| in town| here)?|everybody(?:'s| has)?|whole town|the (?:whole )?town|anyone who|if you|those who|half (?:of )?(?:the )?\\w+|u all|people|folks|guests)(?:'s| have| has|'ve| all)? (?:saw|seen|watched|watching|heard(?: about| of)?|read(?: about)?|filmed|shared|sharing|talking about|asking about|texting me about|keeps? (?:asking|sharing|sending)|been (?:asking|sharing|sending|watching)|walked past|know about|witnessed)";

const SHAPES = new Shapes([
  {
    is: 'said to be in the news',
    pattern: new RegExp(
      `(?:the|that|those|this|a|yes,? the|yesterday's|last night's|tonight's|saturday's|\\w+day's) [^.!?\\n]{0,60}?\\b(?:that's |that was |you saw |who was |which was |it was |was |is |were )?${NEWS}\\b`,
      'iy',
    ),
    confidence: 0.7,
  },
  {
    is: 'said to be in the news',
    pattern: new RegExp(`\\b${NEWS}\\b`, 'iy'),
    confidence: (match) =>
      /facebook|internet|socials|social media|media|feed|podcast|tv|radio|papers?$/i.test(match[0]) ? 0.2 : 0.5,
  },
  {
    is: 'said to be seen by others',
    pattern: new RegExp(`\\b${SEEN}[^.!?\\n]{0,70}`, 'iy'),
    confidence: (match) =>
      /\b(?:video|clip|footage|news|crash|wreck|fire|paper|it\b|happen|post|story|parade|livestream)/i.test(match[0])
        ? 0.6
        : 0.25,
  },
  {
    is: 'a video that goes round',
    pattern:
      /\b(?:the|that|this|those) (?:[\w' -]{0,30} )?(?:video|clip|footage|livestream|reel|dashcam|bodycam|cctv)(?: (?:of|from|going|that|everyone|everybody|you|u|y'?all|all|doing|on)\b[^.!?\n]{0,50})?|\b(?:went|gone|going|go) viral\b|\bviral (?:video|clip|post|moment)|\b(?:everyone|everybody|everyone's|you(?:'re)? all|all) (?:is |are |'s )?(?:sharing|filming|filmed|talking about|asking about)\b/iy,
    confidence: 0.5,
  },
  {
    is: 'an incident that has a place or a name',
    pattern: new RegExp(
      `(?:the|that|those|this|from the|last night's|tonight's|yesterday's|today's|this morning's|\\w+day's|\\w+day night's) (?:[\\w'’.-]+ ){0,4}${HAPPENING}\\b(?:(?: (?:on|at|in|off|from|by|outside|near|over|during|under|this|last|that|who|when|going|coming|of)\\b)[^.,;!?\\n]{0,50})?`,
      'iy',
    ),
    confidence: incident,
  },
  {
    is: 'an incident at an event',
    pattern:
      /\b(?:collapsed|arrested|went down|dropped|fell|fainted|seized|choked|trampled|crushed|hit|struck|shot|stabbed|coded|keeled over)\b[^.!?\n]{0,20}\b(?:mid-?(?:\w+)|at (?:the )?(?:practice|half-?time|nationals|finals?|mass|service|church|graduation|prom|parade|concert|festival|game|match|race|rally|fair|rodeo|wedding|marathon|finish line|speedway|regatta|meet|assembly))\b|\bsudden (?:cardiac (?:arrest|death)|collapse) at \w+|\b(?:collapsed|arrested) mid-?\w+/iy,
    confidence: 0.55,
  },
  {
    is: 'a crash by its parties',
    pattern:
      /\b(?:car|truck|pickup|bus|van|lorry|train|tram|motorcycle|motorbike|bike|log truck|semi|suv|tractor|bicycle|scooter|quad|boat|jet ski|pedestrian|cyclist|deer|moose|minibus|coach|ambulance) (?:vs?\.?|versus|into|and) (?:a |the )?(?:\w+ )?(?:car|truck|pickup|bus|van|lorry|train|tram|motorcycle|motorbike|bike|semi|suv|tree|pole|wall|tractor|pedestrian|cyclist|deer|moose|bridge|house|coach|minibus|school bus|log truck)\b/iy,
    confidence: 0.45,
  },
  {
    is: 'somebody or something that many saw',
    pattern:
      /the (?:\w+ ){1,4}?(?:that|who|which) (?:stopped|arrested|collapsed|crashed|caught fire|burned|burnt|fell|went|flipped|blew|sank|folded|exploded|derailed|hit|rolled|came down|jumped|won|drowned|got stuck|broke down|overturned|capsized)\b[^.,!?\n]{0,40}/iy,
    confidence: 0.4,
  },
  {
    is: 'what happened in the open',
    pattern:
      /(?:spun out|went off the road|pulled \d+ ?kg|went through the ice|came down by (?:him|her)self|whole (?:home side|crowd|stadium|church|school|town|street|congregation|theatre|stand)[^.!?\n]{0,20} (?:went quiet|stopped|saw|watched|stood|cheered|held)|in front of (?:the|a|\w+) (?:whole|packed|full|crowd|hundred|\d+))\b[^.!?\n]{0,30}/iy,
    confidence: 0.4,
  },
  {
    is: 'a violent event',
    pattern:
      /\b(?:gsws?|shooting|stabbing|mass casualty|drive-by|multi-?vehicle|mvc|mva|rtc|rta|rollover|pile-?up|explosion|house fire|apartment fire|mci)\b/iy,
    confidence: 0.3,
  },
  {
    is: 'a public contest',
    pattern:
      /\b(?:(?:finished|ran|won|completed|pulled|lifted|crossed|medal+ed|competed|placed|played|scored|sang|danced|podium(?:ed)?|broke)\b[^.!?\n]{0,30}\b(?:(?:half )?marathon|ultra|ironman|triathlon|nationals|worlds|olympics|paralympics|transplant games|park ?run|championships?|state final|cup final|10k|5k|comrades|two oceans|ironman|boston|eurovision|x factor))\b/iy,
    confidence: 0.4,
  },
  {
    is: 'a story that people tell',
    pattern:
      /\b(?:paper'?s? got it wrong|it'?s exactly what they said|what they said on|the (?:paper|news|reports?|article|story|headline|rumou?rs?)(?:'s| is| are| has| have| had| said| says| got| left)\b|they'?re saying|that final|yes that (?:\w+)|you(?:'ll| will) have (?:seen|read|heard|walked past)|as seen on|made (?:the )?(?:news|papers|headlines)|press release|breaking news|reporters?|news (?:crew|van|helicopter)|tv crews?)\b[^.!?\n]{0,30}/iy,
    confidence: 0.4,
  },
]);

/** Nouns that are an event only where something is said to have come from it. */
const VAGUE =
  /\b(?:case|one|thing|guy|man|lady|woman|boy|girl|kids?|bloke|lad|show|race|game|match|final|story|fall|march|strike|stage|stand|bridge|ride|float|tank|roof|van|bus|boat|train|coach|tram|wedding|escape|search|chase|storm|rescue|video|clip|footage|incident|accident)\b/i;
const SOURCE =
  /\b(?:from|off|about|got|under|on|re:?|saw|same as|was at|were at|at|for|to|with|by|yes,?|it's|that's) $/i;
const VIOLENT =
  /\b(?:crash|wreck|pile|rollover|derail|explosion|shooting|stabbing|stampede|stand-?off|siege|avalanche|blaze|blast|collapse|fire\b|flood|drown|capsiz|cave-?in)/i;

function incident(match: RegExpExecArray): number {
  const sourced = SOURCE.test(before(match, 12)) || /^\?/.test(after(match));
  if (VIOLENT.test(match[0])) return 0.65;
  if (VAGUE.test(match[0]))
    return sourced || (match.index < 2 && /^that|\b(?:that|who|when|this|last)\b/i.test(match[0])) ? 0.25 : 0;
  return sourced ? 0.55 : 0.4;
}

/** An event that others saw or read of and can place (labelling guide, rule 3). */
export const event: SignalFinder = {
  type: 'EVENT',
  find: (text) => toSignals('EVENT', text, SHAPES.find(text)),
};
