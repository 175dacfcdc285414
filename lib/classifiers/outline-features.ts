import type { Token } from '@/lib/engine/parts';
import type { Mention } from '@/lib/engine/people/mentions';
import type { Signal, SpanType } from '@/lib/engine/types';
import { hashString, mix } from './hash';
import type { Reading } from './reading';
import { tokensIn } from './token-ranges';

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

interface Outline {
  /** Hash of each kind or word, runs of one kind shortened to one. */
  readonly steps: readonly number[];
  /** The kinds and sentence marks alone. */
  readonly bones: readonly number[];
}

/**
 * Short sequences of a draft's outline: the draft with details replaced by their kind and people by their part, so that
 * "47 yo beekeeper tonight" and "61F luthier this morning" read alike.
 */
export function outlineFeatures(reading: Reading, mentions: readonly Mention[]): number[] {
  const { steps, bones } = outlineOf(reading, mentions);
  const found: number[] = [];
  for (let at = 0; at <= steps.length; at++) {
    const [before, here, after] = [steps[at - 1] ?? EDGE, steps[at] ?? EDGE, steps[at + 1] ?? EDGE];
    found.push(mix(T.one, here), mix(mix(T.pair, before), here));
    if (at < steps.length) found.push(mix(mix(mix(T.triple, before), here), after), mix(mix(T.gap, before), after));
  }
  for (let at = 0; at <= bones.length; at++) {
    const [before, here, after] = [bones[at - 1] ?? EDGE, bones[at] ?? EDGE, bones[at + 1] ?? EDGE];
    found.push(mix(mix(T.bonePair, before), here), mix(mix(mix(T.boneTriple, before), here), after));
  }
  return found;
}

function outlineOf({ tokens, words, signals }: Reading, mentions: readonly Mention[]): Outline {
  const steps: number[] = [];
  const bones: number[] = [];
  const people = new Map(mentions.map((mention) => [mention.start, mention]));
  const kinds = kindsOf(
    tokens,
    signals.filter(({ type, confidence }) => confidence >= SURE && !TOLD.has(type)),
  );
  let last: SpanType | undefined;
  tokens.forEach((token, at) => {
    const kind = kinds[at];
    const step = hashString(kind ?? partOf(people.get(token.start)) ?? '');
    const isKind = kind !== undefined;
    if (isKind && kind === last) return;
    last = kind;
    if (isKind || partOf(people.get(token.start)) !== undefined) {
      steps.push(step);
      bones.push(step);
      return;
    }
    steps.push(words[at] ?? 0);
    if (/^[.!?]$/.test(token.norm)) bones.push(words[at] ?? 0);
  });
  return { steps, bones };
}

/** For each token, the type of the surest of the signals that cover it. */
function kindsOf(tokens: readonly Token[], signals: readonly Signal[]): (SpanType | undefined)[] {
  const surest = tokens.map((): Signal | undefined => undefined);
  for (const signal of signals) {
    for (const at of tokensIn(tokens, signal)) {
      if (signal.confidence > (surest[at]?.confidence ?? 0)) surest[at] = signal;
    }
  }
  return surest.map((signal) => signal?.type);
}

function partOf(mention: Mention | undefined): string | undefined {
  if (mention === undefined || mention.part === 'author' || mention.part === 'addressee') return undefined;
  return mention.of === undefined ? `<${mention.part}>` : `<${mention.part}'s>`;
}
