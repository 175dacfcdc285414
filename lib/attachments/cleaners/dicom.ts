import dicomParser from 'dicom-parser';
import { type Bytes, bytesOf, latin1 } from '../bytes';

/** What a viewer needs to show the picture: the file's own header, character set, class, modality and the pixels. */
const KEPT =
  /^x(?:0002(?:000[0-2]|0010|0012)|0008(?:0005|0008|0016|0060)|0020(?:0013)|0028(?:000[2-9]|00[13]\d|010\d|0301|1\d{3}|2\d{3})|7fe00010)$/;

/** PS3.5: two bytes of digits and dots, padded with a null. */
const UID = /^\d+(?:\.\d+){3,}\0?$/;

/**
 * A DICOM file that shows the same picture and says nothing else. The field's profile (PS3.15, annex E) lists what to take out;
 * here everything is, but for what a viewer needs. Nothing moves: values are overwritten where they stand. What is burnt
 * into the pixels stays.
 */
export function cleanDicom(bytes: Bytes): Bytes | null {
  const copy = bytes.slice();
  try {
    blank(copy, dicomParser.parseDicom(bytes), new Map());
  } catch {
    return null;
  }
  // The preamble is free for any use.
  return copy.fill(0, 0, 128);
}

function blank(copy: Bytes, set: dicomParser.DataSet, uids: Map<string, string>): void {
  for (const element of Object.values(set.elements)) {
    if (KEPT.test(element.tag)) continue;
    if (element.items) {
      for (const { dataSet } of element.items) if (dataSet) blank(copy, dataSet, uids);
      continue;
    }
    const { dataOffset, length } = element;
    copy.set(bytesOf(nothing(latin1(copy.subarray(dataOffset, dataOffset + length)), uids)), dataOffset);
  }
}

/** What stands in a value's place: another number for what names the file, blanks for words, zeros for the rest. */
function nothing(value: string, uids: Map<string, string>): string {
  if (UID.test(value)) {
    const other = uids.get(value) ?? anyUid(value.length);
    uids.set(value, other);
    return other;
  }
  return (isWords(value) ? ' ' : '\0').repeat(value.length);
}

/** A UID of its own making (PS3.5, B.2), of the length given. */
function anyUid(length: number): string {
  const digits = [...crypto.getRandomValues(new Uint8Array(length))].map((byte) => 1 + (byte % 9));
  return `2.25.${digits.join('')}`.slice(0, length);
}

/** Text of any character set; control characters but line ends and escapes mean numbers. */
function isWords(value: string): boolean {
  return [...value].every((character) => character >= ' ' || '\r\n\t\f\x1b'.includes(character));
}
