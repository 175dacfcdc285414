/** How fast the engine is, beside its peers, in a process of its own. Prints one line of JSON: `EngineFigures`. */
import nlp from 'compromise';
import shipped from '@/assets/weights.json';
import { createClassifier } from '@/lib/classifiers/classify';
import { unpackWeights } from '@/lib/classifiers/weights';
import { PARTS } from '@/lib/engine/assess';
import { createEngine, type Engine } from '@/lib/engine/engine';
import type { Peer } from '../score/peers';
import { type EngineFigures, HEAP_LOOKS, type Keystrokes, type PeerTimes } from './engine-figures';
import { allPeers } from './peers';
import { median } from './statistics';
import { stepsOf } from './steps';
import { LENGTHS, type Length, textOf } from './texts';

/** Runs before the first that counts: the patterns are compiled and the code is optimized. */
const WARM_UP = 100;
const RUNS: Readonly<Record<Length, number>> = { 280: 150, 1600: 30, 5000: 15, 50000: 2 };
const KEYS = 300;
const DRAFT = { kind: 'post' } as const;

/** An engine that knows no sentence from before. */
const fresh = (): Engine => createEngine(PARTS);
/** One that shares nothing with any other. */
const alone = (): Engine => createEngine({ ...PARTS, evidence: createClassifier(unpackWeights(shipped)) });

const OURS: Peer = {
  name: 'Crowded Elevator',
  finds: (text) => fresh().assess({ ...DRAFT, text }).level !== 'clear',
};
const TAGGING: Peer = { name: 'compromise, tagging alone', finds: (text) => nlp(text).found };

/** Milliseconds of the processor, so that it matters little what else the machine does. */
async function timed(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Each text is read by all of them in turn, so that whatever else the machine does meets all alike. */
async function sideBySide(peers: readonly Peer[]): Promise<PeerTimes[]> {
  const all = [OURS, TAGGING, ...peers];
  for (let run = 0; run < WARM_UP; run++) for (const { finds } of all) await finds(textOf(280, run));
  const results = all.map(({ name }) => ({ name, times: [] as number[] }));
  for (const length of LENGTHS) {
    const taken = all.map((): number[] => []);
    for (let run = 0; run < RUNS[length]; run++) {
      const text = textOf(length, WARM_UP + run);
      for (const [index, { finds }] of all.entries()) taken[index]?.push(await timed(() => finds(text)));
    }
    for (const [index, times] of taken.entries()) results[index]?.times.push(median(times));
  }
  return results;
}

/** The same words typed into a short and into a long draft by turns. */
async function keystrokes(lengths: readonly number[]): Promise<Keystrokes[]> {
  const typed = textOf(KEYS, 77);
  const drafts = lengths.map((length) => {
    const end: number[] = [];
    const middle: number[] = [];
    return { length, engine: alone(), text: textOf(length, 3), end, middle };
  });
  for (let key = 1; key <= KEYS; key++) {
    for (const { engine, text, end } of drafts) {
      end.push(await timed(() => engine.assess({ ...DRAFT, text: text + typed.slice(0, key) })));
    }
  }
  for (let key = 1; key <= KEYS; key++) {
    for (const { engine, text, middle } of drafts) {
      const at = text.indexOf('\n', text.length / 2) + 1;
      const draft = { ...DRAFT, text: `${text.slice(0, at)}${typed.slice(0, key)}\n${text.slice(at)}` };
      middle.push(await timed(() => engine.assess(draft)));
    }
  }
  return drafts.map(({ length, end, middle }) => ({ length, end: end.slice(WARM_UP), middle: middle.slice(WARM_UP) }));
}

function heapLooks({ first, every, each }: typeof HEAP_LOOKS): number[] {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('Run with --expose-gc.');
  const engine = alone();
  let read = 0;
  return Array.from({ length: 2 * each }, (_, look) => {
    for (; read < first + look * every; read++) engine.assess({ ...DRAFT, text: textOf(280, read) });
    gc();
    return process.memoryUsage().heapUsed;
  });
}

const figures: EngineFigures = {
  heap: heapLooks(HEAP_LOOKS),
  peers: await sideBySide(await allPeers()),
  keystrokes: await keystrokes([280, 5_000]),
  steps: stepsOf(PARTS),
  longest: await timed(() => fresh().assess({ ...DRAFT, text: textOf(100_000, 5) })),
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(0);
