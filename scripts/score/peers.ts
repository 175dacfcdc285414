import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import nlp from 'compromise';
import type { LabelledDraft } from '../corpus';

/** What a person could pick instead: a detector that says whether it found anything in a text. */
export interface Peer {
  readonly name: string;
  readonly finds: (text: string) => boolean | Promise<boolean>;
}

/** Kept out of the project's own dependencies: one of them brings a cloud client along. */
const FOLDER = '.cache/peers';
const PACKAGES = ['redact-pii@3.4.0', 'openredaction@1.1.5'];

export async function loadPeers(): Promise<Peer[]> {
  if (!existsSync(FOLDER)) execFileSync('npm', ['i', '--prefix', FOLDER, '--no-audit', '--no-fund', ...PACKAGES]);
  const require = createRequire(resolve(FOLDER, 'index.js'));
  return [compromise, redactPii(require('redact-pii')), await openRedaction(require.resolve('openredaction'))];
}

const compromise: Peer = {
  name: 'compromise (people, places)',
  finds: (text) => {
    const doc = nlp(text);
    return doc.people().found || doc.places().found;
  },
};

function redactPii(module: { SyncRedactor: new () => { redact(text: string): string } }): Peer {
  const redactor = new module.SyncRedactor();
  return { name: 'redact-pii 3.4', finds: (text) => redactor.redact(text) !== text };
}

async function openRedaction(path: string): Promise<Peer> {
  const module: { OpenRedaction: new () => { detect(text: string): Promise<{ detections: readonly unknown[] }> } } =
    await import(path);
  const redactor = new module.OpenRedaction();
  return { name: 'openredaction 1.1', finds: async (text) => (await redactor.detect(text)).detections.length > 0 };
}

/** The drafts in which a peer finds something, which is its way of interrupting. */
export async function flagged(peer: Peer, drafts: readonly LabelledDraft[]): Promise<Set<LabelledDraft>> {
  const found = new Set<LabelledDraft>();
  for (const labelled of drafts) if (await peer.finds(labelled.draft.text)) found.add(labelled);
  return found;
}
