/** How sure a run of words is to be a name, by its words and by what stands around it. */
import type { Text, Token } from '@/lib/engine/parts';
import { bare, isAllCapitals } from './casing';
import { colleagueTitles, EPONYM_NOUN, eponyms, functionWords, type Kind, looseTitles, titles } from './name-kinds';
import type { Setting } from './name-setting';
import { isNamedDay } from './named-days';
import { isWidePlace } from './places';
import { isTown } from './vocabulary';

/** A run of words and how sure it is that they name somebody. */
export type Judged = readonly [confidence: number, because: string];
const NONE: Judged = [0, ''];

export function capitalised(
  text: Text,
  run: readonly Token[],
  kinds: readonly Kind[],
  setting: Setting,
  next: string,
): Judged {
  const head = bare(run[0]?.norm ?? '');
  const [first = 'ordinary', ...others] = kinds;
  if (colleagueTitles.has(head)) return run.length > 1 ? [0.2, 'a colleague'] : NONE;
  if (run.length > 1 && titles.has(head)) {
    if (!looseTitles.has(head)) return [0.9, 'a title with a name'];
    if (others.some((kind) => kind !== 'ordinary')) return [0.75, 'a name with an epithet'];
  }
  const phrase = run.map((token) => bare(token.norm)).join(' ');
  if (isNamedDay(phrase)) return namedDay(first, setting);
  if (isWidePlace(phrase)) return NONE;
  if (isAcronym(text, run, kinds) && !setting.title && !setting.named) return NONE;
  if (setting.colleague) return [0.25, 'a colleague'];
  if (setting.title) return first !== 'ordinary' ? [0.9, 'a name'] : [setting.initial ? 0.3 : 0.5, 'a name'];
  if (setting.named) return [first === 'ordinary' ? 0.55 : 0.9, 'a name'];
  if (eponyms.has(head) && run.length === 1)
    return [eponym(first, setting, next), 'a name that also stands for something else'];
  if (EPONYM_NOUN.test(next) || EPONYM_NOUN.test(bare(run.at(-1)?.norm ?? '')))
    return [0.1, 'part of a name of something'];
  const base = baseOf(kinds, setting, isTown(phrase));
  return base === 0 ? NONE : [base + bonus(setting, others), LABELS[first]];
}

/** "June went home", "tell Sunday". */
function namedDay(kind: Kind, setting: Setting): Judged {
  if (kind !== 'given' && kind !== 'both') return NONE;
  return [
    setting.initial && setting.subject ? 0.3 : setting.cue && !setting.initial ? 0.12 : 0,
    'a name that is also a day or month',
  ];
}

/** "CPR", "FOAMED"; but not a name that is shouted. */
function isAcronym(text: Text, run: readonly Token[], kinds: readonly Kind[]): boolean {
  if (!run.every((token) => isAllCapitals(text, token))) return false;
  return !(kinds.includes('given') && (run.length > 1 || (run[0]?.norm.length ?? 0) > 4));
}

function eponym(kind: Kind, setting: Setting, next: string): number {
  if (EPONYM_NOUN.test(next) || next === '-') return 0.03;
  if (kind !== 'given' && kind !== 'both') return setting.kin ? 0.3 : 0.08;
  return setting.kin || setting.subject || setting.possessive ? 0.5 : 0.2;
}

function bonus(setting: Setting, others: readonly Kind[]): number {
  const family = others.some((kind) => kind === 'surname' || kind === 'unknown' || kind === 'given');
  return (
    (setting.cue ? 0.12 : 0) +
    (setting.kin ? 0.2 : 0) +
    (setting.subject ? 0.1 : 0) +
    (setting.possessive ? 0.08 : 0) +
    (family ? 0.12 : 0)
  );
}

const LABELS: Readonly<Record<Kind, string>> = {
  given: 'a given name',
  both: 'a word that is also a given name',
  surname: 'a family name',
  unknown: 'a capitalised word that is no English',
  ordinary: 'a capitalised word',
};

function baseOf([first = 'ordinary', second]: readonly Kind[], setting: Setting, town: boolean): number {
  const placed = town ? 0.25 : 0;
  const acts = setting.subject || setting.possessive;
  switch (first) {
    case 'given':
      return 0.55 - placed;
    case 'both':
      if (second !== undefined && second !== 'ordinary') return 0.55;
      return setting.initial ? (acts ? 0.3 : 0.1) : 0.35;
    case 'surname':
      return setting.initial && !acts && !setting.closed ? 0.2 : 0.4 - placed;
    case 'unknown':
      return setting.initial && !acts && !setting.closed ? 0 : 0.22 - placed;
    case 'ordinary':
      if (second === 'given' || second === 'surname') return setting.initial ? 0.2 : 0.35;
      return !setting.initial && second === undefined && setting.subject ? 0.02 : 0;
  }
}

/** People who never use the shift key. */
export function small(run: readonly Token[], [kind = 'ordinary']: readonly Kind[], setting: Setting): Judged {
  const head = bare(run[0]?.norm ?? '');
  const acts = setting.subject || setting.possessive;
  if (functionWords.has(head)) return NONE;
  if (setting.colleague) return kind === 'ordinary' ? NONE : [0.2, 'a colleague'];
  const led = (setting.title ? 0.3 : 0) + (setting.named ? 0.3 : setting.cue || setting.kin ? 0.1 : 0);
  switch (kind) {
    case 'given':
      return [
        (head.length > 3 ? 0.5 : head.length > 2 ? 0.3 : 0.05) + led + (acts ? 0.1 : 0),
        'a given name in small letters',
      ];
    case 'both':
      return [
        led +
          ((setting.initial && acts) || setting.possessive ? 0.3 : 0) +
          (setting.named ? 0.2 : setting.title ? 0.1 : 0),
        'a word that is also a given name',
      ];
    case 'surname':
      return [(setting.initial && acts ? 0.3 : 0.15) + led, 'a family name in small letters'];
    case 'unknown':
      return head.length < 4
        ? NONE
        : [
            led > 0.2 ? led + 0.1 : setting.initial && acts ? 0.2 : setting.initial && setting.closed ? 0.12 : 0,
            'a word that is no English',
          ];
    case 'ordinary':
      return setting.named && !setting.title ? [0.25, 'a word after words that lead to a name'] : NONE;
  }
}
