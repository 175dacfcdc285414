import { judge } from '@/lib/engine/judge';
import { overlap } from '@/lib/engine/ranges';
import { readText } from '@/lib/engine/text';
import type { Draft, Finding, Level, Signal } from '@/lib/engine/types';
import { weigh } from '@/lib/engine/weigh';
import { LIMITS, RULES } from '@/lib/rules';
import type { GoldSpan, LabelledDraft } from '@/scripts/corpus';
import { NEUTRAL } from '../engine/gold';

/** A span counts as still there when so much of it is: cutting one word out of a confession leaves the confession. */
const KEPT = 0.5;
/** Words too common to carry a span. */
const SMALL = new Set('a an the of in on at my our his her their this that and with was is'.split(' '));

/**
 * An engine that sees what the labels say: the marked spans, as far as they are still in the text that it is asked
 * about. It knows what a remedy left behind, and takes what a remedy wrote as harmless.
 */
export function goldEngine({ draft, spans }: Pick<LabelledDraft, 'draft' | 'spans'>) {
  return (asked: Draft): { level: Level; findings: Finding[] } => {
    const signals = surviving(spans, draft.text, asked.text).map((span): Signal => {
      const weight = weigh(span.type, span.words);
      return { ...span, confidence: 1, because: ['marked'], ...(weight && { weight }) };
    });
    const the = { draft: asked, text: readText(asked.text), signals, evidence: NEUTRAL };
    const { level, findings } = judge(the, RULES, LIMITS);
    return { level, findings: findings.map((finding) => ({ ...finding, remedies: [] })) };
  };
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}'\u2019]+|[^\s\p{L}\p{N}]/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    norm: word.toLowerCase(),
  }));
}

/** The spans whose words are still there, where they now stand. */
function surviving(spans: readonly GoldSpan[], before: string, after: string): GoldSpan[] {
  if (before === after) return [...spans];
  const old = wordsOf(before);
  const now = wordsOf(after);
  const match = matched(old, now);
  return spans.flatMap((span) => {
    const inside = old.flatMap((word, index) => (overlap(word, span) && !SMALL.has(word.norm) ? [index] : []));
    const left = inside.flatMap((index) => now[match[index] ?? -1] ?? []);
    const [first] = left;
    const last = left.at(-1);
    if (first === undefined || last === undefined || left.length <= inside.length * KEPT) return [];
    return [{ type: span.type, words: after.slice(first.start, last.end), start: first.start, end: last.end }];
  });
}

/** For each old word the index of its match in the longest common subsequence, else -1. */
function matched(old: readonly Word[], now: readonly Word[]): number[] {
  const width = now.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        old[i]?.norm === now[j]?.norm ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const match: number[] = [];
  for (let i = 0, j = 0; i < old.length; i++) {
    while (j < now.length && old[i]?.norm !== now[j]?.norm && at(i, j + 1) > at(i + 1, j)) j++;
    const isMatch = j < now.length && old[i]?.norm === now[j]?.norm && at(i, j) > at(i + 1, j);
    match.push(isMatch ? j : -1);
    if (isMatch) j++;
  }
  return match;
}
