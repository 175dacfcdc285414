/** Months and numeric dates, shared by `date.ts` and `dob.ts`. */

export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const ORDINAL_WORDS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first';
export const DAY_NUMBER = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?|${ORDINAL_WORDS})`;
export const ORDINAL_DAY = `(?:(?:3[01]|[12]?\\d)(?:st|nd|rd|th)|${ORDINAL_WORDS})`;
export const YEAR = "(?:(?:19|20)\\d\\d|'\\d\\d)";

/** Whether two numbers can be a day and a month, in either order. */
export function isDayAndMonth(first: number, second: number): boolean {
  const low = Math.min(first, second);
  const high = Math.max(first, second);
  return low >= 1 && low <= 12 && high <= 31;
}
