/** Numbers below 120 as people write them: "47", "forty-seven", "a hundred and two". */

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const UNIT = UNITS.join('|');
const BELOW_HUNDRED = `(?:${TENS.join('|')})(?:[- ]?(?:${UNIT}))?|${TEENS.join('|')}|${UNIT}`;

/** Pattern source for a number in words. */
export const NUMBER_WORDS = `(?:(?:a|one) hundred(?: (?:and )?(?:${BELOW_HUNDRED}))?|${BELOW_HUNDRED})`;
/** Pattern source for a number in digits or words. */
export const NUMBER = `(?:\\d{1,3}|${NUMBER_WORDS})`;

const VALUES: ReadonlyMap<string, number> = new Map<string, number>([
  ...UNITS.map((word, index): [string, number] => [word, index + 1]),
  ...TEENS.map((word, index): [string, number] => [word, index + 10]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** The value of what `NUMBER` matched. */
export function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  return (
    words
      .toLowerCase()
      .split(/[- ]+/)
      .reduce(
        (sum, word) => sum + (word === 'hundred' ? 100 : word === 'a' ? 0 : (VALUES.get(word) ?? joined(word))),
        0,
      ) - (/^one hundred/i.test(words) ? 1 : 0)
  );
}

/** "Fortyseven". */
function joined(word: string): number {
  const tens = TENS.find((name) => word.startsWith(name));
  return tens === undefined ? 0 : (VALUES.get(tens) ?? 0) + (VALUES.get(word.slice(tens.length)) ?? 0);
}
