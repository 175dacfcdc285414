/** Numbers as people write them: "47", "forty-seven", "ninety three". */
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Source of a pattern for a whole number in digits or words, up to 199. */
export const NUMBER = `(?:\\d{1,3}|(?:a |one )?hundred(?: and)?(?:[ -](?:${UNITS.slice(1).join('|')}))?|(?:${TENS.join('|')})(?:[ -]?(?:${UNITS.slice(1, 10).join('|')}))?|(?:${[...UNITS].reverse().join('|')}))`;

/** The value of words that `NUMBER` matched; `undefined` for anything else. */
export function readNumber(words: string): number | undefined {
  if (/^\d+$/.test(words)) return Number(words);
  const parts = words
    .toLowerCase()
    .replace(/(ty)(?=[a-z])/, '$1 ')
    .split(/[ -]+/)
    .filter((part) => part !== 'and' && part !== 'a');
  const values = parts.map((part) => {
    if (part === 'hundred') return 100;
    const ten = TENS.indexOf(part);
    return ten >= 0 ? 20 + 10 * ten : UNITS.indexOf(part);
  });
  if (values.length === 0 || values.some((value) => value < 0)) return undefined;
  const sum = values.reduce((total, value) => total + value, 0);
  return parts[0] === 'one' && parts[1] === 'hundred' ? sum - 1 : sum;
}
