import type { Composer } from '@/tests/browser/composers/composer';
import { table } from '../score/markdown';
import type { StartUp, Typing, Verdicts } from './browser';
import type { FirstSteps } from './bundled';
import { type EngineFigures, HEAP_LOOKS, type Keystrokes, type PeerTimes } from './engine-figures';
import type { heaviest, sizeOf } from './sizes';
import { median, ms, quantile } from './statistics';
import { LENGTHS } from './texts';

export interface Figures {
  readonly machine: string;
  readonly sizes: Readonly<Record<'worker' | 'guard', ReturnType<typeof sizeOf>>>;
  readonly heaviest: ReturnType<typeof heaviest>;
  readonly engine: EngineFigures & { readonly first: FirstSteps };
  /** Null where no browser was measured. */
  readonly browser: {
    readonly typing: readonly Written[];
    readonly verdicts: Verdicts;
    readonly startUp: StartUp;
  } | null;
}

interface Written {
  readonly composer: Composer;
  /** Characters that stood in the box. */
  readonly length: number;
  readonly typing: Typing;
}

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const longest = (times: readonly number[]): number => Math.max(0, ...times);
const p95 = (times: readonly number[]): number => quantile(times, 0.95);

/** What is aimed at, on a machine with two cores: times in milliseconds, sizes in bytes. */
const LIMITS = {
  typing: 1,
  /** One frame of sixty a second. */
  task: 16,
  warm: 30,
  cold: 300,
  guard: 40_000,
  worker: 400_000,
  /** As many times as long as compromise's tagging. */
  draft: 1,
  /** A key in a long draft, as many times as long as in a short one. */
  key: 1.5,
  /** Ten times as many characters, as many times as long. */
  growth: 12,
  /** Growth of the heap. */
  heap: 5_000_000,
} as const;

type Row = readonly [what: string, target: string, measured: string, reached: string];

const row = (what: string, show: (value: number) => string, limit: number, value: number): Row => [
  what,
  `at most ${show(limit)}`,
  show(value),
  value <= limit ? 'met' : 'missed',
];
const times = (value: number): string => `${value.toFixed(2)} ×`;
const milliseconds = (value: number): string => ms(value);

export function report(figures: Figures): string {
  const { machine, engine, browser } = figures;
  return `${[
    '# Performance',
    `Written by \`npm run bench\` on ${machine}. Whatever else that machine did is in the figures; what is compared was measured by turns.`,
    '## Targets',
    table(['what', 'target', 'measured', ''], targets(figures)),
    '## Engine, beside what else reads a text on the device',
    'Median time of the processor for one text that was never read before; in brackets, how many times as long as ours. The engine is the one that ships, bundled and minified.',
    table(['', ...LENGTHS.map((length) => `${length} characters`)], peerRows(engine.peers)),
    `A draft of 100,000 characters, read for the first time, takes ${ms(engine.longest)}.`,
    '## One keystroke',
    'Time of the processor for one more character in a draft that is known; the same words typed into both drafts by turns.',
    table(['draft', 'at the end: median', '95th percentile', 'in the middle: median', '95th percentile'], keys(engine)),
    ...(browser === null ? [] : [typingPart(browser.typing), startUpPart(browser.startUp)]),
    '## Where the time goes',
    'Time of each step of the engine: the median of processes that read their first draft, the mean of many others.',
    table(
      [
        'step',
        'the first draft of a process',
        'a draft of 280 characters, never read before',
        'a key in 5,000 characters',
      ],
      stepRows(engine),
    ),
    '## What the worker weighs',
    `${kb(figures.sizes.worker.plain)}, ${kb(figures.sizes.worker.compressed)} compressed. The heaviest parts, each compressed by itself:`,
    table(
      ['part', 'compressed'],
      figures.heaviest.map(({ name, bytes }) => [name, kb(bytes)]),
    ),
  ].join('\n\n')}\n`;
}

function typingPart(written: readonly Written[]): string {
  return [
    '## Typing in a real Chromium',
    'From a key press until the frame that shows it is painted in layers; twelve keys a second, by turns on a practice page with the extension and on the same page without. The longest task is the extension’s own, as Chromium’s tracing has it.',
    table(['composer', 'draft', 'without', 'with', 'added (medians)', 'longest task'], written.map(typingRow)),
  ].join('\n\n');
}

function startUpPart({ guarded, plain }: StartUp): string {
  return `## Start of a page\n\nFrom the start of the navigation to the page's \`DOMContentLoaded\`, median: ${ms(median(plain))} without the extension, ${ms(median(guarded))} with it.`;
}

