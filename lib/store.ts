/**
 * What is kept on the device: what the person has said about themselves, what they want left alone, and the counts.
 * Never anything they wrote, but for the words they declared always fine.
 */
import { storage } from 'wxt/utils/storage';
import type { Author } from '@/lib/engine/types';
import { type Asked, askedOnce, nobodyAsked } from '@/lib/friends/asked';
import { isRecord } from '@/lib/is-record';
import { fitting, kept, listed } from '@/lib/kept';
import { type LedgerLine, recent, record } from '@/lib/ledger';
import type { PolicyCopy } from '@/lib/policy/source';
import type { Outcome } from '@/lib/policy/verdict';
import { isAsked, isAuthor, isLedgerLine, isMoment, isPolicyCopy, isString } from '@/lib/shapes';

/** What the person's public profiles show; every reader is taken to know it. */
export const profile = kept<Author>('local:profile', fitting(isAuthor, {}));

/** Words that never count, in the person's own spelling. */
export const alwaysFine = kept('local:alwaysFine', listed(isString));

/** Ids of the sites that are left alone. */
export const sitesOff = kept('local:sitesOff', listed(isString));

/** What else the person has chosen, by setting. */
export const choices = kept('local:choices', fitting(isRecord, {}));

/** Everything the person has chosen that an institution may decide instead, by setting. */
export async function ownChoices(): Promise<Readonly<Record<string, unknown>>> {
  const [other, { facility, city }, off] = await Promise.all([
    choices.getValue(),
    profile.getValue(),
    sitesOff.getValue(),
  ]);
  return {
    ...other,
    ...(facility === undefined ? {} : { facility }),
    ...(city === undefined ? {} : { city }),
    ...(off.length === 0 ? {} : { sitesOff: off }),
  };
}

/** Until when nothing is asked, in milliseconds since 1970. */
export const pausedUntil = kept('local:pausedUntil', fitting(isMoment, 0));

/** The institution's policy as it was last read; it answers until the browser does. */
export const policyCopy = kept<PolicyCopy | null>('local:policy', fitting(isPolicyCopy, null));

/** When this session of the browser was first seen, in milliseconds since 1970. */
export const browserStart = kept<number | null>('session:browserStart', fitting(isMoment, null));

export const ledger = kept('local:ledger', listed(isLedgerLine));

/** Writes to the ledger wait for each other, or one would undo the other. */
let writing: Promise<unknown> = Promise.resolve();

function rewrite(change: (lines: readonly LedgerLine[]) => readonly LedgerLine[]): Promise<unknown> {
  const write = async () => ledger.setValue(change(await ledger.getValue()));
  writing = writing.then(write, write);
  return writing;
}

/** Counts an outcome, and forgets what is older than `keptDays`. */
export function count(outcome: Outcome, keptDays: number): Promise<unknown> {
  return rewrite((lines) => record(lines, outcome, new Date(), keptDays));
}

/** Forgets counts that are older than `keptDays`, as an institution may have decided since. */
export function forgetOldCounts(keptDays: number): Promise<unknown> {
  return rewrite((lines) => recent(lines, new Date(), keptDays));
}

/** Whom the person was asked about, as salted hashes. */
const friendsAsked = kept<Asked | null>('local:friendsAsked', fitting(isAsked, null));

/** Whether nobody asked about this person yet; from now on somebody has. */
export async function askAboutFriend(profile: string): Promise<boolean> {
  const asked = await askedOnce((await friendsAsked.getValue()) ?? nobodyAsked(), profile);
  if (asked) await friendsAsked.setValue(asked);
  return asked !== null;
}

export async function addAlwaysFine(words: string): Promise<void> {
  const known = await alwaysFine.getValue();
  if (!known.includes(words)) await alwaysFine.setValue([...known, words]);
}

/** Everything, as it lies on the device. */
export async function everything(): Promise<Readonly<Record<string, unknown>>> {
  return storage.snapshot('local');
}

/** Forgets the person. What the institution has decided is not theirs to erase. */
export async function eraseEverything(): Promise<void> {
  const copy = await policyCopy.getValue();
  await storage.clear('local');
  await policyCopy.setValue(copy);
}
