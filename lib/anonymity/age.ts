import { NUMBER, readNumber } from './numbers';
import { type Ages, OLDEST } from './population';

/** Ages that a word stands for (domain dossier: teen 13–19, toddler 1–3, elderly 65 and over). */
const LIFE_STAGES: readonly (readonly [RegExp, Ages])[] = [
  [
    /\b(?:newborns?|neonates?|preemies?|weekers?|(?:weeks|wks|days|hours|hrs|minutes) old|infants?|bab(?:y|ies)|bub)\b/i,
    { from: 0, to: 0 },
  ],
  [
    /\b(?:weeks?|wks?|days?|hours?)(?:[- ]?(?:old|gestation|gest))?\b|\b\d\d\+\d\b|\b\d\d ?\/ ?40\b/i,
    { from: 0, to: 0 },
  ],
  [/\btoddlers?\b/i, { from: 1, to: 3 }],
  [/\b(?:pre-?schoolers?|kindergart\w+)\b/i, { from: 3, to: 5 }],
  [/\b(?:teens?|teenagers?|teenaged?|adolescents?)\b/i, { from: 13, to: 19 }],
  [/\b(?:tweens?|pre-?teens?)\b/i, { from: 9, to: 12 }],
  [/\b(?:kids?|child|children|kiddos?)\b/i, { from: 1, to: 12 }],
  [/\b(?:elderly|old (?:man|woman|lady|guy)|geriatric|oap|pensioner)\b/i, { from: 65, to: OLDEST }],
  [/\b(?:centenarians?)\b/i, { from: OLDEST, to: OLDEST }],
  [/\b(?:nonagenarians?)\b/i, { from: 90, to: 99 }],
  [/\b(?:octogenarians?)\b/i, { from: 80, to: 89 }],
  [/\b(?:septuagenarians?)\b/i, { from: 70, to: 79 }],
];

const DECADE_WORDS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const DECADE = new RegExp(
  `\\b(early|mid|late)?[- ]?(?:to[- ]late[- ])?(?:([1-9])0'?s|(${DECADE_WORDS.join('|')}))\\b`,
  'i',
);
const MONTHS = new RegExp(`\\b(${NUMBER})[- ]?(?:months?|mos?|m\\/o|mths?)(?:[- ]?old)?\\b`, 'i');
const YEARS = new RegExp(`(?<![\\w.])(${NUMBER})(?![%\\d]|\\.\\d)`, 'i');

/** The ages that an age signal's words tell: "47yoM", "fifty-one", "mid-30s", "toddler", "3-week-old". */
export function readAges(words: string): Ages | undefined {
  return (
    readDecade(words) ??
    readMonths(words) ??
    readStage(words, /\d\+\d|week|wk|day|hour|\/ ?40/i) ??
    readYears(words) ??
    readStage(words)
  );
}

function readDecade(words: string): Ages | undefined {
  const match = DECADE.exec(words);
  if (match === null) return undefined;
  const [, third, digit, word] = match;
  const from = digit !== undefined ? Number(digit) * 10 : 20 + 10 * DECADE_WORDS.indexOf((word ?? '').toLowerCase());
  const offsets = { early: [0, 3], mid: [4, 6], late: [7, 9] } as const;
  const key = third?.toLowerCase();
  const [first, last] = key === 'early' || key === 'mid' || key === 'late' ? offsets[key] : [0, 9];
  return { from: from + first, to: from + last };
}

function readMonths(words: string): Ages | undefined {
  const months = readNumber(MONTHS.exec(words)?.[1] ?? '');
  return months === undefined ? undefined : single(Math.floor(months / 12));
}

function readYears(words: string): Ages | undefined {
  const years = readNumber(YEARS.exec(words)?.[1] ?? /^\d{1,3}/.exec(words)?.[0] ?? '');
  return years === undefined || years > 115 ? undefined : single(Math.min(years, OLDEST));
}

function readStage(words: string, only?: RegExp): Ages | undefined {
  if (only !== undefined && !only.test(words)) return undefined;
  return LIFE_STAGES.find(([pattern]) => pattern.test(words))?.[1];
}

function single(age: number): Ages {
  return { from: age, to: age };
}
