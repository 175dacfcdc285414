import { ANIMALS, MACHINES, OBJECTS, PLACES_OF_MISHAP } from '@/lib/lexicons/mechanisms';
import { PERHAPS_RARE, RARE_CONDITIONS } from '@/lib/lexicons/rare-conditions';
import type { SignalFinder, Text } from '@/lib/engine/parts';
import { type Match, toSignals } from './matching/candidate';
import { Forms, form } from './matching/forms';
import { Phrases } from './matching/phrases';
import { wordsOf } from './matching/words';

type Kind = 'condition' | 'perhaps' | 'animal' | 'machine' | 'object' | 'place';

const LISTED = new Phrases<Kind>([
  [RARE_CONDITIONS, 'condition'],
  [MACHINES, 'machine'],
  [PLACES_OF_MISHAP, 'place'],
  [OBJECTS, 'object'],
  [ANIMALS, 'animal'],
  [PERHAPS_RARE, 'perhaps'],
]);

/** Alone, and beside words of harm. */
const CONFIDENCE: Readonly<Record<Kind, readonly [alone: number, harmed: number]>> = {
  condition: [0.7, 0.7],
  perhaps: [0.12, 0.12],
  animal: [0.15, 0.55],
  machine: [0.3, 0.6],
  object: [0.15, 0.55],
  place: [0.35, 0.5],
};

/** What animals, machines and objects do to people, and what people do with them that ends in hospital. */
const HARM =
  /\b(?:bit|bite|bites|bitten|biting|kicked|kick|gored|mauled|trampled|stung|sting|stings|attacked|attack|pecked|scratched|clawed|crushed|rolled on|sat on|fell (?:on|off|from|into|through)|fallen (?:on|off|from|into)|threw|thrown|came off|dragged|ran over|run over|backed|pinned|butted|headbutted|charged|caught|trapped|stuck|wedged|impaled|through (?:the|his|her|a|both|my)|swallowed|swallowing|inhaled|aspirated|ingested|ate|eaten|drank|up (?:the|his|her|one) (?:nose|nostril|bum|rectum)|in (?:the|his|her) (?:ear|eye|nose|airway|throat|rectum|foot|thigh|neck)|superglued|glued|severed|amputated|lost (?:a|his|her|two|three|both)|cut off|sliced|burnt|burned|burns|scalded|exploded|blew up|broke|broken|fractured?|lacerat\w*|punctur\w*|avuls\w*|deglov\w*|shot|stabbed|hit|struck|landed|crashed|collided|injur\w+|wound|trauma|vs\.?|versus|met a|removed|pulled|retrieved|extracted|foreign body|x-ray shows|attached|latched|envenom\w*|antivenom|concuss\w*|coded|collapsed|arrested|delivered|born|birthed|gave birth|fainted|passed out|dislocat\w*|dislodg\w*|chok\w*|won\b|lawnmowered|orbit|eyelid|thumb|fingers?|scalp|calf|buttock|forearms?|shin|tongue)\b/;

