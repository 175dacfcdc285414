import { LOCKED_WORLDS, readCorpora } from '../corpus';

/** Lengths of a text, in characters: a post, a long post, an essay, a pasted document. */
export const LENGTHS = [280, 1_600, 5_000, 50_000] as const;
export type Length = (typeof LENGTHS)[number];

const drafts = readCorpora()
  .filter(({ world }) => !LOCKED_WORLDS.includes(world))
  .map(({ draft }) => draft.text);

/** A text of labelled drafts, one after the other, `length` characters long; another for each `number`. */
export function textOf(length: number, number: number): string {
  let text = '';
  for (let at = number * 37; text.length < length; at++) text += `${drafts[at % drafts.length]}\n`;
  return text.slice(0, length);
}
