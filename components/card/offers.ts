import type { Finding, Remedy } from '@/lib/engine/types';
import { i18n } from '@/lib/i18n';

/** A remedy with what its button says. */
export interface Offer {
  readonly remedy: Remedy;
  readonly name: string;
}

/** What a change does, in whole words: what goes, and what comes in its place. */
interface Exchange {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** An article or a preposition goes along unsaid. Beyond so many words the button says that a part goes. */
const GOES_ALONG = 3;
const IN_WORD = /[\p{L}\p{N}\p{M}'’-]/u;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;

/**
 * The remedies for a finding as the person is offered them: no two with the same name, and none that gives up a whole
 * story for one of its details, which is what the safer draft is for.
 */
export function offersFor({ words, remedies }: Pick<Finding, 'words' | 'remedies'>, text: string): Offer[] {
  const offers = remedies
    .filter((remedy) => !givesUpTheStory(remedy, words, text))
    .map((remedy) => ({ remedy, name: nameOf(remedy, words, text) }));
  return offers.filter(({ name }, index) => offers.findIndex((other) => other.name === name) === index);
}

function givesUpTheStory({ start, end, replacement }: Remedy, words: string, text: string): boolean {
  return replacement !== '' && start === 0 && end === text.length && words.length < text.trim().length / 2;
}

function nameOf(remedy: Remedy, words: string, text: string): string {
  const { gone, come } = exchangeOf(remedy, text);
  if (come.length > 0) return i18n.t('card.sayInstead', [come.join(' ')]);
  const beyond = gone.length - wordsIn(words).length;
  if (beyond > 0 && isWholeSentence(remedy, text)) return i18n.t('card.leaveSentence');
  return i18n.t(beyond > GOES_ALONG ? 'card.leavePart' : 'card.leaveOut');
}

/** Without the words at either end that stay, but for a capital letter or "a" for "an". */
function exchangeOf({ start, end, replacement }: Remedy, text: string): Exchange {
  const head = text.slice(wordStart(text, start), start);
  const tail = text.slice(end, wordEnd(text, end));
  const old = wordsIn(head + text.slice(start, end) + tail);
  const now = wordsIn(head + replacement + tail);
  const before = sameAtStart(old, now);
  const after = sameAtStart(old.slice(before).reverse(), now.slice(before).reverse());
  return { gone: old.slice(before, old.length - after), come: now.slice(before, now.length - after) };
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word));
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && IN_WORD.test(text.charAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && IN_WORD.test(text.charAt(end))) end++;
  return end;
}

function sameAtStart(some: readonly string[], others: readonly string[]): number {
  const differs = some.findIndex((word, index) => plain(word) !== plain(others[index] ?? ''));
  return differs < 0 ? some.length : differs;
}

/** A word without its marks; the articles are one. */
function plain(word: string): string {
  const letters = [...word.toLowerCase()];
  const first = letters.findIndex(isNoMark);
  const bare = letters.slice(Math.max(0, first), letters.findLastIndex(isNoMark) + 1).join('');
  return bare === 'an' ? 'a' : bare;
}

function isNoMark(letter: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(letter);
}

function isWholeSentence({ start, end }: Remedy, text: string): boolean {
  const before = text.slice(0, start).trimEnd();
  const gone = text.slice(start, end).trim();
  const opens = before === '' || SENTENCE_END.test(before) || text.slice(before.length, start).includes('\n');
  return opens && (SENTENCE_END.test(gone) || text.slice(end).trim() === '');
}
