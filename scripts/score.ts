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
import { PARTS } from '@/lib/engine/assess';
import { createEngine } from '@/lib/engine/engine';
import { LOCKED_WORLDS, readCorpora } from './corpus';
import { curve, figures, spanFigures } from './score/figures';
import { confusionTable, curveTable, figuresTable, spansTable, table } from './score/markdown';
import { assessAll, type Outcome } from './score/outcomes';
import { measureSilence } from './score/real';

const { values: options } = parseArgs({ options: { real: { type: 'string' }, list: { type: 'string' } } });
const RATES = [0.005, 0.01, 0.02, 0.03, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2];

const ENGINE = createEngine(PARTS);
const drafts = readCorpora();
const outcomes = assessAll(ENGINE, drafts);
const open = outcomes.filter(({ labelled }) => !LOCKED_WORLDS.includes(labelled.world));
const locked = outcomes.filter(({ labelled }) => LOCKED_WORLDS.includes(labelled.world));

const parts = [
  '# Accuracy\n',
  figuresTable('', [
    ['open worlds', figures(open)],
    ['locked worlds (never looked at)', figures(locked)],
  ]),
  confusionTable(figures(open)),
  curveTable(curve(open, RATES)),
  figuresTable('world', worlds(outcomes)),
  spansTable(spanFigures(open)),
];
if (options.real !== undefined) parts.push(silenceTable(options.real));
if (options.list !== undefined) writeFileSync(options.list, wrong(open));
process.stdout.write(`${parts.join('\n\n')}\n`);

function worlds(all: readonly Outcome[]): [string, ReturnType<typeof figures>][] {
  const names = [...new Set(all.map(({ labelled }) => labelled.world))];
  return names.map((name) => [name, figures(all.filter(({ labelled }) => labelled.world === name))]);
}

function silenceTable(folder: string): string {
  const listing = join(tmpdir(), 'interrupted.jsonl');
  const rows = measureSilence(ENGINE, folder, listing).map(({ source, posts, notes, interrupts }) => [
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
