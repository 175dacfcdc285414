/**
 * Makes a text comparable without losing where each character stood.
 *
 * People type curly quotes, non-breaking spaces, fullwidth letters and "fancy fonts" (mathematical alphanumerics),
 * and paste zero-width and bidi controls; patterns should see none of it, nor of the disguises a reader sees through.
 */

import { disguises } from './disguises';

/** Code points that leave no trace in the clean text: soft hyphens, zero-width and bidi controls, variation selectors. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;
/** Anything that the fast path cannot take as it is. */
const NEEDS_WORK = /[^\n\x20-\x7e]/;

const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\u00b4`',
    '"': '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb',
    '-': '\u2010\u2011\u2012\u2013\u2212\ufe63',
    ' ': '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    '\n': '\r\u000b\u000c\u0085\u2028\u2029',
    '/': '\u2044\u2215',
  }).flatMap(([plain, forms]) => [...forms].map((form): [string, string] => [form, plain])),
);

export interface Clean {
  readonly text: string;
  /** Index into the source of each code unit of `text`, plus one past the end; `null` when they are the same. */
  readonly origins: Int32Array | null;
}

export function clean(source: string): Clean {
  const plain = withoutForms(source);
  const changes = new Map(disguises(plain.text).map(({ at, as }) => [at, as]));
  return changes.size === 0 ? plain : changed(plain, changes);
}

/** Puts what is read in the place of what stands there. */
function changed({ text, origins }: Clean, changes: ReadonlyMap<number, string>): Clean {
  const kept: number[] = [];
  let read = '';
  for (let at = 0; at < text.length; at++) {
    const as = changes.get(at) ?? text.charAt(at);
    if (as !== '') kept.push(origins?.[at] ?? at);
    read += as;
  }
  kept.push(origins?.[text.length] ?? text.length);
  return { text: read, origins: Int32Array.from(kept) };
}

function withoutForms(source: string): Clean {
  if (!NEEDS_WORK.test(source)) return { text: source, origins: null };
  const origins: number[] = [];
  let text = '';
  let at = 0;
  for (const char of source) {
    const plain = plainForm(char);
    for (let unit = 0; unit < plain.length; unit++) origins.push(at + Math.min(unit, char.length - 1));
    text += plain;
    at += char.length;
  }
  origins.push(source.length);
  return { text, origins: Int32Array.from(origins) };
}

function plainForm(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return char === '`' ? "'" : char;
  if (INVISIBLE.test(char)) return '';
  const plain = PLAIN.get(char);
  if (plain !== undefined) return plain;
  return isStyledLetter(code) ? char.normalize('NFKC') : char;
}

/** Fullwidth forms, ligatures, mathematical and circled letters: the same letters in another dress. */
function isStyledLetter(code: number): boolean {
  return (
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0xfb00 && code <= 0xfb06) ||
    (code >= 0x1d400 && code <= 0x1d7ff) ||
    (code >= 0x24b6 && code <= 0x24e9)
  );
}
