import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDraft } from '@/lib/engine/draft';
import type { Engine } from '@/lib/engine/engine';
import { interrupts } from './outcomes';

/** How often an engine would interrupt real posts, in which hardly any is about a patient. */
export interface Silence {
  readonly source: string;
  readonly posts: number;
  readonly notes: number;
  readonly interrupts: number;
}

/** Assesses every `*.jsonl` of a folder; whatever is interrupted is listed in `listing`, to be read by eye. */
export function measureSilence(engine: Engine, folder: string, listing: string): Silence[] {
  const lines: string[] = [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const silences = files.map((name) => {
    const source = basename(name, '.jsonl');
    let notes = 0;
    let interrupted = 0;
    const posts = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
    for (const line of posts) {
      const draft = readDraft(JSON.parse(line));
      const { level, findings, trace } = engine.explain(draft);
      if (level === 'caution') notes++;
      if (!interrupts(level)) continue;
      interrupted++;
      const found = findings.map(({ rule, type, words }) => ({ rule, type, words }));
      lines.push(JSON.stringify({ source, id: draft.id, level, evidence: trace.evidence, found, text: draft.text }));
    }
    return { source, posts: posts.length, notes, interrupts: interrupted };
  });
  writeFileSync(listing, `${lines.join('\n')}\n`);
  return silences;
}
