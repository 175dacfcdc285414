import type { SignalFinder } from '@/lib/engine/parts';
import { NUMBER_WORDS } from './forms/numbers';
import { after, before, Shapes } from './forms/shapes';
import { toSignals } from './matching/candidate';

const DAY = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?';
const FULL_DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const COUNT = `(?:\\d{1,2}|${NUMBER_WORDS}|an?|a few|few|a couple(?: of)?|couple(?: of)?|half an?|several)`;
const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';

/** Weekdays that recur, or that fix an appointment everybody has, tell nothing about when. */
function weekday(match: RegExpExecArray): number {
  if (
    /\b(?:every|each|most|any|alternate|on an?|no|first|second|third|last|next|black|good|ash|shrove|easter|cyber|palm|super bowl|taco|casual|friday|fish|fat|giving|pancake) $/i.test(
      before(match, 14),
    )
  )
    return 0.15;
  return /^s\b/i.test(after(match)) ? 0.15 : 0.75;
}

const SHAPES = new Shapes([
  {
    is: 'within two days',
    pattern:
      /\b(?:to-?night'?s?|ton(?:ite|oight)|2(?:nite|night|day|moro|moz)|2nt|to-?day'?s?|yesterday'?s?|yest(?:erdee)?|yday|overnight|this (?:very )?(?:morning'?s?|mornin|morn|am|a\.m\.|arvo'?s?|afternoon'?s?|aft|pm|evening'?s?|eve|shift'?s?|minute|hour|second|night|lunchtime|handover)|(?:last|the previous|previous|the other) (?:night'?s?|nite'?s?|nigh|evening'?s?|shift'?s?)|(?:the )?day before yesterday|(?:the )?night before last|early hours|(?:in the )?(?:wee|small) (?:small )?hours|(?:at )?(?:the )?crack of dawn|first thing(?: (?:this morning|today))?)(?!\w)/iy,
    confidence: 0.9,
  },
  {
    is: 'this moment',
    pattern:
      /\b(?:(?:just|right|literally|only) now|just-now|as (?:we|i) (?:speak|type|write)|any (?:sec|second|minute|moment) now|on shift (?:right )?now|still on shift|mid-?shift|(?:first|second|third|fourth|fifth|last|next) (?:call|case|patient|code|delivery|jump|job|run) of the (?:shift|day|night)|just (?:off|out of|after|finished|before) (?:a |the |my )?(?:shift|rescue|handover|call|job|scene|theatre|code|rounds?|surgery|work|nights)|(?:coming|came|got|clocked|clocking) off (?:shift|nights)|post-?(?:shift|call)|earlier(?: (?:today|tonight|this (?:morning|evening|afternoon|week)))?|scrubs still \w+[^.,]{0,12})\b/iy,
    confidence: (match) =>
      /^earlier$/i.test(match[0]) &&
      /^ (?:than|in|stage|detection|diagnos|treatment|intervention|referral|access|version|data|studies)/i.test(
        after(match),
      )
        ? 0
        : 0.75,
  },
  { is: 'this moment', pattern: /\brn\b|\btn\b(?=[^,]|$)/y, confidence: 0.7 },
  {
    is: 'weeks, months or years ago',
    pattern: new RegExp(`${COUNT} (?:weeks?|wks?|months?|mos?|years?|yrs?) (?:ago|back)\\b`, 'iy'),
    confidence: 0.2,
  },
  {
    is: 'a day after the operation',
    pattern:
      /(?:POD|post-?op day|day) ?#?(?:\d{1,2}|one|two|three|four|five)(?= (?:after|post|of|since)\b|,)|POD ?#?\d{1,2}/iy,
    confidence: 0.25,
  },
  {
    is: 'just happened',
    pattern:
      /just (?:\w+ed|sang|rung|won|cut|hung|sent|wrote|spoke|slept|stood|woke|broke|ran|ate|drank|drove|fell|found|grabbed|heard|hit|kept|knew|led|let|lit|made|paid|quit|read|rode|said|sold|shot|shut|stuck|swam|taught|thrown?|threw|wore)\b|^just\b/iy,
    confidence: 0.25,
  },
  { is: 'just', pattern: /just\b/iy, confidence: 0.08 },
  { is: 'now', pattern: /\bnow\b/iy, confidence: 0.2 },
  {
    is: 'just happened',
    pattern:
      /\b(?:i|we|i've|we've|ive|weve|she|he|they|pt|who|had|have|has|and|^)? ?(?<it>just (?:had|lost|coded|got|pronounced|delivered|caught|told|saw|seen|admitted|discharged|intubated|extubated|transferred|transported|dropped|brought|took|taken|gave|held|watched|finished|scrubbed|came|rang|called|walked|died|passed|left|went|rolled|flew|tubed|shocked|cardioverted|dis\w+|sat|spent|put|pulled|done|did|plated|sewed|met|assessed|triaged|landed|arrived|in from))\b/iy,
    confidence: 0.45,
  },
  {
    is: 'so long ago',
    pattern: new RegExp(
      `(?:about |like |not |barely |maybe |around |as of |literally |under |less than )?${COUNT} (?:min(?:ute)?s?|mins|hours?|hrs?|secs?|seconds?) (?:ago|back|earlier|later)\\b|\\bwithin the (?:hour|last hour|past hour)|\\b(?:next|last|past) (?:half hour|half an hour|hour|few hours|couple of hours|24 hours|twenty-four hours|48 hours|\\d+ (?:hours|minutes))\\b|\\b(?:\\d+|${NUMBER_WORDS}|few) ?(?:h(?:ours?)?|min(?:ute)?s?) old\\b`,
      'iy',
    ),
    confidence: 0.85,
  },
  {
    is: 'days ago',
    pattern: new RegExp(`\\b${COUNT} (?:days?|nights?|shifts?) (?:ago|back)\\b`, 'iy'),
    confidence: 0.7,
  },
  {
    is: 'tomorrow',
    pattern: /\b(?:tomorrow'?s?|tomorrow(?: morning| night| evening)?|tmrw|tmw|tmr|tmo|tomoz|2moro|morra|tomorra)\b/iy,
    confidence: 0.6,
  },
  {
    is: 'this week',
    pattern:
      /\bthis (?:past )?(?:week(?:end)?'?s?|wknd|wk)\b|\b(?:last|the past|past|over the) (?:weekend|wknd)\b|\b(?:earlier|midway|late|later) (?:this|in the) week\b|\bmid-?week\b/iy,
    confidence: 0.75,
  },
  {
    is: 'week or longer',
    pattern: /\b(?:last|next|the other|past) (?:week|wk|day)\b|\b(?:recently|lately)\b/iy,
    confidence: 0.3,
  },
  {
    is: 'a weekday',
    pattern: new RegExp(
      `(?:(?:last|this|on|by|early|late|since|until|til|till) )?${FULL_DAY}(?:'s)?(?: (?:night|morning|evening|afternoon|arvo|lunchtime|teatime|am|pm)'?s?)?\\b|\\b(?:last|this|on|by|until|til|since) ${DAY}\\b`,
      'iy',
    ),
    confidence: weekday,
  },
  {
    is: 'a weekday',
    pattern:
      /\b(?:mon|fri|sat|sun)\b(?= (?:list|night|clinic|am|pm|morning)\b)|\b(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)\b(?!-)|\b(?:tues|weds|thurs|thur)\b/y,
    confidence: 0.5,
  },
  {
    is: 'a time of day',
    pattern: new RegExp(
      `(?:(?:at|around|about|by|since|until|till|from|came at|between|just after|just before|circa|approx) )?(?:\\d{1,2}(?:[:.h]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.)|(?:${HOUR} (?:in the (?:morning|afternoon|evening)|at night|this morning|o'clock|am\\b|pm\\b))|(?:half|quarter|ten|five|twenty) ?(?:past|to|til|gone) ${HOUR}|half (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:[01]\\d|2[0-3])[:.]?[0-5]\\d ?(?:h|hrs?|hours|hrs)\\b)(?!\\w)`,
      'iy',
    ),
    confidence: 0.55,
  },
  {
    is: 'a time of day',
    pattern:
      /(?<![\d:./-])(?<it>(?:[01]?\d|2[0-3]):[0-5]\d)(?![\d:/])|\b(?:at|since|from|by|until|around|about|@) (?<it2>(?:[01]\d|2[0-3])[0-5]\d)\b(?! ?(?:mg|ml|mcg|g|patients|people|kcal|beds|calories))|^(?:0\d|1\d|2[0-3])[0-5]\d(?=[:,. ])/y,
    confidence: (match) => (/^(?:19|20)\d\d$/.test(match.groups?.it2 ?? match[0]) ? 0.25 : 0.5),
  },
  {
    is: 'a time of day',
    pattern: new RegExp(
      `(?:(?:at|around|about|by|since|before|after|until|just before|just after|going in at|came at|up to|going at|near) (?:half )?(?:midnight|noon|dawn|dusk|sunrise|sunset|midday|lunch(?:time)?|breakfast|teatime|tea|dinner|supper|handover|rounds|morning|change of shift|shift change|bedtime|the afternoon|coffee|second post)|midnight|teatime|lunchtime|half-?time)\\b`,
      'iy',
    ),
    confidence: 0.5,
  },
  {
    is: 'an hour',
    pattern: new RegExp(
      `(?:at|around|about|since|before|by|til|until) (?<it>${HOUR})(?=[.,!?;:]|$| (?:and|when|with|this|in the|to go|exactly|sharp)\\b)`,
      'iy',
    ),
    confidence: 0.3,
  },
  {
    is: 'a part of the day',
    pattern:
      /\b(?:morning|afternoon|arvo|evening|night|nightshift|night shift|day shift|the shift|my shift|clinic)\b/iy,
    confidence: (match) =>
      /\b(?:good|every|a|of|date|prom|opening|wedding|one|most|some|all|same|each|game|movie|quiz|friday|saturday|sunday|monday|tuesday|wednesday|thursday) $/i.test(
        before(match, 12),
      )
        ? 0
        : 0.12,
  },
  {
    is: 'within two days, in another language',
    pattern:
      /\b(?:anoche|anteanoche|hoy|ayer|anteayer|esta (?:mañana|noche|tarde|madrugada)|ahorita|hace (?:un rato|una hora|dos horas|\w+ minutos)|(?:el )?(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)|kanina|kagabi|kahapon|ngayon(?:g (?:gabi|umaga|araw))?|bukas|kaninang (?:umaga|madaling araw)|aaj|kal raat|aaj subah|abhi|vandag|gister(?:aand)?|vanaand|vanoggend|netnou|namhlanje|izolo|leo|jana|usiku huu|dis morning|this night|abi today|hier soir|ce soir|cette nuit|aujourd'hui|heute|gestern)\b/iy,
    confidence: (match) => (/^(?:leo|jana|abhi)$/i.test(match[0]) ? 0.3 : 0.75),
  },
]);

/** When it happened, to within a few days (labelling guide, rule 4). */
export const time: SignalFinder = {
  type: 'TIME',
  find: (text) => toSignals('TIME', text, SHAPES.find(text)),
};
