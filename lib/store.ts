/**
 * What is kept on the device: what the person has said about themselves, what they want left alone, and the counts.
 * Never anything they wrote, but for the words they declared always fine.
 */
import { storage } from 'wxt/utils/storage';
import type { Author } from '@/lib/engine/types';
import { type LedgerLine, record } from '@/lib/ledger';
import type { Outcome } from '@/lib/policy/verdict';

/** What the person's public profiles show; every reader is taken to know it. */
export const profile = storage.defineItem<Author>('local:profile', { fallback: {} });

/** Words that never count, in the person's own spelling. */
export const alwaysFine = storage.defineItem<readonly string[]>('local:alwaysFine', { fallback: [] });

/** Ids of the sites that are left alone. */
export const sitesOff = storage.defineItem<readonly string[]>('local:sitesOff', { fallback: [] });

/** Until when nothing is asked, in milliseconds since 1970. */
export const pausedUntil = storage.defineItem<number>('local:pausedUntil', { fallback: 0 });

/** Whether the person wants to hear nothing on a site now. */
export async function isQuiet(site: string | undefined): Promise<boolean> {
  if ((await pausedUntil.getValue()) > Date.now()) return true;
  return site !== undefined && (await sitesOff.getValue()).includes(site);
}

export const ledger = storage.defineItem<readonly LedgerLine[]>('local:ledger', { fallback: [] });

/** Writes to the ledger wait for each other, or one would undo the other. */
let writing: Promise<void> = Promise.resolve();

export function count(outcome: Outcome): Promise<void> {
  writing = writing.then(async () => ledger.setValue(record(await ledger.getValue(), outcome, new Date())));
  return writing;
}

export async function addAlwaysFine(words: string): Promise<void> {
  const known = await alwaysFine.getValue();
  if (!known.includes(words)) await alwaysFine.setValue([...known, words]);
}

/** Everything, as it lies on the device. */
export async function everything(): Promise<Readonly<Record<string, unknown>>> {
  return storage.snapshot('local');
}

export async function eraseEverything(): Promise<void> {
  await storage.clear('local');
}
