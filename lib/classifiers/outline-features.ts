import type { Token } from '@/lib/engine/parts';
import type { Spoken } from '@/lib/engine/people/mentions';
import { touching } from '@/lib/engine/ranges';
import type { Signal, SpanType } from '@/lib/engine/types';
import { hashString, mix } from './hash';
import { keptWith } from './kept';
import type { DraftWords, SentenceWords } from './reading';

/** From here on a finder's signal stands in the outline for its words. */
const SURE = 0.35;
/** Types whose words carry the meaning themselves. */
const TOLD: ReadonlySet<SpanType> = new Set([
  'PATIENT',
  'SEX',
  'CONFIRM',
  'ADVICE',
  'CONTEMPT',
  'BOUNDARY',
  'CONSENT',
  'CHANGED',
  'QUOTE',
]);

const T = { one: 31, pair: 32, triple: 33, gap: 34, bonePair: 35, boneTriple: 36 } as const;
const EDGE = hashString('^');

/** The outline of a sentence: its details replaced by their kind and people by their part. */
export interface Outline {
  /** Hash of each kind or word, runs of one kind shortened to one. */
  readonly steps: readonly number[];
  /** The kinds and sentence marks alone. */
  readonly bones: readonly number[];
  /** The kind of the last token, which the next sentence may go on with. */
  readonly last: SpanType | undefined;
}

/** The outlines of a draft's sentences, in order, each kept with its sentence. */
export function outlinesOf({ sentences }: DraftWords): Outline[] {
  let last: SpanType | undefined;
  return sentences.map(({ words, spoken }) => {
    const before = last;
    const outline = keptOutlines(spoken, before ?? '', () => outlineOf(words, spoken, before));
    last = outline.last;
    return outline;
  });
}

const keptOutlines = keptWith<readonly Spoken[], Outline>();

/** Last step and bone before a sentence, first ones after it. */
export interface Joints {
  readonly stepBefore: number;
  readonly stepAfter: number;
  readonly boneBefore: number;
  readonly boneAfter: number;
}

/** For each outline, what it is joined to on either side. */
export function jointsOf(outlines: readonly Outline[]): Joints[] {
  let [stepBefore, boneBefore] = [EDGE, EDGE];
  const joints = outlines.map(({ steps, bones }) => {
    const here = { stepBefore, stepAfter: EDGE, boneBefore, boneAfter: EDGE };
    stepBefore = steps.at(-1) ?? stepBefore;
    boneBefore = bones.at(-1) ?? boneBefore;
    return here;
  });
  let [stepAfter, boneAfter] = [EDGE, EDGE];
  for (let at = outlines.length - 1; at >= 0; at--) {
    const [here, outline] = [joints[at], outlines[at]];
    if (here === undefined || outline === undefined) continue;
    here.stepAfter = stepAfter;
    here.boneAfter = boneAfter;
    stepAfter = outline.steps[0] ?? stepAfter;
    boneAfter = outline.bones[0] ?? boneAfter;
  }
  return joints;
}

/**
 * Short sequences of a draft's outline, so that "47 yo beekeeper tonight" and "61F luthier this morning" read alike:
 * those that have their middle in one sentence.
 */
export function outlineFeatures({ steps, bones }: Outline, joints: Joints): number[] {
  const found: number[] = [];
  for (let at = 0; at < steps.length; at++) {
    const before = steps[at - 1] ?? joints.stepBefore;
    const here = steps[at] ?? EDGE;
    const after = steps[at + 1] ?? joints.stepAfter;
    found.push(mix(T.one, here), mix(mix(T.pair, before), here));
    found.push(mix(mix(mix(T.triple, before), here), after), mix(mix(T.gap, before), after));
  }
  for (let at = 0; at < bones.length; at++) {
    const before = bones[at - 1] ?? joints.boneBefore;
    const here = bones[at] ?? EDGE;
    const after = bones[at + 1] ?? joints.boneAfter;
    found.push(mix(mix(T.bonePair, before), here), mix(mix(mix(T.boneTriple, before), here), after));
  }
  return found;
}

/** Those of the end of the draft. */
export function lastOutlineFeatures(outlines: readonly Outline[]): number[] {
  const step = outlines.findLast(({ steps }) => steps.length > 0)?.steps.at(-1) ?? EDGE;
  const bone = outlines.findLast(({ bones }) => bones.length > 0)?.bones.at(-1) ?? EDGE;
  return [
    mix(T.one, EDGE),
    mix(mix(T.pair, step), EDGE),
    mix(mix(T.bonePair, bone), EDGE),
    mix(mix(mix(T.boneTriple, bone), EDGE), EDGE),
  ];
}

function outlineOf(
  { tokens, words, signals }: SentenceWords,
  spoken: readonly Spoken[],
  kindBefore: SpanType | undefined,
): Outline {
  const steps: number[] = [];
  const bones: number[] = [];
  const people = new Map(spoken.map((one) => [one.at, partOf(one)]));
  const kinds = kindsOf(
    tokens,
    signals.filter(({ type, confidence }) => confidence >= SURE && !TOLD.has(type)),
  );
  let last = kindBefore;
  tokens.forEach((token, at) => {
    const kind = kinds[at];
    if (kind !== undefined && kind === last) return;
    last = kind;
    const told = kind ?? people.get(at);
    if (told !== undefined) {
      const step = hashString(told);
      steps.push(step);
      bones.push(step);
      return;
    }
    steps.push(words[at] ?? 0);
    if (/^[.!?]$/.test(token.norm)) bones.push(words[at] ?? 0);
  });
  return { steps, bones, last };
}

/** For each token, the type of the surest of the signals that cover it. */
function kindsOf(tokens: readonly Token[], signals: readonly Signal[]): (SpanType | undefined)[] {
  const surest = tokens.map((): Signal | undefined => undefined);
  for (const signal of signals) {
    for (const at of touching(tokens, signal)) {
      if (signal.confidence > (surest[at]?.confidence ?? 0)) surest[at] = signal;
    }
  }
  return surest.map((signal) => signal?.type);
}

function partOf({ part, stands }: Spoken): string | undefined {
  if (part === 'author' || part === 'addressee') return undefined;
  return stands ? `<${part}'s>` : `<${part}>`;
}
