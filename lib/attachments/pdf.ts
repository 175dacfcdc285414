/** The parts of a PDF that say something about it (ISO 32000-2, 14.3): the information dictionary and XMP. */
import { latin1 } from './bytes';

/** A stream object: where its dictionary and its data stand in the file, and where the data ends. */
export interface Stream {
  readonly dictionary: string;
  readonly dictionaryStart: number;
  readonly start: number;
  readonly end: number;
}

export interface Pdf {
  /** The file, one character per byte. */
  readonly text: string;
  /** Numbers of the objects that trailers call the information dictionary; a file saved again has more than one. */
  readonly information: ReadonlySet<number>;
  readonly streams: readonly Stream[];
}

const STREAM = /<<((?:(?!>>\s*stream|endobj)[\s\S])*)>>\s*stream\r?\n/g;

export function parsePdf(bytes: Uint8Array): Pdf {
  const text = latin1(bytes);
  const information = new Set([...text.matchAll(/\/Info\s+(\d+)\s+\d+\s+R/g)].map(([, number]) => Number(number)));
  const streams = [...text.matchAll(STREAM)].map((match) => {
    const dictionary = match[1] ?? '';
    const dictionaryStart = match.index + 2;
    const start = match.index + match[0].length;
    const length = dictionary.match(/\/Length\s+(\d+)(?!\s+\d+\s+R)/)?.[1];
    const end = length === undefined ? text.indexOf('endstream', start) : start + Number(length);
    return { dictionary, dictionaryStart, start, end };
  });
  return { text, information, streams };
}

export function isObjectStream({ dictionary }: Stream): boolean {
  return /\/Type\s*\/ObjStm\b/.test(dictionary);
}

export function isXmp({ dictionary }: Stream): boolean {
  return /\/Type\s*\/Metadata\b/.test(dictionary);
}

/** A range of text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the information dictionaries stand that are not packed into a stream. */
export function plainInformation({ text, information }: Pdf): Range[] {
  return [...information].flatMap((number) =>
    [...text.matchAll(new RegExp(`(?<!\\d)${number}\\s+\\d+\\s+obj\\b`, 'g'))].map(({ index }) => {
      const end = text.indexOf('endobj', index);
      return { start: index, end: end === -1 ? text.length : end };
    }),
  );
}

/** Where they stand in the unpacked text of an object stream (7.5.7): numbers and offsets first, then the objects. */
export function packedInformation({ information }: Pdf, { dictionary }: Stream, unpacked: string): Range[] {
  const first = Number(dictionary.match(/\/First\s+(\d+)/)?.[1] ?? 0);
  const pairs = [...unpacked.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)];
  return pairs.flatMap(([, number, offset], index) => {
    if (!information.has(Number(number))) return [];
    const next = pairs[index + 1]?.[2];
    return [{ start: first + Number(offset), end: next === undefined ? unpacked.length : first + Number(next) }];
  });
}

/** Strings of a dictionary: "(…)" with one level of brackets inside, or "<hex>". */
export const STRING = /\((?:\\[\s\S]|\((?:\\[\s\S]|[^\\()])*\)|[^\\()])*\)|<[0-9a-fA-F\s]+>/g;

/** Inflates a stream's data; null where it is not packed by deflate alone, or broken. */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  { dictionary, start, end }: Stream,
): Promise<string | null> {
  if (!/\/Filter\s*\[?\s*\/FlateDecode\b/.test(dictionary) || /\/DecodeParms\b/.test(dictionary)) return null;
  const data = await through(bytes.subarray(start, end), new DecompressionStream('deflate'));
  return data && latin1(data);
}

export function pack(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  return through(data, new CompressionStream('deflate'));
}

/** What comes out of a stream, up to where it fails; null where nothing does. */
async function through(
  data: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  try {
    for await (const part of new Blob([data]).stream().pipeThrough(stream)) parts.push(part);
  } catch {
    // Bytes after the end of the data are common.
  }
  return parts.length === 0 ? null : new Uint8Array(await new Blob(parts).arrayBuffer());
}
