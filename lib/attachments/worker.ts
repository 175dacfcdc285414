/** The worker's side: bytes in, facts or a copy out. Nothing of a file is kept. */

import { latin1 } from './bytes';
import { type Carried, fromBase64, toBase64 } from './carry';
import { cleanCopy } from './clean';
import { readFile } from './read';
import { readFilm } from './readers/film';

/** What a file says about itself, with its format where that is known. */
export async function readCarried({ head, tail }: Carried): Promise<Readonly<Record<string, string>>> {
  const { format, facts } = await readFile(fromBase64(head));
  const atEnd = format === 'bmff' && tail !== '' ? endOfFilm(fromBase64(tail)) : {};
  return { ...atEnd, ...facts, ...(format ? { format } : {}) };
}

/** The copy's bytes in base64; null where no copy can be made. */
export async function cleanCarried(bytes: string): Promise<string | null> {
  const copy = await cleanCopy(fromBase64(bytes));
  return copy && toBase64(new Blob([copy]));
}

/** A film streamed to a card has its description behind its pictures. */
function endOfFilm(tail: Uint8Array): Readonly<Record<string, string>> {
  const at = latin1(tail).lastIndexOf('moov');
  return at < 4 ? {} : readFilm(tail.subarray(at - 4));
}
