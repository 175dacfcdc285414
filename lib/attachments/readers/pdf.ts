import type { Bytes } from '../bytes';
import { type Facts, said } from '../facts';
import { isObjectStream, packedInformation, parsePdf, plainInformation, STRING, unpack } from '../pdf';

const entry = (key: string) => new RegExp(`/${key}\\s*(${STRING.source})`);
const AUTHOR = entry('Author');
const CAPTION = [entry('Title'), entry('Subject'), entry('Keywords')];

/** The information dictionary of a PDF, plain or packed. Its XMP is found as in any other file. */
export async function readPdf(bytes: Bytes): Promise<Facts> {
  const pdf = parsePdf(bytes);
  const dictionaries = plainInformation(pdf).map(({ start, end }) => pdf.text.slice(start, end));
  for (const stream of pdf.streams.filter(isObjectStream)) {
    const text = await unpack(bytes, stream);
    if (text !== null)
      dictionaries.push(...packedInformation(pdf, stream, text).map(({ start, end }) => text.slice(start, end)));
  }
  const value = (of: RegExp) => dictionaries.map((dictionary) => valueIn(dictionary, of)).find((given) => given);
  return said({ author: value(AUTHOR), caption: CAPTION.flatMap((of) => value(of) ?? []).join('. ') });
}

function valueIn(dictionary: string, of: RegExp): string | undefined {
  const value = of.exec(dictionary)?.[1];
  if (value === undefined) return undefined;
  const bytes = value.startsWith('<') ? hex(value) : literal(value.slice(1, -1));
  // A byte order mark says UTF-16; without one it is close enough to Latin-1.
  if (!bytes.startsWith('\xfe\xff')) return bytes;
  return new TextDecoder('utf-16be').decode(Uint8Array.from(bytes.slice(2), (character) => character.charCodeAt(0)));
}

function hex(value: string): string {
  return (value.replace(/[^0-9a-f]/gi, '').match(/../g) ?? [])
    .map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literal(value: string): string {
  return value.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, other = '') => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    return /[\r\n]/.test(other) ? '' : (ESCAPES[other] ?? other);
  });
}