function targets({ browser, sizes, engine }: Figures): Row[] {
  const [ours, tagging] = engine.peers;
  const ratio = (all: readonly number[] = [], by: readonly number[] = [], at = 0) => (all[at] ?? 0) / (by[at] ?? 0);
  const [short, long] = engine.keystrokes;
  const { each, every } = HEAP_LOOKS;
  const [before, after] = [engine.heap.slice(0, each), engine.heap.slice(each)];
  const [shortKey, longKey] = [median(short?.end ?? []), median(long?.end ?? [])];
  const growth = (ours?.times.at(-1) ?? 0) / (ours?.times.at(-2) ?? 0);
  return [
    row('280 characters, against compromise tagging them', times, LIMITS.draft, ratio(ours?.times, tagging?.times)),
    row('a key in 5,000 characters, against one in 280', times, LIMITS.key, longKey / shortKey),
    row('50,000 characters, against 5,000', times, LIMITS.growth, growth),
    ...(browser === null ? [] : browserTargets(browser)),
    row('content script, compressed', kb, LIMITS.guard, sizes.guard.compressed),
    row('worker, compressed', kb, LIMITS.worker, sizes.worker.compressed),
    row(
      `growth of the heap in ${each * every} drafts, highest of ${each} looks each`,
      mb,
      LIMITS.heap,
      Math.max(...after) - Math.max(...before),
    ),
  ];
}

function browserTargets({ typing, verdicts }: NonNullable<Figures['browser']>): Row[] {
  const added = typing.map(({ typing: { guarded, plain } }) => median(guarded) - median(plain));
  return [
    row('added typing latency, median, worst composer', milliseconds, LIMITS.typing, Math.max(...added)),
    row(
      'own task, longest while typing',
      milliseconds,
      LIMITS.task,
      Math.max(...typing.map(({ typing: { own } }) => longest(own))),
    ),
    row('message to verdict, warm, 95th percentile', milliseconds, LIMITS.warm, p95(verdicts.warm)),
    row('message to verdict, worker stopped before, 95th percentile', milliseconds, LIMITS.cold, p95(verdicts.cold)),
    row('the same, a second after the caret came into the composer', milliseconds, LIMITS.cold, p95(verdicts.woken)),
  ];
}

function peerRows(peers: readonly PeerTimes[]): string[][] {
  const [ours] = peers;
  return peers.map(({ name, times: taken }) => [
    name,
    ...taken.map((time, at) => `${ms(time)} (${(time / (ours?.times[at] ?? Number.NaN)).toPrecision(2)})`),
  ]);
}

function keys({ keystrokes }: { readonly keystrokes: readonly Keystrokes[] }): string[][] {
  return keystrokes.map(({ length, end, middle }) => [
    `${length} characters`,
    ms(median(end)),
    ms(p95(end)),
    ms(median(middle)),
    ms(p95(middle)),
  ]);
}

function stepRows({ steps, first }: Figures['engine']): string[][] {
  return steps.map(({ name, draft, key }) => [name, ms(first[name] ?? Number.NaN), ms(draft), ms(key)]);
}

function typingRow({ composer, length, typing: { guarded, plain, own } }: Written): string[] {
  return [
    `${composer.site} ${composer.name} (${composer.editor})`,
    `${length}`,
    ms(median(plain)),
    ms(median(guarded)),
    ms(median(guarded) - median(plain)),
    ms(longest(own)),
  ];
}
