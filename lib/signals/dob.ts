import type { SignalFinder } from '@/lib/engine/parts';
import { DAY_NUMBER, isDayAndMonth, MONTH, YEAR } from './forms/calendar';
import { NUMBER, numberOf } from './forms/numbers';
import { after, before, Shapes } from './forms/shapes';
import { toSignals } from './matching/candidate';

const NUMERIC =
  '(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-](?:\\d{4}|\\d{2}))?|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{6}|\\d{8})';
const WRITTEN = `(?:(?:the )?${DAY_NUMBER}(?: of|-| de)? ?${MONTH}\\.?(?:,? ?(?:${YEAR}|\\d\\d))?|${MONTH}\\.? ?(?:the )?${DAY_NUMBER}(?:,? ?(?:${YEAR}|\\d\\d))?)`;
const DAY =
  '(?:to-?day|2day|tonight|yesterday|to-?morrow|tmrw|tmw|this (?:morning|week|weekend|month)|on [^.,;!?]{2,24}|in the (?:ambulance|icu|unit|chair|hospital)|last (?:night|week|month|\\w+day)|next (?:week|month|\\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';

/** The year of birth of somebody alive or lately dead; later years are rather a visit's. */
function fullDate(match: RegExpExecArray): number {
  const words = match.groups?.it ?? match[0];
  const numbers = words.match(/\d+/g)?.map(Number) ?? [];
  const [first = 0, second = 0, third] = numbers;
  if (/^\d+[/.-]\d/.test(words)) {
    const valid = first > 31 ? isDayAndMonth(second, third ?? 0) : isDayAndMonth(first, second);
    if (!valid) return 0;
  }
  const year = numbers.find((number) => number > 1000) ?? third ?? Number(words.match(/'(\d\d)/)?.[1] ?? Number.NaN);
  const full = year < 100 ? (year > 26 ? 1900 + year : 2000 + year) : year;
  if (Number.isNaN(full)) return 0;
  const cue = /(?:dob|d\.o\.b\.?|born|birth|bday|b\.|dated of birth)/i.test(before(match, 30)) ? 0.2 : 0;
  return (full <= 2019 ? 0.55 : 0.2) + cue;
}

const SHAPES = new Shapes([
  {
    is: 'date of birth with its label',
    pattern: new RegExp(
      `(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birth ?day|b-?day|geboortedatum|fecha de nacimiento|f\\.?n\\.?)\\b[ :=#-]*(?:is |was |of |on |says |as )?(?<it>${NUMERIC}|${WRITTEN})`,
      'iy',
    ),
    confidence: 0.95,
  },
  {
    is: 'born on',
    pattern: new RegExp(
      `(?:born|b\\.|naci[óo](?: el)?|geb(?:ore)?\\.?)(?: on| in)? (?<it>${NUMERIC}|${WRITTEN}|leap day(?: \\d{4})?|(?:the (?:day|night|morning|week|same day)|(?:on )?christmas(?: day| eve)?|new year'?s (?:eve|day)|halloween|thanksgiving|boxing day)[^.,;!?]{0,40})`,
      'iy',
    ),
    confidence: (match) => (/^\d{4}$/.test(match.groups?.it ?? '') ? 0.2 : 0.8),
  },
  {
    is: 'a full date of long ago',
    pattern: new RegExp(
      `(?<![\\d/.$-])(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2})(?![\\d/-])|\\b(?:the )?${DAY_NUMBER}(?: of|-)? ?${MONTH}\\.?,? ?(?:${YEAR}|\\d\\d)(?!\\d|:)|\\b${MONTH}\\.? ${DAY_NUMBER},? (?:${YEAR})(?!\\d)`,
      'iy',
    ),
    confidence: fullDate,
  },
  {
    is: 'a birthday with the age',
    pattern: new RegExp(
      `(?:(?:he|she|they|who|baby|patient|pt|mum|mom|dad|girl|boy|\\w+)(?:'s|'ll be| is| will be|s| just| finally| officially)? )?(?:turn(?:s|ed|ing)?|be|celebrat(?:ed|es|ing)|hit(?:s)?) (?:the big )?(?:${NUMBER})(?: years old)?,? ${DAY}`,
      'iy',
    ),
    confidence: (match) => (/turn|celebrat|hit/i.test(match[0]) ? 0.85 : 0.6),
  },
  {
    is: 'a birthday with the age',
    pattern:
      /(?:happy )?(?:(?:\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)?|\w+(?:teenth|ieth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|hundredth) (?:b(?:irth)?-?day|bday)|sweet sixteen|quinceañera)(?: (?:today|tonight|yesterday|tomorrow|on \w+|this week|party))?/iy,
    confidence: 0.6,
  },
  {
    is: 'a birthday with the age',
    pattern: new RegExp(
      `(?:(?:it'?s|its|today is|today's|was|tomorrow is|on) )?(?:his|her|their|the patient's|our \\w+'s|my \\w+'s|a) (?:b(?:irth)?-?day|bday)\\b[^.!?]{0,40}?\\b(?<n>${NUMBER})\\b|\\b(?:share|shares|shared) a birthday\\b|\\bbirthday (?:girl|boy)\\b[^.!?]{0,40}?\\b(?:${NUMBER})\\b`,
      'iy',
    ),
    confidence: 0.5,
  },
  {
    is: 'an age today',
    pattern: new RegExp(
      `^(?:["'(] ?)?(?<n>${NUMBER})(?: years old)? (?:today|tomorrow|yesterday|on the \\d+(?:st|nd|rd|th))\\b|\\b(?<m>\\d{1,3}) on the \\d{1,2}(?:st|nd|rd|th)\\b`,
      'iy',
    ),
    confidence: (match) => (numberOf(match.groups?.n ?? match.groups?.m ?? '0') > 0 ? 0.7 : 0),
  },
  {
    is: 'an age today',
    pattern: new RegExp(
      `(?:is|was|are|be|'s|officially|she's|he's|they're|hes|shes|old man|wee man|little one|girl|boy|lady|lad|him|her) (?:now |only |just )?(?<n>${NUMBER})(?: years?)?(?: old| young)?,? (?:today|tomorrow|yesterday|tonight|on the \\d+(?:st|nd|rd|th)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b`,
      'iy',
    ),
    confidence: ({ groups }) => (numberOf(groups?.n ?? '0') > 0 ? 0.6 : 0),
  },
  {
    is: 'a round birthday',
    pattern:
      /(?:the )?big (?:\d-?[oO0]|\d{2,3}|four-?oh|five-?oh|six-?oh|seven-?oh|eight-?oh|nine-?oh|hundred|one-?oh-?oh)\b|\d{2,3} (?:years|yrs) (?:old|young) today|(?:his|her|their|it'?s (?:his|her)) (?:\d{1,3}(?:st|nd|rd|th)|\w+(?:ieth|teenth)) (?:today|tomorrow|yesterday)/iy,
    confidence: 0.45,
  },
  {
    is: 'a birthday and when it is',
    pattern: new RegExp(
      `(?:his|her|their|\\w+'s) (?:birth ?day|bday|b-day)(?:'s| is| was|:)? (?:on )?(?:${WRITTEN}|${NUMERIC}|today|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas(?: day| eve)?|halloween|leap day)`,
      'iy',
    ),
    confidence: 0.45,
  },
  {
    is: 'a birthday',
    pattern:
      /(?:(?:it'?s|its|today(?:'s| is)|was|on) )?(?:his|her|their|\w+'s|the|a) (?:\w+ )?(?:birth ?days?|bday|b-day)(?: (?:today|tomorrow|yesterday|tonight|this week|on \w+|in the \w+))?|(?:birthday|bday) (?:boy|girl|cake|party|twins?|lady|king|queen)/iy,
    confidence: (match) => (/today|tomorrow|yesterday|tonight|on \w+day/i.test(match[0]) ? 0.35 : 0.2),
  },
  { is: 'a birthday', pattern: /(?:birth ?day|bday)s?\b/iy, confidence: 0.12 },
  {
    is: 'born in a month',
    pattern: new RegExp(`born (?:back )?in (?<it>${MONTH},? ?(?:of )?(?:${YEAR})?)`, 'iy'),
    confidence: 0.5,
  },
  {
    is: 'a date with an age',
    pattern: new RegExp(
      `(?:${WRITTEN})(?:,? (?:on the dot)?,? ?(?:he|she|they)?(?:'s| is|'ll be| will be| turns)? ?(?:exactly )?(?:${NUMBER}) ?(?:years|exactly|today|on the dot|that day)?)(?=[,.;!? ]|$)`,
      'iy',
    ),
    confidence: (match) => (/years|he|she|turns|they/i.test(after(match, 0) + match[0]) ? 0.45 : 0.1),
  },
  {
    is: 'a six-figure date',
    pattern: /\b(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d\b(?=[, .)]|$)/y,
    confidence: (match) => (/(?:dob|born|birth|chi)[ :]*(?:no\.? )?$/i.test(before(match)) ? 0.9 : 0.15),
  },
  {
    is: 'a day instead of the other date',
    pattern:
      /\b(?:system|chart|card|licen[cs]e|notes?|record|epic|portal|band|wristband|insurance|she|he) (?:card )?says (?<it>(?:the )?\d{1,2}(?:st|nd|rd|th)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b)/iy,
    confidence: 0.6,
  },
  {
    is: 'a day without the year',
    pattern: /\bborn (?:on |the )?(?<it>\d{1,2}[-/.]\d{1,2})\b/iy,
    confidence: 0.8,
  },
]);

/** A date of birth, also one that follows from a birthday and an age (labelling guide, rule 2). */
export const dob: SignalFinder = {
  type: 'DOB',
  find: (text) => toSignals('DOB', text, SHAPES.find(text)),
};
