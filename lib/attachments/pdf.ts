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

/**
 * Bounds that no honest file comes near; they keep one that was made to be slow from being searched again and again.
 * Lengths in bytes.
 */
const DICTIONARY = 4_000;
const OBJECT = 20_000;
const SAVED = 20;
const STREAMS = 1_000;

export function parsePdf(bytes: Uint8Array): Pdf {
  const text = latin1(bytes);
  const information = text.matchAll(/\/Info\s{1,9}(\d{1,9})\s{1,9}\d{1,9}\s{1,9}R/g);
  return { text, information: new Set([...information].map(([, number]) => Number(number))), streams: streamsIn(text) };
}

/** The streams that say something: packed objects and XMP. */
function streamsIn(text: string): Stream[] {
  const ends = [...text.matchAll(/endstream/g)].map(({ index }) => index);
  let next = 0;
  const streams: Stream[] = [];
  for (const match of text.matchAll(/>>\s{0,9}stream\r?\n/g)) {
    const start = match.index + match[0].length;
    while (next < ends.length && (ends[next] ?? 0) < start) next++;
    const dictionaryStart = dictionaryBefore(text, match.index);
    if (dictionaryStart === null) continue;
    const dictionary = text.slice(dictionaryStart, match.index);
    const length = dictionary.match(/\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/)?.[1];
    const end = length === undefined ? (ends[next] ?? text.length) : start + Number(length);
    const stream = { dictionary, dictionaryStart, start, end };
    if (isObjectStream(stream) || isXmp(stream)) streams.push(stream);
    if (streams.length === STREAMS) break;
  }
  return streams;
}

/** Where the dictionary that ends at `end` begins: it is the first of its object. */
function dictionaryBefore(text: string, end: number): number | null {
  const from = Math.max(0, end - DICTIONARY);
  const head = text.slice(from, end);
  const begins = head.indexOf('<<', head.lastIndexOf('obj'));
  return begins === -1 ? null : from + begins + 2;
}

/** Whether everything a file says about itself can be found; one that was saved very often is not taken apart. */
export function isTractable(pdf: Pdf): boolean {
  return pdf.information.size <= SAVED && plainInformation(pdf).length < SAVED && pdf.streams.length < STREAMS;
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

/** Where the information dictionaries stand that are not packed into a stream; the first few of them. */
export function plainInformation({ text, information }: Pdf): Range[] {
  const ranges: Range[] = [];
  for (const { number, index } of objectsIn(text)) {
    if (!information.has(number)) continue;
    const object = text.slice(index, index + OBJECT);
    const length = object.indexOf('endobj');
    ranges.push({ start: index, end: index + (length === -1 ? object.length : length) });
    if (ranges.length === SAVED) break;
  }
  return ranges;
}

/** Every object's number, and where it begins. */
function* objectsIn(text: string): Generator<{ readonly number: number; readonly index: number }> {
  for (const match of text.matchAll(/(?<!\d)(\d{1,9})\s{1,9}\d{1,5}\s{1,9}obj\b/g))
    yield { number: Number(match[1]), index: match.index };
}

/** Where they stand in the unpacked text of an object stream (7.5.7): numbers and offsets first, then the objects. */
export function packedInformation({ information }: Pdf, { dictionary }: Stream, unpacked: string): Range[] {
  const first = Number(dictionary.match(/\/First\s+(\d+)/)?.[1] ?? 0);
  const pairs = [...unpacked.slice(0, first).matchAll(/(?<!\d)(\d{1,9})\s{1,9}(\d{1,9})/g)];
  return pairs.flatMap(([, number, offset], index) => {
    if (!information.has(Number(number))) return [];
    const next = pairs[index + 1]?.[2];
    return [{ start: first + Number(offset), end: next === undefined ? unpacked.length : first + Number(next) }];
  });
}

/** Strings of a dictionary: "(…)" with one level of brackets inside, or "<hex>". */
export const STRING = /(?<!\\)\((?:\\[\s\S]|\((?:\\[\s\S]|[^\\()])*\)|[^\\()])*\)|<[0-9a-fA-F\s]+>/g;

/** Inflates a stream's data; null where it is not packed by deflate alone, or broken. */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  { dictionary, start, end }: Stream,
): Promise<string | null> {
  if (!/\/Filter\s*(?:\[\s*)?\/FlateDecode\b/.test(dictionary) || /\/DecodeParms\b/.test(dictionary)) return null;
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
