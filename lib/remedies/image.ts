import type { Remedy } from '@/lib/engine/types';
import { drop, first } from './change';
import { hasWords } from './grammar';
import type { Spot } from './spot';

const LABEL = 'Leave the picture out';
const POINTERS = /^(?:\s*(?:\u{1f447}|\u{2b07}\ufe0f?|\u{1f449}|\u{1f4f8}|\u{1f4f7}|below|attached|\(below\)))*/u;

/** Takes out the words that announce a picture, where they stand apart. */
export function dropImage(spot: Spot): Remedy | undefined {
  const { before, after } = spot;
  const end = after.replace(POINTERS, '');
  const bounded =
    /(?:^|[,;(:]|\s[-\u2013\u2014]|\p{Extended_Pictographic}\ufe0f?) ?$/u.test(before) &&
    /^\s*(?:[,;)\u2026]|[-\u2013\u2014] |\p{Extended_Pictographic}|$|[.!]$)/u.test(end);
  return first(() => (bounded && hasWords(before + end, 1) ? drop(spot, LABEL, { after: POINTERS }) : undefined));
}
