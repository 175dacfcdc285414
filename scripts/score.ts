/**
 * Scores the engine on the labelled corpora and writes docs/accuracy.md.
 *
 *   npm run score [-- --real DIR] [--list FILE]
 *
 * `--real DIR` adds a folder of real posts; every interrupted one is listed in a temporary file, to be read by eye.
 * `--list FILE` writes every draft whose level is wrong (never one of the locked worlds).
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { classify } from '@/lib/classifiers/classify';
import { readClusters } from '@/lib/classifiers/clusters';
import type { Weights } from '@/lib/classifiers/weights';
import { PARTS } from '@/lib/engine/assess';
import { createEngine } from '@/lib/engine/engine';
import { type LabelledDraft, LOCKED_WORLDS, readCorpora } from './corpus';
import { curve, type Figures, figures, spanFigures } from './score/figures';
import { confusionTable, curveTable, figuresTable, spansTable, table } from './score/markdown';
import { assessAll, type Outcome } from './score/outcomes';
import { flagged, loadPeers } from './score/peers';
import { measureSilence } from './score/real';
import { train } from './train/train';
import { clusterVocabulary } from './train/vocabulary';

const { values: options } = parseArgs({ options: { real: { type: 'string' }, list: { type: 'string' } } });
const RATES = [0.005, 0.01, 0.02, 0.03, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2];
const REPORT = 'docs/accuracy.md';

const drafts = readCorpora();
const isLocked = ({ world }: LabelledDraft) => LOCKED_WORLDS.includes(world);
const openDrafts = drafts.filter((labelled) => !isLocked(labelled));

// Locked worlds take no part in training; each open world is judged by weights that were trained without it.
const { weights, unseen } = train(openDrafts, readClusters(clusterVocabulary(openDrafts)));
const engineWith = (trained: Weights) =>
  createEngine({ ...PARTS, evidence: (text, draft, signals) => classify(text, draft, signals, trained) });
const open = [...unseen].flatMap(([world, trained]) =>
  assessAll(
    engineWith(trained),
    openDrafts.filter((labelled) => labelled.world === world),
  ),
);
const locked = assessAll(engineWith(weights), drafts.filter(isLocked));

const parts = [
  '# Accuracy',
  'Written by `npm run score`. Every draft is judged by weights that were trained without its world (its author and setting).',
  '## Interrupting',
  figuresTable('', [
    ['open worlds, each left out in turn', figures(open)],
    ['locked worlds, never looked at', figures(locked)],
  ]),
  '## Levels',
  confusionTable(figures(open)),
  '## Recall against false alarms',
  curveTable(curve(open, RATES)),
  '## By world',
  figuresTable('world', worlds([...open, ...locked])),
  '## By type of span',
  spansTable(spanFigures(open)),
  '## Side by side',
  'What a person could pick instead; a detector interrupts whenever it finds anything.',
  await peersTable(),
];
if (options.real !== undefined) parts.push('## Silence in the wild', silenceTable(options.real));
if (options.list !== undefined) writeFileSync(options.list, wrong(open));
const report = `${parts.join('\n\n')}\n`;
writeFileSync(REPORT, report);
process.stdout.write(report);

async function peersTable(): Promise<string> {
  const rows: [string, Figures][] = [['Crowded Elevator', figures(open)]];
  for (const peer of await loadPeers()) {
    const found = await flagged(peer, openDrafts);
    const outcomes = openDrafts.map(
      (labelled): Outcome => ({ labelled, level: found.has(labelled) ? 'warn' : 'clear', signals: [], leaning: 0 }),
    );
    rows.push([peer.name, figures(outcomes)]);
  }
  return figuresTable('', rows);
}

function worlds(all: readonly Outcome[]): [string, ReturnType<typeof figures>][] {
  const names = [...new Set(all.map(({ labelled }) => labelled.world))];
  return names.map((name) => [name, figures(all.filter(({ labelled }) => labelled.world === name))]);
}

function silenceTable(folder: string): string {
  const listing = join(tmpdir(), 'interrupted.jsonl');
  const rows = measureSilence(engineWith(weights), folder, listing).map(({ source, posts, notes, interrupts }) => [
    source,
    String(posts),
    `${notes} (${((100 * notes) / posts).toFixed(2)} %)`,
    `${interrupts} (${((100 * interrupts) / posts).toFixed(2)} %)`,
  ]);
  process.stderr.write(`interrupted real posts are listed in ${listing}\n`);
  return table(['real posts', 'posts', 'notes', 'interrupts'], rows);
}

function wrong(all: readonly Outcome[]): string {
  return all
    .filter(({ labelled, level }) => labelled.level !== level)
    .map(({ labelled: { draft, level, spans }, ...given }) =>
      JSON.stringify({
        id: draft.id,
        labelled: level,
        given: given.level,
        counted: given.signals.map(({ type, words, confidence }) => `${type}:${words} ${confidence.toFixed(2)}`),
        spans: spans.map(({ type, words }) => `${type}:${words}`),
        text: draft.text,
      }),
    )
    .join('\n');
}
