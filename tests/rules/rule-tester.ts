import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/engine/judge';
import type { Example, Limit, Rule, RuleInfo } from '@/lib/engine/parts';
import { readText } from '@/lib/engine/text';
import { weigh } from '@/lib/engine/weigh';
import { parseMarked } from '@/scripts/corpus';
import { NEUTRAL } from '../engine/gold';

/** Runs the examples of a rule: at `clear` it must stay quiet, else speak at that very level, about words of the draft. */
export function runRuleExamples(rule: Rule): void {
  describeExamples(rule, (example) => judge(caseOf(example), [rule], []));
}

/** Runs the examples of a limit on top of all rules. */
export function runLimitExamples(limit: Limit, rules: readonly Rule[]): void {
  describeExamples(limit, (example) => judge(caseOf(example), rules, [limit]));
}

function describeExamples(info: RuleInfo, run: (example: Example) => ReturnType<typeof judge>): void {
  describe(info.id, () => {
    const quiet = info.examples.filter((example) => example.level === 'clear');
    const speaks = info.examples.filter((example) => example.level !== 'clear');
    test.each(speaks)('speaks: $level: $marked ($why)', (example) => expectLevel(run(example), example));
    test.each(quiet)('keeps quiet: $marked ($why)', (example) => expectLevel(run(example), example));
  });
}

function expectLevel(judgement: ReturnType<typeof judge>, example: Example): void {
  const { text } = parseMarked(example.marked);
  expect(judgement.level).toBe(example.level);
  for (const finding of judgement.findings) {
    expect(text.slice(finding.start, finding.end)).toBe(finding.words);
    expect(finding.message).not.toBe('');
    expect(finding.source.url).toMatch(/^https:/);
  }
}

function caseOf({ marked, kind = 'post', author }: Example) {
  const { text, spans } = parseMarked(marked);
  const signals = spans.map((span) => {
    const weight = weigh(span.type, span.words);
    return { ...span, confidence: 1, because: ['marked in the example'], ...(weight && { weight }) };
  });
  return { draft: { kind, text, ...(author && { author }) }, text: readText(text), signals, evidence: NEUTRAL };
}
