/** Ages in all the ways clinicians write them; `age.ts` and `age90.ts` share them. */
import type { Text } from '@/lib/engine/parts';
import type { Match } from '../matching/candidate';
import { NUMBER, NUMBER_WORDS, numberOf } from './numbers';
import { after, before } from './shapes';

export interface Age extends Match {
  /** In whole years; 0 below one. A decade counts as its first year. */
  readonly years: number;
  /** "In her 60s": wider than the guide counts. */
  readonly decade: boolean;
}

interface AgeShape {
  readonly is: string;
  readonly pattern: RegExp;
  readonly confidence: number | ((match: RegExpExecArray) => number);
  readonly years?: number;
  readonly decade?: boolean;
}

const SPAN_UNIT = '(?:months?|mths?|mos?|weeks?|wks?|wk|days?|hours?|hrs?|min(?:ute)?s?)';
const YEAR_UNIT = '(?:years?|yrs?|y)';
const PERSON =
  '(?:males?|females?|man|woman|men|women|boys?|girls?|lady|gentleman|gent|guy|dude|bloke|lad|lass|lassie|fella|fellow|kid|kiddo|child|chap|mum|mom|dad|mother|father|patient|pt|primip|multip|athlete|student|marine|soldier|farmer)';
const SUBJECT =
  "(?:he|she|they|pt|patient|client|donor|recipient|mum|mom|mam|dad|mother|father|baby|kid|girl|boy|lad|lady|guy|man|woman|mine|ours|who|hes|shes|wife|husband|son|daughter|grandson|granddaughter|child|twins?)(?:'s| is| was| were|'re| are|s)?";
const NEARLY =
  '(?:only |just |barely |nearly |almost |about |maybe |like |not yet |not quite |all of |freshly |newly |now |over |under |still )*';
const DECADE_WORDS = '(?:twenties|thirties|forties|fourties|fifties|sixties|seventies|eighties|nineties|teens)';