const CIRCUMSTANCES = new Forms([
  form(
    'something swallowed, stuck or glued',
    0.6,
    `(?:swallow(?:ed|ing|s)|inhaled|aspirated|choked_on|superglued|super_glued|impaled|skewered|stapled|nailed|wedged|zipped)_(?:(?:his|her|their|the|a|an|on|by|himself|herself|to|eleven|two|three|four|both)_){0,2}[a-z'-]+(?:_[a-z'-]+){0,3}`,
  ),
  form(
    'something in a place of the body where it does not belong',
    0.6,
    `(?<=[a-z]_)(?:up|in|inside|through|down|into|across|out_of)_(?:the|his|her|their|a|both|one|own|left|right)_(?:left_|right_|own_|soft_)?(?:nose|nostril|ear|eye|orbit|eyelid|airway|rectum|bum|throat|palate|foot|hand|forearm|thigh|buttock|knee_cap|kneecap|chest|neck|cheek|skull|calf|thumb|finger|bronchus|oesophagus|esophagus|shoulder|shin|tongue|scalp)\\b`,
    2,
  ),
  form(
    'hurt by an animal, a machine or oneself',
    0.6,
    `(?:(?:bitten|kicked|gored|mauled|trampled|stung|attacked|pecked|scratched|clawed|crushed|dragged|run_over|butted|headbutted|struck|hit|flattened|impaled|thrown|bucked|chased)_(?:off_)?(?:by|on|from)|fell_off|fallen_off|came_off|thrown_from|ran_over|run_over_by|sat_on_by|rolled_on_by|racing_the|racing_an)_(?:(?:a|an|his|her|their|the|own|pet|neighbour's|neighbor's)_){0,3}[a-z'-]+`,
  ),
  form(
    'born in an unusual place',
    0.65,
    `(?:born|birthed|delivered|delivering|gave_birth|had_(?:the|her|a)_baby|baby_came|baby_arrived)_(?:(?:it|him|her|them|herself)_)?(?:in|on|at|between|under|inside|beside)_(?!may\\b|june|july|jan|feb|mar|apr|aug|sep|oct|nov|dec|time|term|\\d)(?:(?:the|a|an|her|his|their|our)_)?(?:back_of_)?[a-z'-]+(?:_[a-z'-]+){0,3}`,
  ),
  form('first, only or one of few', 0.6, `(?:first|only|second|third|ninth|youngest|oldest|smallest|heaviest|longest|largest)_(?:(?:ever|known|recorded|reported|such|confirmed|case|person|patient|one|carrier)_){0,3}(?:case_|carrier_|patient_|survivor_)?(?:in|at|on|to_survive_it_in)_(?:the|our|this)_(?:country|world|state|hospital|county|province|literature|hemisphere|continent|region|registry|city|record|island|history)\\b`),
  form('one of few in the world', 0.65, `(?:one_of|among)_(?:fewer_than|less_than|about|maybe|only|the|just|some)?_?(?:[a-z]+|\\d+)_(?:[a-z]+_)?(?:known|reported|in_the_(?:world|country|literature))[a-z_-]*|\\bonly_(?:known|living|reported)_[a-z]+|\\b(?:fewer|less)_than_[a-z0-9]+_(?:known|cases|people|in)[^,.;!?]{0,20}|\\bone_in_a_(?:million|billion)\\b|\\bcase_report_waiting\\b`),
  form('never seen before', 0.3, `(?:never_(?:seen|had|heard_of)_(?:one|a|an|anything|that)|first_(?:one|case)_(?:i've|i_have|we've|anyone)|rarest|one_for_the_(?:books|textbooks)|textbook_zebra|a_(?:real|true|actual|genuine)_zebra|rare_(?:disease|condition|syndrome|disorder|tumou?r|cancer|mutation|variant|genetic|autoimmune|metabolic|form))\\b[^,.;!?]{0,20}`),
  form('a wedding, a proposal, a funeral in care', 0.5, `(?:proposed|married|wed|eloped|vows|bride|groom|bridesmaid|best_man|wedding_(?:dress|gown|party|cake|reception|night|toast)|bouquet|honeymoon(?:ers)?|hen_do|stag_(?:do|night)|bachelorette|prom_dress|communion_dress|graduation_gown)\\b(?:_[a-z'-]+){0,4}`),
  form('dressed in something odd', 0.55, `(?:dressed_(?:as|up_as|like)|in_(?:full|a|an|his|her)_(?:full_)?(?:costume|drag|viking|kilt|armou?r|tutu|mascot_suit|wedding_dress|clown|santa_suit|superhero|onesie|pirate|chicken_suit|gorilla_suit|wetsuit|uniform|regalia|robes|toga|sari|tuxedo|leotard))\\b(?:_[a-z'-]+){0,4}`),
  form('in the middle of something', 0.45, `\\bmid_(?:haircut|sermon|air|flight|song|sentence|speech|proposal|service|match|game|rehearsal|set|performance|aria|scene|dance|marathon|race|wedding|prayer|bite|class|lecture|exam|shift|concert|show|delivery|toast|lot|jump|dive|interview|broadcast)\\b`),
  form('would not part from something', 0.55, `(?:refus(?:ed|es|ing)_to_(?:leave|go|come|be)_without|wouldn't_(?:leave|go|come|let_go)_(?:without|of)|insisted_on_(?:bringing|keeping|wearing|playing|being)|brought_(?:his|her|their)_(?:own_)?|arrived_(?:with|in|on|by|carrying)|turned_up_(?:with|in|on|carrying)|walked_in_(?:with|carrying|holding|wearing|off)|came_in_(?:with|carrying|holding|wearing|on)_(?:a|an|his|her|the))_(?:[a-z'-]+_?){1,5}`),
  form('treated himself', 0.5, `(?:drain(?:ed|ing)|stitch(?:ed|ing)|sutured|operated_on|cut|cutting|pulled|delivered|splinted|superglued|sewed|lanced|amputated|cauteri[sz]ed|set)_(?:his|her|their|its)_own_[a-z]+(?:_(?:with|using|off|out|in)_[^,.;!?]{2,30})?`),
  form('by their own hand or thing', 0.5, `(?:his|her|their)_own_(?:bull|horse|dog|car|truck|tractor|machine|wedding|coffin|crossbow|foot|bouquet|funeral|ostrich|tooth|ambulance|truck|cow|goat|cat|snake|rooster|boat|trap|leg|appendix|bike|gun|knife|saw|prosthetic|harpoon)\\b(?:_[a-z'-]+){0,2}`),
  form('both, twice, same', 0.35, `\\bsame_[a-z]+,_?_?(?:and_)?same_[a-z]+|\\btwice,?_(?:two|ten|\\d+|in)_[^,.;!?]{2,20}|\\bboth_[a-z]+,_same_[a-z]+`),
  form('survived the improbable', 0.5, `(?:struck_by_lightning|fell_(?:from|off|out_of|down|through)_(?:a|an|the|his|her)_(?:[a-z0-9-]+_){0,2}[a-z]+|(?:storeys|stories|floors|feet)_(?:and|onto|down|up)|walked_away_from|woke_up_(?:in|from|during|after)_(?:the|a|an)?_?[^,.;!?]{2,25}|buried_(?:alive|under|in)|trapped_(?:in|under|for|between)|stuck_(?:in|inside|between|under|to|on|up)_[^,.;!?]{2,25}|attached_to_(?:his|her|the)_[a-z]+|tangled_in[^,.;!?]{2,20})`),
  form('what went down or through', 0.45, `(?:ate|eaten|drank|drunk|snorted|injected|chewed|licked|smoked)_(?:a_whole|an_entire|his|her|their|the|a_tube|raw|live|dog|cat|horse|glow|water|wild|homemade|\\d+)_[^,.;!?]{2,30}`),
  form('versus', 0.5, `(?<=[a-z]_)(?:vs|versus)\\.?_(?:own_|a_|the_|his_|her_)?[a-z-]+`, 2),
  form('a very low or high figure of the body', 0.4, `\\btemp(?:erature)?_(?:of_)?(?:1\\d|2[0-7])\\b|\\bcore_(?:temp_)?of_(?:[a-z]+|\\d\\d)|\\b(?:hb|haemoglobin|hemoglobin|hgb)_(?:of_)?[12]\\.\\d|\\bglucose_(?:of_)?(?:1[5-9]\\d\\d|2\\d\\d\\d)\\b`),
  form('a stay of exceptional length', 0.4, `(?:\\d{3}|hundred(?:_and_[a-z-]+)?)_days\\b|\\b(?:longest|oldest)_(?:resident|stay|patient|survivor)\\b`),
]);

export const rare: SignalFinder = {
  type: 'RARE',
  find: (text) => toSignals('RARE', text, [...listed(text), ...CIRCUMSTANCES.find(text)]),
};

function listed(text: Text): Match[] {
  const phrases = LISTED.find(text);
  if (phrases.length === 0) return [];
  const harmed = HARM.test(wordsOf(text).lower);
  return phrases.map(({ start, end, value, entry }) => ({
    start,
    end,
    confidence: CONFIDENCE[value][harmed ? 1 : 0],
    because: [`${value}: ${entry}`, ...(harmed && value !== 'condition' && value !== 'perhaps' ? ['harm in the same sentence'] : [])],
  }));
}
