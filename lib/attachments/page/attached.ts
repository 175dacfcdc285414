/**
 * Which files were put into which composer. The page shows only previews of them, if anything; the files themselves are
 * seen as they are dropped, pasted or chosen, and stay with their composer until it shows them no more.
 */
import type { Attachment } from '@/lib/engine/types';

/** What of a composer matters here. */
export interface Holder {
  readonly root: Element;
  /** As the site shows them. */
  readonly previews: readonly Attachment[];
  /** Whether anything is written. */
  readonly worded: boolean;
}

interface Shelf {
  /** Null for files chosen before their composer opened. */
  root: Element | null;
  files: readonly File[];
  /** Addresses of the previews, in the order of the files, as far as they could be told apart. */
  addresses: readonly string[];
  shown: boolean;
  worded: boolean;
}

/** Few composers have files at once; the oldest goes. */
const KEPT = 8;
let shelves: Shelf[] = [];

export function attach(root: Element | null, files: readonly File[]): void {
  const shelf = root && shelves.find((each) => each.root === root);
  if (shelf) {
    const isNew = (file: File) => !shelf.files.some((known) => isSame(known, file));
    shelf.files = [...shelf.files, ...files.filter(isNew)];
  } else {
    const others = shelves.filter((each) => each.root !== null || root !== null);
    shelves = [...others, { root, files, addresses: [], shown: false, worded: false }].slice(-KEPT);
  }
}

/** Sites hand what was dropped to an input of their own, and the same file is seen twice. */
function isSame(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}

/** The files that lie in a composer now. */
export function filesIn(holder: Holder): readonly File[] {
  const shelf = shelves.find(({ root }) => root === holder.root) ?? adopted(holder);
  if (!shelf) return [];
  shelf.worded ||= holder.worded;
  shelf.shown ||= holder.previews.length > 0;
  const gone = shelf.shown ? holder.previews.length === 0 : shelf.worded && !holder.worded;
  if (gone) shelves = shelves.filter((each) => each !== shelf);
  else follow(shelf, addressesIn(holder.root));
  return gone ? [] : shelf.files;
}

/** Sites open their composer after a picture was chosen, and re-mount it for another view of the same draft. */
function adopted({ root, previews }: Holder): Shelf | undefined {
  if (previews.length === 0) return undefined;
  const shelf = shelves.findLast((each) => !each.root?.isConnected);
  if (shelf) shelf.root = root;
  return shelf;
}

/** Lets go of the files whose previews were taken away, where that can be told. */
function follow(shelf: Shelf, addresses: readonly string[]): void {
  const lost = shelf.files.length - addresses.length;
  if (lost > 0 && shelf.addresses.length === shelf.files.length) {
    const left = shelf.files.filter((_, index) => addresses.includes(shelf.addresses[index] ?? ''));
    if (left.length === addresses.length) shelf.files = left;
  }
  if (shelf.files.length === addresses.length) shelf.addresses = addresses;
}

function addressesIn(root: Element): string[] {
  return [...root.querySelectorAll<HTMLImageElement | HTMLVideoElement>(':is(img, video)[src^="blob:"]')].map(
    ({ src }) => src,
  );
}
