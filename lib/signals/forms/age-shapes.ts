/** Ages in all the ways clinicians write them. */
import { type AgeShape, LIFE_STAGES } from './life-stages';
import { bare, gestation, lengthOfTime, plausible } from './not-ages';
import { NUMBER, NUMBER_WORDS } from './numbers';
import { Shapes } from './shapes';

const SPAN_UNIT = '(?:months?|mths?|mos?|weeks?|wks?|wk|days?|hours?|hrs?|min(?:ute)?s?)';
const YEAR_UNIT = '(?:years?|yrs?|y)';
const PERSON =
  '(?:male|female|man|woman|boy|girl|lady|gentleman|gent|guy|dude|bloke|lad|lass|lassie|fella|fellow|kid|kiddo|child|chap|mum|mom|dad|mother|father|patient|pt|primip|multip|athlete|student|marine|soldier|farmer)';
const SUBJECT =
  "(?:he|she|they|pt|patient|client|donor|recipient|mum|mom|mam|dad|mother|father|baby|kid|girl|boy|lad|lady|guy|man|woman|mine|ours|who|hes|shes|wife|husband|son|daughter|grandson|granddaughter|child|twins?)(?:'s| is| was| were|'re| are|s)?";
const NEARLY =
  '(?:only |just |barely |nearly |almost |about |maybe |like |not yet |not quite |all of |freshly |newly |now |still )*';
const DECADE_WORDS = '(?:twenties|thirties|forties|fourties|fifties|sixties|seventies|eighties|nineties|teens)';

