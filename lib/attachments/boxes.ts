/** ISO base media files (ISO/IEC 14496-12): boxes within boxes. */
import { ascii, viewOf } from './bytes';

/** A box: its type, where it begins, where its payload begins, and where it ends, as offsets into the file. */
export interface Box {
  readonly type: string;
  readonly start: number;
  readonly payload: number;
  readonly end: number;
}

/** The boxes between two offsets; a box that claims more room than there is ends the list. */
export function boxesIn(bytes: Uint8Array, start: number, end: number): Box[] {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  for (let at = start; at + 8 <= end; ) {
    const short = view.getUint32(at);
    // 1: the size follows in 64 bits; 0: to the end of the file.
    const wide = short === 1 && at + 16 <= end;
    const size = wide ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    if (size < 8 || at + size > end) break;
    boxes.push({ type: ascii(bytes, at + 4, 4), start: at, payload: at + (wide ? 16 : 8), end: at + size });
    at += size;
  }
  return boxes;
}

/** `meta` is a full box in MP4 and HEIC, with four more bytes before its children, but a plain one in QuickTime. */
export function childrenOf(bytes: Uint8Array, box: Box): Box[] {
  const full = box.type === 'meta' && ascii(bytes, box.payload + 4, 4) !== 'hdlr';
  return boxesIn(bytes, box.payload + (full ? 4 : 0), box.end);
}

/** The first box down a path of types. */
export function boxAt(bytes: Uint8Array, ...path: readonly string[]): Box | undefined {
  let level = boxesIn(bytes, 0, bytes.length);
  let found: Box | undefined;
  for (const type of path) {
    found = level.find((box) => box.type === type);
    if (found === undefined) return undefined;
    level = childrenOf(bytes, found);
  }
  return found;
}
