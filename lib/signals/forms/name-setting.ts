import type { Token } from '@/lib/engine/parts';
import { bare } from './casing';
import { colleagueTitles, kin, nameCues, namePhrases, nameVerbs, namingCues, titles } from './name-kinds';

/** What stands around words that may be a name. */
export interface Setting {
  readonly title: boolean;
  readonly colleague: boolean;
  /** After "named", "called", "prayers for", "rest easy". */
  readonly named: boolean;
  /** After a word that may lead to a name: "hi", "with", "lost". */
  readonly cue: boolean;
  readonly kin: boolean;
  readonly initial: boolean;
  /** Before a verb, as its subject. */
  readonly subject: boolean;
  readonly possessive: boolean;
  /** Before a mark or at the end. */
  readonly closed: boolean;
}

/** `at` and `end` are indices of tokens, half-open. */
export function settingOf(tokens: readonly Token[], at: number, end: number): Setting {
  const one = wordBefore(tokens, at, 1);
  const next = tokens[end];
  return {
    title: titles.has(one) && tokens[at - 1]?.norm !== ',',
    colleague: colleagueTitles.has(one),
    named: isNamed(tokens, at),
    cue: nameCues.has(one),
    kin: kin.has(one),
    initial: at === 0,
    subject: next?.kind === 'word' && (nameVerbs.has(next.norm) || (next.norm.endsWith('ed') && next.norm.length > 4)),
    possessive: tokens[end - 1]?.norm.endsWith("'s") === true || next?.norm === "'",
    closed: next?.kind !== 'word',
  };
}

/** Whether a name must follow: after "called", "prayers for", "his nickname was". */
export function isNamed(tokens: readonly Token[], at: number): boolean {
  const one = wordBefore(tokens, at, 1);
  if (namingCues.has(one)) return true;
  const two = wordBefore(tokens, at, 2);
  return two === 'name' || two === 'nickname' || (PHRASE_ENDS.has(one) && namePhrases.has(`${two} ${one}`));
}

const PHRASE_ENDS: ReadonlySet<string> = new Set([...namePhrases].map((phrase) => phrase.split(' ').at(-1) ?? ''));
const MARKS: ReadonlySet<string> = new Set(['"', "'", '(', '*', ':', ',', '.']);

/** The word so many places before `at`, a mark right before it passed over. */
function wordBefore(tokens: readonly Token[], at: number, places: number): string {
  const mark = MARKS.has(tokens[at - 1]?.norm ?? '') ? 1 : 0;
  return bare(tokens[at - mark - places]?.norm ?? '');
}

/** The setting in words, for the trace. */
export function settingReasons(setting: Setting): string[] {
  const reasons: readonly (readonly [boolean, string])[] = [
    [setting.title, 'after a title'],
    [setting.colleague, 'after a title of a colleague'],
    [setting.named || setting.cue, 'after words that lead to a name'],
    [setting.kin, 'after a word for a relative'],
    [setting.possessive, 'possessive'],
  ];
  return reasons.flatMap(([holds, words]) => (holds ? [words] : []));
}