/** What follows a number that is no age. */
const MEASURE =
  /^(?:\s?(?:mg|mcg|µg|g|kg|kilos?|lbs?|pounds?|oz|ml|cc|dl|mmol|meq|mmhg|cm|mm|km|miles?|metres?|meters?|ft|feet|foot|inch|inches|in\b|units?|u\b|iu|puffs?|tabs?|tablets?|pills?|drops?|beats|bpm|joules?|j\b|french|fr\b|gauge|g\b|degrees?|percent|am\b|pm\b|a\.m|p\.m|o'clock|hours?|hrs?|minutes?|mins?|seconds?|secs?|times|x\b|days? (?:a|per|in|of)|patients|pts|people|beds?|cases|staff|nurses|doctors|shifts?|calls?|rounds?|cycles?|doses|sessions?|visits?|stitches|sutures|units|bags|slides|pages|lines|points?|players|students|kids|children|families|sites?|studies|trials|of us|of them|out of|in a|for|to|or|and|more|different|new|other|year|years|yrs|weeks|months|days|minute|hour|week|month|day|hundred|thousand|million|k\b|bucks|dollars|quid|euros?|rand|naira|pesos?|rupees|grand|floors?|rooms?|wards?|hospitals?|countries|languages|stories|things|reasons|ways|steps|tips|minutes|seconds|episodes|chapters|speakers|applicants|programs|chairs|tables|cups|coffees|slices)\b|\s?[%°/:]|\s?-\s?\d|\s?[-–]\s?(?:year|yr|day|week|hour|minute|month|bed|point|item|fold|lead|gauge|step)|[.,]\d|\s?[+×x]\s?\d)/i;
/** What stands before a number that is no age. */
const LABEL =
  /(?:[$£€#₦₱₹+×~<>=/.]|\b(?:room|rm|bed|bay|cot|chair|ward|floor|table|slide|number|no|no\.|case|chapter|figure|fig|page|pp|step|day|week|month|year|pgy|pod|top|level|stage|grade|type|class|phase|cycle|round|track|gcs|hr|rr|bp|spo2|sats?|temp|ph|k|na|hb|inr|ef|bmi|icu|er|or|exit|route|highway|hwy|road|rd|m|a|i|n=|n|covid|apgars?|score|scored|size|dose|q|x|for|after|in|at|of|to|by|from|over|under|than|about|around|the|these|those|our|another|only|all|every|past|last|next|first|top|and|or|chair|booth|theatre|pod|unit|station|gate|platform|season|episode|vol|volume|part|question|q|version|v|channel|may|june|july|august|january|february|march|april|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) ?)$/i;

/** A bare number that could well be somebody's age. */
function bare(confidence: number): (match: RegExpExecArray) => number {
  return (match) => {
    const years = numberOf(match.groups?.n ?? '');
    if (years > 112 || MEASURE.test(after(match))) return 0;
    if (years < 3) return 0;
    return LABEL.test(before(match).concat(match[0].slice(0, match[0].length - (match.groups?.n ?? '').length)))
      ? 0
      : confidence;
  };
}

const NOT_DURATION =
  /^\s?(?:ago|later|earlier|before|after|prior|into|in\b|of\b|out\b|since|post|straight|running|now\b|apart|away|back\b|ahead|long|survival|mortality|follow|experience|on the|as an?|in a row|from now|to go|until|till|left|wait)|^[- ](?:survival|mortality|wait|follow|course|guideline|contract|shift)/i;
const DURATION_BEFORE =
  /(?:\b(?:for|in|after|over|past|last|next|every|within|about|first|these|the|of|by|took|takes|take|another|than|until|his|her|their|my|our|post|x|spent|almost|nearly|my|two|three|q|at|waited|wait|this|those|since) |[/x-])$/i;

/** A length of time that stands where an age stands. */
function lengthOfTime(confidence: number): (match: RegExpExecArray) => number {
  return (match) => (NOT_DURATION.test(after(match)) || DURATION_BEFORE.test(before(match, 14)) ? 0 : confidence);
}

function plausible(confidence: number): (match: RegExpExecArray) => number {
  return (match) => (numberOf(match.groups?.n ?? '') <= 115 ? confidence : 0);
}

/** No clock here: whoever was born by then is over 89. */
const BORN_BY = 1936;

const SHAPES: readonly AgeShape[] = [
  {
    is: 'age with "old"',
    pattern: new RegExp(
      `\\b(?<n>${NUMBER})(?:(?: and|&) (?:a half|three quarters|a bit))?[- ]?(?<unit>${YEAR_UNIT}|${SPAN_UNIT})\\.?[-/ ]?olds?\\b`,
      'gi',
    ),
    confidence: 0.9,
  },
  {
    is: 'age in shorthand',
    pattern: /\b(?<n>\d{1,3})[- ]?y(?:rs?)?\.?[-/ ]?o\.?(?:[- ]?[mf])?(?![a-z])/gi,
    confidence: plausible(0.9),
  },
  {
    is: 'age in shorthand',
    pattern: new RegExp(
      `\\b(?<n>\\d{1,2})[- ]?(?<unit>m(?:o|th|os|ths|/o)|w/?o|d/?o|/(?:12|52|7) ?old)(?: ?old)?\\b`,
      'gi',
    ),
    confidence: lengthOfTime(0.75),
  },
  {
    is: 'age and sex',
    pattern: new RegExp(
      `\\b(?<n>\\d{1,3})(?: ?[-/] ?| )?(?:yrs?\\.? ?|y ?)?(?:[MF](?![\\w&/])|[♀♂]|[mf](?=[ ,.;:]|$)(?! (?:per|away|wide|deep|tall|long|sprint|from))| ?${PERSON}\\b)`,
      'g',
    ),
    confidence: plausible(0.8),
  },
  {
    is: 'sex and age',
    pattern: new RegExp(`(?:\\b[MF]|${PERSON})(?: ?[-/,(] ?| )?(?<n>\\d{1,3}|${NUMBER_WORDS})(?=[,.;:) ]|$)`, 'g'),
    confidence: bare(0.6),
  },
  {
    is: 'weeks of gestation',
    pattern:
      /\b(?<n>2[0-9]|3[0-9]|4[0-3])(?: ?(?:\+|and|&) ?[0-6](?:\/7)?(?! ?(?:mg|kg|ml|%|\d))\b| ?\/ ?40\b|[- ]?(?:weekers?|wkers?)\b)/gi,
    confidence: 0.8,
    years: 0,
  },
  {
    is: 'weeks of gestation',
    pattern: new RegExp(
      `\\b(?:(?:twenty|thirty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|forty(?:[- ](?:one|two))?)(?:[- ]weekers?| and (?:one|two|three|four|five|six)(?! (?:years|hundred|months|thousand)))\\b`,
      'gi',
    ),
    confidence: 0.7,
    years: 0,
  },
  {
    is: 'weeks',
    pattern: new RegExp(
      `\\b(?:at |@ ?)?(?:1\\d|2\\d|3\\d|4[0-3]) ?(?:weeks?|wks?|w)\\b(?:(?: and|,)? ?(?:[0-6]|one|two|three|four|five|six) ?(?:days?|d)\\b)?`,
      'gi',
    ),
    confidence: (match) =>
      NOT_DURATION.test(after(match)) ||
      /\b(?:in|for|after|over|past|last|next|every|within|about|x|of|these|took) $/i.test(before(match, 10))
        ? 0.1
        : 0.65,
    years: 0,
  },
  {
    is: 'a length of time where an age stands',
    pattern: new RegExp(
      `\\b(?<n>${NUMBER})[- ](?<unit>${YEAR_UNIT}|${SPAN_UNIT})\\b(?=[,.;:!?)]| and (?:one|two|three|four|five|six) days|$)`,
      'gi',
    ),
    confidence: lengthOfTime(0.5),
  },
  {
    is: 'years of a life',
    pattern: new RegExp(
      `\\b(?:whole|with|all|those|her|his|their) (?<n>${NUMBER}) years?\\b|\\b(?:his|her|their) (?:${NUMBER_WORDS.replaceAll('?:', '?:')})?[- ]?\\w+(?:th|first|second|third) year\\b`,
      'gi',
    ),
    confidence: 0.4,
  },
  {
    is: 'part of a decade',
    pattern: new RegExp(
      `\\b(?:in (?:his|her|their) )?(?:early|mid(?:dle)?|late|mid-to-late|mid to late|very early|very late)[- ]?(?:(?<n>[1-9]0)'?s|${DECADE_WORDS})\\b|\\b(?:[2-9]0|twenty|thirty|forty|fifty|sixty|seventy|eighty)-?(?:something|ish|odd)\\b`,
      'gi',
    ),
    confidence: 0.8,
  },
  {
    is: 'a decade',
    pattern: new RegExp(
      `\\b(?:in )?(?:his|her|their) (?:(?<n>[1-9]0)'?s|${DECADE_WORDS})\\b|\\b(?<d>[2-9]0)'?s(?= ?[MF]\\b|,? (?:male|female|man|woman|lady|guy|bloke|gent|presenting|c\\/o|with|post|s\\/p))`,
      'gi',
    ),
    confidence: 0.6,
    decade: true,
  },
  {
    is: 'a stage of life',
    pattern:
      /\b(?:newborn|new-born|neonate|toddler|infant|preschooler|pre-schooler|preteen|pre-teen|tween|tweenager|teen|teenager|teen-ager|adolescent|kindergart(?:e)?ner|nursery-age|reception-age|school-age|primary-age|first-year|sophomore)s?\b(?!-)/gi,
    confidence: 0.7,
    years: 0,
  },
  {
    is: 'a school year',
    pattern:
      /\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|[4-9]th|1[0-2]th)[- ]grade(?:rs?)?(?![- ]teacher)|in (?:grade|year|gr) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)|(?:grade|gr|standard|std) (?:[1-9]|1[0-2])(?= (?:kid|boy|girl|student|learner|pupil|class))|year (?:[1-9]|1[0-3])s?(?=[,.!? ]|$)(?! (?:of|in|survival|follow|since|one|data))|P[1-7](?= (?:boy|girl|kid|wean|class|pupil)|,)|high[- ]school (?:junior|senior|freshman|sophomore)|freshman|(?:in|just started) (?:kindergarten|nursery|reception|preschool|pre-k|kinder|prep|big school|primary school|middle school|junior high|high school|year \d+|form \d|matric)|kindergarten(?:er)?)\b/gi,
    confidence: 0.5,
    years: 0,
  },
  {
    is: 'age with a cue',
    pattern: new RegExp(
      `\\b(?:aged?|age of|aet\\.?|turn(?:ed|s|ing)?|at (?:the age of|age)|nearly|almost|barely|just shy of|not (?:yet|quite)|a mere|only|a ripe|celebrat(?:ed|es|ing)|blew out|pushing|going on|young at) ${NEARLY}(?<it>(?<n>${NUMBER})(?:[- ]?ish| and a half| and three quarters)?)\\b`,
      'gi',
    ),
    confidence: bare(0.65),
  },
  {
    is: 'said of somebody',
    pattern: new RegExp(
      `\\b${SUBJECT} ${NEARLY}(?<it>(?<n>${NUMBER})(?:[- ]?ish| and a half| and three quarters)?)(?![\\w-])`,
      'gi',
    ),
    confidence: bare(0.7),
  },
  {
    is: 'at an age',
    pattern: new RegExp(
      `\\bat (?<it>(?<n>[1-9]\\d|1[01]\\d|${NUMBER_WORDS}))(?=[,.;!?)]| (?:and|with|when|she|he|who|is|was|in|but|because|came|told|after|\\w+ing|on)\\b|$)`,
      'gi',
    ),
    confidence: bare(0.35),
  },
  {
    is: 'a number at the start',
    pattern: new RegExp(
      `^(?:["'(*_–—-] ?)*(?<it>(?<n>${NUMBER})(?:[- ]?ish| and a half| and three quarters)?)(?=[.,;:!?)—–]| ?[-–—] |$)`,
      'gi',
    ),
    confidence: bare(0.6),
  },
  {
    is: 'a number between marks',
    pattern: new RegExp(
      `[,;:(—–/] ?(?:is |was |now |just |only |all of |at )?(?<it>(?<n>${NUMBER})(?:[- ]?ish| and a half| and three quarters)?)(?=[,.;:!?)—–]| ?[-–—] |$| and [a-z]+ing)`,
      'gi',
    ),
    confidence: bare(0.55),
  },
  {
    is: 'a number before a person',
    pattern: new RegExp(
      `\\b(?:the|a|an|that|this|my|our|yesterday's|today's) (?<it>(?<n>1?\\d{1,2})) (?=${PERSON}\\b)`,
      'gi',
    ),
    confidence: bare(0.5),
  },
  {
    is: 'a list of ages',
    pattern:
      /(?<=[,(:] ?|^|\band )(?<n>\d{1,2})(?=,? (?:and )?\d{1,2}\b|[,.]? *$)|(?:,|\band) (?<it>\d{1,2})(?=[.,)]|$)/g,
    confidence: bare(0.3),
  },
  {
    is: 'days of life',
    pattern:
      /\b(?:DOL|day of life|day) ?#?(?:\d{1,2}|one|two|three|four|five|six|seven)(?: of life|(?=[,.] ))|\bD\d{1,2} of life/gi,
    confidence: (match) => (/life|dol/i.test(match[0]) ? 0.8 : match.index === 0 ? 0.35 : 0.1),
    years: 0,
  },
  {
    is: 'an age in another language',
    pattern:
      /\b(?:\d{1,3}|(?:diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y \w+)?|(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve)) (?:años|añitos|meses)\b|\b\d{1,3} (?:taong gulang|anyos|yrs old na|saal|baras|jaar oud|ans|ki umar)\b/gi,
    confidence: 0.8,
  },
  {
    is: 'an age in another language',
    pattern: /^(?<n>\d{1,2})(?= (?:lang|pa lang|anyos)\b)/gi,
    confidence: bare(0.6),
  },
  {
    is: 'over 89 in a word',
    pattern:
      /\b(?:nonagenarian|centenarian|supercentenarian|super-ager|ninety-odd|ninety-something|ninetysomething|over ninety|well past ninety|past ninety|(?:her|his|their) nineties|(?:her|his|their|mid|early|late)[- ]90s|a century old|triple digits|three figures)\b/gi,
    confidence: 0.85,
    years: 90,
  },
  {
    is: 'born more than 89 years ago',
    pattern: /\b(?:born|b\.|class of)(?: back)?(?: in)?(?: the year)? ?(?<born>1[89]\d\d)\b/gi,
    confidence: (match) => (Number(match.groups?.born) <= BORN_BY ? 0.8 : 0),
    years: 90,
  },
  {
    is: 'a life measured by history',
    pattern:
      /\b(?:(?:she|he|they|and)(?:'s| is| was)? older than (?:insulin|penicillin|sliced bread|the nhs|the state|the republic|television|the queen was|antibiotics|the hospital)|born (?:the (?:year|day|week|night)|before|during|when|between) (?:the )?(?:titanic|great war|first world war|ww1|wwi|depression|wall street|armistice|partition|titanic sank|war of independence|easter rising|general strike|hindenburg|spanish flu|women could vote|insulin|penicillin)[^.,;!?]{0,20}|lived through (?:both|two) (?:world )?wars|survived the (?:spanish flu|titanic|somme|blitz)|(?:telegram|card|letter) from the (?:king|queen|palace|president))\b/gi,
    confidence: 0.6,
    years: 90,
  },
];

const read = new WeakMap<Text, readonly Age[]>();

/** Read once per text: two finders ask for it. */
export function agesIn(text: Text): readonly Age[] {
  const known = read.get(text);
  if (known !== undefined) return known;
  const ages = SHAPES.flatMap((shape) => agesOf(text, shape));
  read.set(text, ages);
  return ages;
}

function agesOf(text: Text, shape: AgeShape): Age[] {
  const ages: Age[] = [];
  for (const match of text.clean.matchAll(shape.pattern)) {
    const confidence = typeof shape.confidence === 'number' ? shape.confidence : shape.confidence(match);
    if (confidence <= 0) continue;
    const end = match.index + match[0].length;
    const start = end - (match.groups?.it ?? match[0]).length;
    ages.push({
      ...text.span(start, end),
      confidence,
      because: [shape.is],
      years: shape.years ?? yearsOf(match),
      decade: shape.decade === true,
    });
  }
  return ages;
}

function yearsOf({ groups }: RegExpExecArray): number {
  if (groups?.n === undefined) return 0;
  return groups.unit !== undefined && !/^y/i.test(groups.unit) ? 0 : numberOf(groups.n);
}
