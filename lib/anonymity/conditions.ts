import { once } from '@/lib/engine/once';
import { CONDITION_ROWS } from '@/lib/lexicons/conditions';
import { FirstWordIndex, keyNumbersOf } from '@/lib/signals/matching/first-word-index';

/** A condition or injury as the lexicon has it. */
export interface Condition {
  readonly name: string;
  /** Per 100,000: people a year (`events`), people (`living`), or live births a year (`births`). */
  readonly rate: number;
  readonly unit: 'events' | 'living' | 'births';
  readonly ageClass: string;
  /** Among those affected, in %. */
  readonly percentWomen?: number;
  /** The family it belongs to: "infection", "heart", "newborn". */
  readonly kind: string;
}

interface Entry extends Condition {
  readonly source: string;
  /** Compiled when it is asked for: there are hundreds, and a draft begins two or three. */
  readonly pattern: () => RegExp;
}

const UNITS = { e: 'events', p: 'living', b: 'births' } as const;
/** Live births a year per 100,000 people (NCHS, 2023). */
export const BIRTH_RATE = 1_058;

/** All conditions, rarest first. */
export const conditions = once(() => CONDITION_ROWS.trim().split('\n').map(readRow).sort(byFrequency));
const byFirstWord = once(() => new FirstWordIndex(conditions(), ({ source }) => source));

/** The rarest condition that a clean text names. */
export function findCondition(clean: string): Condition | undefined {
  const index = byFirstWord();
  const words = clean.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];
  const begun = new Set([...new Set(words)].flatMap(keyNumbersOf).flatMap((key) => index.at(key)));
  return conditions().find((entry) => begun.has(entry) && entry.pattern().test(clean));
}

function readRow(row: string): Entry {
  const [name = '', rate = '', unit = '', ageClass = '', women = '', kind = '', wording = ''] = row.split(' \u00b7 ');
  const source = `(?<![\\p{L}\\p{N}])(?:${wording})(?![\\p{L}\\p{N}])`;
  return {
    name,
    rate: Number(rate),
    unit: unit === 'p' || unit === 'b' ? UNITS[unit] : UNITS.e,
    ageClass,
    kind,
    source,
    pattern: once(() => new RegExp(source, 'iu')),
    ...(women !== '-' && { percentWomen: Number(women) }),
  };
}

function byFrequency(a: Entry, b: Entry): number {
  return perPeople(a) - perPeople(b);
}

function perPeople({ rate, unit }: Condition): number {
  return unit === 'births' ? (rate * BIRTH_RATE) / 100_000 : rate;
}
