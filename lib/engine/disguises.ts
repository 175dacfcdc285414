/**
 * Words in disguises that a reader sees through without noticing: letters set apart, digits and signs for letters,
 * letters of other alphabets that look the same, emoji clapped between words. A disguise is seen through only where a
 * known word comes of it, or it would make words of codes and mnemonics.
 */
import { isGivenName, isOrdinary, isSurname, isWordAndName } from '@/lib/signals/forms/vocabulary';

/** What is read at a code unit of the text; an empty text for one that is not seen. */
export interface Change {
  readonly at: number;
  readonly as: string;
}

/** The disguises of a text; no two at the same place. */
export function disguises(text: string): Change[] {
  return [...lettersApart(text), ...clapped(text), ...standIns(text)];
}

function isKnown(word: string): boolean {
  const lower = word.toLowerCase();
  return isOrdinary(lower) || isGivenName(lower) || isWordAndName(lower) || isSurname(lower);
}

const APART = /(?<![\p{L}\p{N}])\p{L}([ .*_-])\p{L}(?:\1\p{L}(?!\p{L}|\p{N}|(?!\1)[.*_-]\p{L})){2,}/gu;
/** Shorter words come of letters by chance. */
const SHORTEST = 4;

/** "p a t i e n t", "J-o-h-n", "d.i.e.d": the gaps within words, the same sign between each two letters. */
function lettersApart(text: string): Change[] {
  return [...text.matchAll(APART)].flatMap(({ index, 0: run, 1: sign = ' ' }) =>
    gapsWithinWords(run.split(sign)).map((gap) => ({ at: index + gap, as: '' })),
  );
}

/** Where the gaps stand, counted in code units from the first letter; the longest words are taken, left to right. */
function gapsWithinWords(letters: readonly string[]): number[] {
  const gaps: number[] = [];
  for (let from = 0, at = 0; from < letters.length; ) {
    const length = longestWord(letters.slice(from));
    for (let letter = 0; letter < Math.max(1, length); letter++) {
      at += letters[from + letter]?.length ?? 0;
      if (letter < length - 1) gaps.push(at);
      at++;
    }
    from += Math.max(1, length);
  }
  return gaps;
}

/** How many of the first letters make a word; 0 when none do. */
function longestWord(letters: readonly string[]): number {
  for (let length = Math.min(letters.length, 20); length >= SHORTEST; length--)
    if (isKnown(letters.slice(0, length).join(''))) return length;
  return 0;
}

const CLAP = /(?<=[\p{L}\p{N}] ?)\p{Extended_Pictographic}\p{Emoji_Modifier}? ?(?=[\p{L}\p{N}])/gu;
/** How often the same emoji must stand between words: a single one is a remark, two with spaces can be a list. */
const CLAPS = { close: 2, spaced: 3 } as const;

/** "my👏patient👏died": a gap between words. */
function clapped(text: string): Change[] {
  const claps = [...text.matchAll(CLAP)].map(({ index, 0: words }) => ({
    index,
    length: words.length,
    emoji: words.trim(),
  }));
  const often = new Map<string, number>();
  for (const { emoji } of claps) often.set(emoji, (often.get(emoji) ?? 0) + 1);
  return claps.flatMap(({ index, length, emoji }) => {
    const isSpaced = text[index - 1] === ' ';
    if ((often.get(emoji) ?? 0) < (isSpaced ? CLAPS.spaced : CLAPS.close)) return [];
    return Array.from({ length }, (_, unit) => ({ at: index + unit, as: unit === 0 && !isSpaced ? ' ' : '' }));
  });
}

/** Letters of the Cyrillic and Greek alphabets that look like Latin ones (Unicode confusables.txt). */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...pairs('аеорсухіјѕԁһ', 'aeopcyxijsdh'),
  ...pairs('АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
};

/** Digits and signs that are read as letters inside a word; "1" is read both ways. */
const DIGITS: readonly Readonly<Record<string, string>>[] = ['oieastai', 'oleastai'].map((letters) =>
  pairs('013457@!', letters),
);

function pairs(signs: string, letters: string): Record<string, string> {
  return Object.fromEntries([...signs].map((sign, index) => [sign, letters.charAt(index)]));
}

/** A word that begins and ends with a letter and has something else within, or letters of two alphabets. */
const STAND_IN =
  /(?<![\p{L}\p{N}@!_])(?=[\p{L}\d@!]{4,30}(?![\p{L}\p{N}@]))\p{L}+(?:[013457@!]{1,3}\p{L}+)*(?![\p{N}@])/gu;
const NOT_LATIN_WORD = /[a-z][013457@!][a-z]|[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z]/i;
/** "MS3s" are students in their third year. */
const ABBREVIATION = /\p{Lu}\d\p{Ll}/u;

/** "p4tient", "s3izure", "раtient" with a Cyrillic beginning. */
function standIns(text: string): Change[] {
  if (!NOT_LATIN_WORD.test(text)) return [];
  return [...text.matchAll(STAND_IN)].flatMap(({ index, 0: word }) => {
    const read = NOT_LATIN_WORD.test(word) && !ABBREVIATION.test(word) && readings(word).find(isKnown);
    if (!read) return [];
    return [...read].flatMap((letter, at) => (letter === word[at] ? [] : [{ at: index + at, as: letter }]));
  });
}

function readings(word: string): string[] {
  const latin = word.replace(/[\u0370-\u052f]/g, (letter) => LOOKALIKES[letter] ?? letter);
  return DIGITS.map((letters) => latin.replace(/[013457@!]/g, (sign) => letters[sign] ?? sign));
}
