import type { Token } from './parts';

/**
 * One pattern, tried at each place in this order: address, handle, hashtag, number, word, emoji, any other mark.
 * A word may start with a digit ("47yoM", "3rd") and hold apostrophes ("pt's", "O'Brien").
 */
const TOKEN =
  /(?<url>(?:https?:\/\/|www\.)[^\s<>"]+)|(?<handle>@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)|(?<hashtag>#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)|(?<number>\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{M}\p{N}]))|(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{M}]+)*)|(?<emoji>\p{Extended_Pictographic}[\p{Emoji_Modifier}]?|\p{Regional_Indicator}{2})|(?<punctuation>[^\s])/gu;

const KINDS = ['url', 'handle', 'hashtag', 'number', 'word', 'emoji'] as const;

/** Tokens of a clean text; offsets are into that clean text. */
export function tokenize(clean: string): Token[] {
  const tokens: Token[] = [];
  for (const match of clean.matchAll(TOKEN)) {
    const words = match[0];
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? 'punctuation';
    tokens.push({ start: match.index, end: match.index + words.length, norm: words.toLowerCase(), kind });
  }
  return tokens;
}
