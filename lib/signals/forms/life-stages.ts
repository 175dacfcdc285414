/** Ages that are told without a count of years: stages of life, school years, what somebody lived through. */
import { bare } from './not-ages';
import type { Shape } from './shapes';

export interface AgeShape extends Shape {
  /** Where the number is no count of years; 0 below one. */
  readonly years?: number;
  /** "In her 60s": wider than the guide counts. */
  readonly decade?: boolean;
}

/** No clock here: whoever was born by then is over 89. */
const BORN_BY = 1936;

export const LIFE_STAGES: readonly AgeShape[] = [
  {
    is: 'a stage of life',
    pattern:
      /\b(?:newborn|new-born|neonate|toddler|infant|preschooler|pre-schooler|preteen|pre-teen|tween|tweenager|teen|teenager|teen-ager|adolescent|kindergart(?:e)?ner|nursery-age|reception-age|school-age|primary-age|first-year|sophomore)s?\b(?!-)/iy,
    confidence: 0.7,
    years: 0,
  },
  {
    is: 'a school year',
    pattern:
      /\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|1st|2nd|3rd|[4-9]th|1[0-2]th)[- ]grade(?:rs?)?(?![- ]teacher)|in (?:grade|year|gr) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)|(?:grade|gr|standard|std) (?:[1-9]|1[0-2])(?= (?:kid|boy|girl|student|learner|pupil|class)|,|$)|year (?:[1-9]|1[0-3])s?(?=[,.!? ]|$)(?! (?:of|in|survival|follow|since|one|data))|P[1-7](?= (?:boy|girl|kid|wean|class|pupil)|,)|high[- ]school (?:junior|senior|freshman|sophomore)|freshman|(?:in|just started) (?:kindergarten|nursery|reception|preschool|pre-k|kinder|prep|big school|primary school|middle school|junior high|high school|year \d+|form \d|matric)|kindergarten(?:er)?)\b/iy,
    confidence: 0.5,
    years: 0,
  },
  {
    is: 'days of life',
    pattern:
      /\b(?:DOL|day of life|day) ?#?(?:\d{1,2}|one|two|three|four|five|six|seven)(?: of life|(?=[,.] ))|\bD\d{1,2} of life/iy,
    confidence: (match) => (/life|dol/i.test(match[0]) ? 0.8 : match.index === 0 ? 0.35 : 0.1),
    years: 0,
  },
  {
    is: 'an age in another language',
    pattern:
      /\b(?:\d{1,3}|(?:diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y \w+)?|(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve)) (?:años|añitos|meses)\b|\b\d{1,3} (?:taong gulang|anyos|yrs old na|saal|baras|jaar oud|ans|ki umar)\b/iy,
    confidence: 0.8,
  },
  {
    is: 'an age in another language',
    pattern: /^(?<n>\d{1,2})(?= (?:lang|pa lang|anyos)\b)/iy,
    confidence: bare(0.6),
  },
  {
    is: 'a birthday over 89',
    pattern:
      /(?:9\d|1[01]\d)(?:st|nd|rd|th) (?:birthday|b-?day|year)|(?:ninetieth|ninety-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:one )?hundredth) (?:birthday|b-?day|year)/iy,
    confidence: (match) => (/year/i.test(match[0]) ? 0.4 : 0.75),
    years: 90,
  },
  {
    is: 'over 89 in a word',
    pattern:
      /\b(?:nonagenarian|centenarian|supercentenarian|super-ager|ninety-odd|ninety-something|ninetysomething|over ninety|well past ninety|past ninety|(?:her|his|their) nineties|(?:her|his|their|mid|early|late)[- ]90s|a century old|triple digits|three figures)\b/iy,
    confidence: 0.85,
    years: 90,
  },
  {
    is: 'born more than 89 years ago',
    pattern: /\b(?:born|b\.|class of)(?: back)?(?: in)?(?: the year)? ?(?<born>1[89]\d\d)\b/iy,
    confidence: (match) => (Number(match.groups?.born) <= BORN_BY ? 0.8 : 0),
    years: 90,
  },
  {
    is: 'a life measured by history',
    pattern:
      /\b(?:(?:she|he|they|and)(?:'s| is| was)? older than (?:insulin|penicillin|sliced bread|the nhs|the state|the republic|television|the queen was|antibiotics|the hospital)|born (?:the (?:year|day|week|night)|before|during|when|between) (?:the )?(?:titanic|great war|first world war|ww1|wwi|depression|wall street|armistice|partition|titanic sank|war of independence|easter rising|general strike|hindenburg|spanish flu|women could vote|insulin|penicillin)[^.,;!?]{0,20}|lived through (?:both|two) (?:world )?wars|survived the (?:spanish flu|titanic|somme|blitz)|(?:telegram|card|letter) from the (?:king|queen|palace|president))\b/iy,
    confidence: 0.6,
    years: 90,
  },
];
