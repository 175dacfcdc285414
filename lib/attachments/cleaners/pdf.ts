import { type Bytes, bytesOf } from '../bytes';
import {
  isObjectStream,
  isTractable,
  isXmp,
  pack,
  packedInformation,
  parsePdf,
  plainInformation,
  type Range,
  STRING,
  type Stream,
  unpack,
} from '../pdf';

/**
 * A PDF without information dictionary and XMP. Nothing moves, since a PDF points into itself by offsets: what is taken
 * out is blanked where it stands. Null for an encrypted file, whose strings cannot be told apart.
 */
export async function cleanPdf(bytes: Bytes): Promise<Bytes | null> {
  const pdf = parsePdf(bytes);
  if (/\/Encrypt\s{1,9}\d{1,9}\s{1,9}\d{1,9}\s{1,9}R/.test(pdf.text) || !isTractable(pdf)) return null;
  const copy = bytes.slice();
  for (const range of plainInformation(pdf))
    copy.set(bytesOf(blanked(pdf.text, range).slice(range.start, range.end)), range.start);
  for (const stream of pdf.streams) {
    if (isXmp(stream) && !(await blankXmp(copy, stream))) return null;
    if (!isObjectStream(stream)) continue;
    const text = await unpack(bytes, stream);
    if (text === null) return null;
    const ranges = packedInformation(pdf, stream, text);
    if (ranges.length > 0 && !(await repack(copy, stream, ranges.reduce(blanked, text)))) return null;
  }
  return copy;
}

/** The text with blanks for the strings in a range, delimiters and length kept. */
function blanked(text: string, { start, end }: Range): string {
  const blank = text
    .slice(start, end)
    .replace(STRING, (string) =>
      string.startsWith('<') ? string.replace(/[0-9a-f]/gi, '0') : `(${' '.repeat(string.length - 2)})`,
    );
  return text.slice(0, start) + blank + text.slice(end);
}

async function blankXmp(copy: Bytes, stream: Stream): Promise<boolean> {
  if (/\/Filter\b/.test(stream.dictionary)) return repack(copy, stream, ' ');
  copy.fill(0x20, stream.start, stream.end);
  return true;
}

/** Puts other data into a stream's room, and its new length into its dictionary where that stands there itself. */
async function repack(
  copy: Bytes,
  { dictionary, dictionaryStart, start, end }: Stream,
  text: string,
): Promise<boolean> {
  const packed = await pack(bytesOf(text));
  if (packed === null || packed.length > end - start) return false;
  copy.fill(0x20, start, end).set(packed, start);
  const length = dictionary.match(/(\/Length\s+)(\d+)(?!\s+\d+\s+R)/);
  if (length?.index === undefined) return true;
  const [, before = '', digits = ''] = length;
  const at = dictionaryStart + length.index + before.length;
  copy.set(bytesOf(String(packed.length).padStart(digits.length, '0')), at);
  return true;
}
