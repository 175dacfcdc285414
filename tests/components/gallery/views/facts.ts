/** Invented facts for the extension's own pages. */
import { type LedgerLine, record } from '@/lib/ledger';
import type { Choice } from '@/lib/policy/verdict';

export const nothing = () => {};

const CHOICES: readonly Choice[] = ['reworded', 'returned', 'overridden', 'rewritten', 'secured'];
const LEVELS = ['caution', 'warn', 'stop'] as const;

/** Twelve weeks of a person who posts most days. */
export const LEDGER: readonly LedgerLine[] = Array.from({ length: 84 }, (_, day) => day).reduce<LedgerLine[]>(
  (lines, day) => {
    const choice = CHOICES[day % CHOICES.length] ?? 'sent';
    const level = LEVELS[(day * 5) % LEVELS.length] ?? 'caution';
    const outcome = { site: 'x', kind: 'post', rules: ['sum-of-details'], level, choice } as const;
    return record(lines, outcome, new Date(2026, 10, 26 - day), 400);
  },
  [],
);
export const TODAY = '2026-11-26';

/** What an institution pushed, not all of it right. */
export const POLICY: Readonly<Record<string, unknown>> = {
  onStop: 'block',
  onWarn: 'forbid',
  institutionName: 'Larkspur General',
  institutionPolicy: 'http://larkspur.example/social-media',
  facility: 'Larkspur General',
  city: 'Boise, ID',
  userMayChange: ['city'],
  ownPlaces: ['Tower Clinic', '6 West', ''],
  recordPatterns: ['LG-\\d{7}', '(?=ahead)'],
  attachmentGuard: true,
  colour: 'blue',
};
