import { boxAt } from '../boxes';
import { latin1, viewOf } from '../bytes';
import { type Facts, said } from '../facts';
import { momentOf, placeOf } from './picture';

/** ISO 6709 as phones write it: "+47.6062-122.3321+056.000/". */
const PLACE = /([+-]\d{1,2}\.\d+)([+-]\d{1,3}\.\d+)(?:[+-]\d+(?:\.\d+)?)?\//;

/** Seconds from 1904, when the format's time begins, to 1970. */
const EPOCH = 2_082_844_800;

/** Where and when a film was made: `©xyz`, or the location among Apple's keys, and the movie header. */
export function readFilm(bytes: Uint8Array): Facts {
  const movie = boxAt(bytes, 'moov');
  if (movie === undefined) return {};
  const found = latin1(bytes.subarray(movie.payload, movie.end)).match(PLACE);
  return said({ gps: placeOf(degrees(found?.[1]), degrees(found?.[2])), taken: made(bytes) });
}

function degrees(words: string | undefined): number | undefined {
  return words === undefined ? undefined : Number(words);
}

function made(bytes: Uint8Array): string | undefined {
  const header = boxAt(bytes, 'moov', 'mvhd');
  if (header === undefined || header.end - header.payload < 12) return undefined;
  const view = viewOf(bytes);
  const seconds =
    view.getUint8(header.payload) === 1
      ? Number(view.getBigUint64(header.payload + 4))
      : view.getUint32(header.payload + 4);
  return seconds > EPOCH ? momentOf(new Date((seconds - EPOCH) * 1000).toISOString()) : undefined;
}