export const AGE_SHAPES = new Shapes<AgeShape>([
  {
    is: 'age with "old"',
    pattern: new RegExp(
      `\\b(?<n>${NUMBER})(?:(?: and|&) (?:a half|three quarters|a bit))?[- ]?(?<unit>${YEAR_UNIT}|${SPAN_UNIT})\\.?[-/ ]?olds?\\b`,
      'iy',
    ),
    confidence: plausible(0.9),
  },
  {
    is: 'age in shorthand',
    pattern: /\b(?<n>\d{1,3})[- ]?y(?:rs?)?\.?[-/ ]?o\.?(?:[- ]?[mf])?(?![a-z])/iy,
    confidence: plausible(0.9),
  },
  {
    is: 'age in shorthand',
    pattern: /\b(?<n>\d{1,2})[- ]?(?<unit>m(?:o|th|os|ths|\/o)|w\/?o|d\/?o|\/(?:12|52|7) ?old)(?: ?old)?\b/iy,
    confidence: lengthOfTime(0.75),
  },
  {
    is: 'age and sex',
    pattern: new RegExp(
      `\\b(?<n>\\d{1,3})(?: ?[-/] ?| )?(?:yrs?\\.? ?|y ?)?(?:[MF](?![\\w&/])|[♀♂]|[mf](?=[ ,.;:]|$)(?! (?:per|away|wide|deep|tall|long|sprint|from))| ?${PERSON}\\b)`,
      'y',
    ),
    confidence: plausible(0.8),
  },
  {
    is: 'sex and age',
    pattern: new RegExp(`(?:\\b[MF]|${PERSON})(?: ?[-/,(] ?| )?(?<n>\\d{1,3}|${NUMBER_WORDS})(?=[,.;:) ]|$)`, 'y'),
    confidence: bare(0.6),
  },
  {
    is: 'weeks of gestation',
    pattern:
      /\b(?<n>2[0-9]|3[0-9]|4[0-3])(?: ?(?:\+|and|&) ?[0-6](?:\/7)?(?! ?(?:mg|kg|ml|%|\d))\b| ?\/ ?40\b|[- ]?(?:weekers?|wkers?)\b)/iy,
    confidence: 0.8,
    years: 0,
  },
  {
    is: 'weeks of gestation',
    pattern:
      /\b(?:(?:twenty|thirty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|forty(?:[- ](?:one|two))?)(?:[- ]weekers?| and (?:one|two|three|four|five|six)(?! (?:years|hundred|months|thousand)))\b/iy,
    confidence: 0.7,
    years: 0,
  },
  {
    is: 'weeks',
    pattern:
      /(?:born at |at |@ ?)?(?:1\d|2\d|3\d|4[0-3]|(?:twenty|thirty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|forty|forty-one) ?(?:weeks?|wks?|w)\b(?:(?: and|,)? ?(?:[0-6]|one|two|three|four|five|six) ?(?:days?|d)\b)?/iy,
    confidence: gestation(0.65),
    years: 0,
  },
  {
    is: 'a length of time where an age stands',
    pattern: new RegExp(
      `\\b(?<n>${NUMBER})[- ](?<unit>${YEAR_UNIT}|${SPAN_UNIT})\\b(?=[,.;:!?)]| and (?:one|two|three|four|five|six) days|$)`,
      'iy',
    ),
    confidence: lengthOfTime(0.45),
  },
  {
    is: 'a length of time at the start',
    pattern: new RegExp(`^(?<n>${NUMBER})[- ](?<unit>${YEAR_UNIT}|${SPAN_UNIT})\\b`, 'iy'),
    confidence: lengthOfTime(0.4),
  },
  {
    is: 'weeks and days at the start',
    pattern: /^(?:2\d|3\d|4[0-2]) and [0-6]\b(?=[.,])/iy,
    confidence: 0.6,
    years: 0,
  },
  {
    is: 'years of a life',
    pattern: new RegExp(
      `(?:whole|with|all|those|her|his|their) (?<n>${NUMBER}) years?\\b|(?:in )?(?:his|her|their) (?:[a-z]+[- ])?[a-z]+(?:th|first|second|third) year\\b`,
      'iy',
    ),
    confidence: 0.4,
  },
  {
    is: 'part of a decade',
    pattern: new RegExp(
      `\\b(?:in (?:his|her|their) )?(?:early|mid(?:dle)?|late|mid-to-late|mid to late|very early|very late)[- ]?(?:(?<n>[1-9]0)'?s|${DECADE_WORDS})\\b|\\b(?:[2-9]0|twenty|thirty|forty|fifty|sixty|seventy|eighty)-?(?:something|ish|odd)\\b`,
      'iy',
    ),
    confidence: 0.8,
  },
  {
    is: 'a decade',
    pattern: new RegExp(
      `\\b(?:in )?(?:his|her|their) (?:(?<n>[1-9]0)'?s|${DECADE_WORDS})\\b|\\b(?<d>[2-9]0)'?s(?= ?[MF]\\b|,? (?:male|female|man|woman|lady|guy|bloke|gent|presenting|c\\/o|with|post|s\\/p))`,
      'iy',
    ),
    confidence: 0.6,
    decade: true,
  },
  {
    is: 'age with a cue',
    pattern: new RegExp(
      `\\b(?:aged?|age of|aet\\.?|turn(?:ed|s|ing)?|at (?:the age of|age)|nearly|almost|barely|just shy of|not (?:yet|quite)|a mere|only|a ripe|celebrat(?:ed|es|ing)|blew out|pushing|going on|young at) ${NEARLY}(?<it>(?<n>${NUMBER})(?:[- ]?ish| and a half| and three quarters)?)\\b`,
      'iy',
    ),
    confidence: bare(0.65, true),
  },
  {
    is: 'said of somebody',
    pattern: new RegExp(
      `\\b${SUBJECT} ${NEARLY}(?<it>(?<n>${NUMBER})(?:[- ]?ish| and a half| and three quarters)?)(?![\\w-])`,
      'iy',
    ),
    confidence: bare(0.7, true),
  },
  {
    is: 'at an age',
    pattern: new RegExp(
      `\\bat (?<it>(?<n>[1-9]\\d|1[01]\\d|${NUMBER_WORDS}))(?=[,.;!?)]| (?:and|with|when|she|he|who|is|was|in|but|because|came|told|after|\\w+ing|on)\\b|$)`,
      'iy',
    ),
    confidence: bare(0.35, true),
  },
  {
    is: 'after "was" or "is"',
    pattern: new RegExp(
      `(?:was|is|were|be|being|proband's|pt's|patient's|he's|she's) ${NEARLY}(?<it>(?<n>[1-9]\\d|1[01]\\d|${NUMBER_WORDS}))(?=[,.;!?)]| (?:and|with|when|but|in|now|then|going) |$)`,
      'iy',
    ),
    confidence: bare(0.35, true),
  },
  {
    is: 'somebody of an age',
    pattern: new RegExp(
      `(?<=(?:${PERSON}|\\w(?:man|er|or|ist)|one|baby) )of (?:about |just |only |barely )?(?<it>(?<n>${NUMBER}))(?=[,.;!? ]|$)`,
      'iy',
    ),
    confidence: bare(0.4, true),
  },
  {
    is: 'a number at the start',
    pattern: new RegExp(
      `(?<=^["'(*_ –—-]{0,3})(?<it>(?<n>${NUMBER})(?:[- ]?ish| and a half| and three quarters)?)(?=[.,;:!?)—–]| ?[-–—] |$| and (?:a half|still|he|she|they|\\w+ed|\\w+ing)\\b)`,
      'iy',
    ),
    confidence: bare(0.6),
  },
  {
    is: 'a number between marks',
    pattern: new RegExp(
      `(?<=(?:[,;(—–/]|(?<!\\d):) ?(?:is |was |now |just |only |all of |at )?)(?<it>(?<n>${NUMBER})(?:[- ]?ish| and a half| and three quarters)?)(?=[,.;:!?)—–]| ?[-–—] |$| and [a-z]+ing)`,
      'iy',
    ),
    confidence: bare(0.55),
  },
  {
    is: 'a number before a person',
    pattern: new RegExp(
      `\\b(?:the|a|an|that|this|my|our|yesterday's|today's) (?<it>(?<n>1?\\d{1,2})) (?=${PERSON}\\b)`,
      'iy',
    ),
    confidence: bare(0.5),
  },
  {
    is: 'a list of ages',
    pattern:
      /(?<=[,(:] ?|^|\band )(?<n>\d{1,2})(?=,? (?:and )?\d{1,2}\b|[,.]? *$)|(?:,|\band) (?<it>\d{1,2})(?=[.,)]|$)/y,
    confidence: bare(0.3),
  },
  {
    is: 'a number before a comma',
    pattern: new RegExp(`(?<n>[1-9]\\d|1[01]\\d|${NUMBER_WORDS})(?=[,.](?: |$))`, 'iy'),
    confidence: bare(0.15),
  },
  {
    is: 'two ages',
    pattern: new RegExp(`(?<n>${NUMBER})(?:, ${NUMBER})* and ${NUMBER}(?=[.,!?]|$)`, 'iy'),
    confidence: bare(0.3),
  },
  ...LIFE_STAGES,
]);
