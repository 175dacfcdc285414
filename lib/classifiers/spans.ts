/** From tagged tokens to spans: finders' signals judged anew, and runs of tokens that no finder saw. */
import type { Token } from '@/lib/engine/parts';
import { overlap, touching } from '@/lib/engine/ranges';
import { type Signal, SPAN_TYPES, type SpanType } from '@/lib/engine/types';
import { logit, sigmoid } from './logistic';
import type { SentenceWords } from './reading';
import { classOf, TAG_COUNT, type TagProbabilities } from './tagger';

/** A run is proposed where the tags of its tokens are at least this likely. */
const PROPOSE = 0.12;
/** A run goes on over this many less likely tokens ("the lady | in | bed 4"). */
const BRIDGE = 1;

/** How a span's confidence follows from its tags (Platt 1999); fitted on drafts the tagger was not trained on. */
export interface SpanCalibration {
  /** By type: weights of the mean logit of the tags, the largest one, the logit of the finder's confidence, and a constant. */
  readonly seen: Readonly<Record<string, readonly number[]>>;
  /** The same for runs that no finder saw. */
  readonly proposed: Readonly<Record<string, readonly number[]>>;
}

/** A span with what its confidence is computed from. */
export interface Candidate {
  readonly signal: Signal;
  readonly proposed: boolean;
  readonly inputs: readonly number[];
}

/** The candidates of one sentence, offsets from its first character. */
export function candidates(reading: SentenceWords, tags: TagProbabilities): Candidate[] {
  const seen = reading.signals.map((signal) => seenCandidate(signal, reading, tags));
  const proposed = likelyTokens(reading, tags).flatMap((likely, index) => {
    const type = SPAN_TYPES[index];
    if (type === undefined || likely.length === 0) return [];
    const known = reading.signals.filter((signal) => signal.type === type);
    return runs(reading.tokens, likely)
      .filter((run) => !known.some((signal) => overlap(signal, run)))
      .map((run) => proposedCandidate(run, type, reading, tags));
  });
  return [...seen, ...proposed].sort((a, b) => a.signal.start - b.signal.start);
}

/** For each type, the words whose tags make it likely enough. */
function likelyTokens({ tokens }: SentenceWords, tags: TagProbabilities): number[][] {
  const likely = SPAN_TYPES.map((): number[] => []);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !isWord(token)) continue;
    for (let tag = 1; tag < TAG_COUNT; tag++) {
      if ((tags[at * TAG_COUNT + tag] ?? 0) >= PROPOSE) likely[tag - 1]?.push(at);
    }
  }
  return likely;
}

/** Candidates as signals, with the calibrated probability that they are a patient's span of their type. */
export function calibrated(found: readonly Candidate[], { seen, proposed }: SpanCalibration): Signal[] {
  return found.map((candidate) => {
    const weights = (candidate.proposed ? proposed : seen)[candidate.signal.type] ?? [];
    const confidence = weights.length === 0 ? 0 : sigmoid(dot(weights, candidate.inputs));
    return { ...candidate.signal, confidence };
  });
}

function seenCandidate(signal: Signal, reading: SentenceWords, tags: TagProbabilities): Candidate {
  const covered = touching(reading.tokens, signal);
  const inputs = [...tagInputs(covered, signal.type, tags), logit(signal.confidence), 1];
  return { signal, proposed: false, inputs };
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly number[];
}

function proposedCandidate(run: Run, type: SpanType, { text }: SentenceWords, tags: TagProbabilities): Candidate {
  const { start, end } = run;
  const words = text.source.slice(start, end);
  return {
    signal: { type, start, end, words, confidence: 0, because: ['the words around it'] },
    proposed: true,
    inputs: [...tagInputs(run.tokens, type, tags), 0, 1],
  };
}

function tagInputs(tokens: readonly number[], type: SpanType, tags: TagProbabilities): number[] {
  const tag = classOf(type);
  const logits = tokens.map((at) => logit(tags[at * TAG_COUNT + tag] ?? 0));
  const mean = logits.reduce((sum, value) => sum + value, 0) / Math.max(1, logits.length);
  return [mean, logits.length === 0 ? mean : Math.max(...logits)];
}

/** Runs of tokens, marks at their ends left out. */
function runs(tokens: readonly Token[], likely: readonly number[]): Run[] {
  const found: number[][] = [];
  for (const at of likely) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && at - before <= BRIDGE + 1) last.push(at);
    else found.push([at]);
  }
  return found.map((run) => ({
    start: tokens[run[0] ?? 0]?.start ?? 0,
    end: tokens[run.at(-1) ?? 0]?.end ?? 0,
    tokens: run,
  }));
}

function isWord({ kind }: Token): boolean {
  return kind !== 'punctuation';
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
