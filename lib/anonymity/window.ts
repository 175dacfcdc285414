/** The stretch of time that a draft leaves open. */
export interface Window {
  readonly days: number;
  /** In plain words: "one day". */
  readonly name: string;
}

const DAY: Window = { days: 1, name: 'one day' };
const WEEKEND: Window = { days: 2, name: 'a weekend' };
const WEEK: Window = { days: 7, name: 'one week' };
const MONTH: Window = { days: 30, name: 'one month' };
const SEASON: Window = { days: 91, name: 'three months' };
const YEAR: Window = { days: 365, name: 'one year' };
const YEARS: Window = { days: 5 * 365, name: 'five years' };
const CAREER: Window = { days: 10 * 365, name: 'ten years' };

/** Without any word on time, a post is read as about lately. */
export const UNSTATED = SEASON;

/** From narrow to wide; the first that matches counts (domain dossier, section 6). */
const WINDOWS: readonly (readonly [RegExp, Window])[] = [
  [/\b(?:weekend|wknd)\b/i, WEEKEND],
  [/\b(?:career|ever|in all my years|decades?)\b/i, CAREER],
  [/\b(?:years|yrs) (?:ago|back)\b|\bin residency\b|\bas (?:a|an) (?:student|intern|resident)\b|\bonce\b/i, YEARS],
  [/\b(?:months|mos|year|yr) (?:ago|back)\b|\b(?:this|last|past) (?:year|yr)\b/i, YEAR],
  [
    /\b(?:recently|lately)\b|\b(?:this|last|past) (?:spring|summer|autumn|fall|winter|season)\b|\b(?:weeks|month) (?:ago|back)\b/i,
    SEASON,
  ],
  [
    /\b(?:this|last|past) month\b|^(?:in |since |back in )?(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i,
    MONTH,
  ],
  [/\b(?:this|last|past) (?:week|wk)\b|\bdays (?:ago|back)\b|\bmidweek\b/i, WEEK],
];

/** The window that the words of a TIME or DATE signal leave open; a named day, date or holiday leaves one day. */
export function readWindow(words: string): Window {
  return WINDOWS.find(([pattern]) => pattern.test(words.trim()))?.[1] ?? DAY;
}
