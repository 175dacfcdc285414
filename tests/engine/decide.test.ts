import { describe, expect, test } from 'vitest';
import { decide } from '@/lib/engine/decide';
import type { Evidence } from '@/lib/engine/parts';
import { readText } from '@/lib/engine/text';
import type { Signal } from '@/lib/engine/types';
import { weigh } from '@/lib/engine/weigh';
import { LIMITS, RULES } from '@/lib/rules';
import { parseMarked } from '@/scripts/corpus';

/** A decision about a marked text, its spans as likely as `confidences` says, in their order. */
function decided(
  marked: string,
  confidences: readonly number[],
  calls: Record<string, number> = {},
  passage?: Evidence['passage'],
) {
  const { text, spans } = parseMarked(marked);
  const signals = spans.map((span, at): Signal => {
    const weight = weigh(span.type, span.words);
    return { ...span, confidence: confidences[at] ?? 0, because: [], ...(weight && { weight }) };
  });
  const evidence = { draft: calls, spans: signals, ...(passage && { passage }) };
  return decide({ draft: { kind: 'post', text }, text: readText(text), evidence }, signals, RULES, LIMITS);
}

const TONIGHT = 'Had a [[AGE:47 yo]] [[TIME:tonight]]';

describe('decide', () => {
  test('believes what is likely, where the classifiers say nothing of the whole draft', () => {
    expect(decided(TONIGHT, [0.9, 0.8])).toMatchObject({ level: 'warn' });
    expect(decided(TONIGHT, [0.9, 0.3])).toMatchObject({ level: 'caution' });
    expect(decided(TONIGHT, [0.2, 0.3])).toMatchObject({ level: 'clear', findings: [] });
  });

  test('sinks the bar as far as the draft calls for, and no further', () => {
    const { level, believed } = decided(`${TONIGHT}, [[ROLE:a farrier]]`, [0.9, 0.3, 0.1], {
      note: 0.95,
      interrupt: 0.9,
      stop: 0.05,
    });
    expect(level).toBe('warn');
    expect(believed.map(({ words }) => words)).toEqual(['47 yo', 'tonight']);
  });

  test('sinks the bar only in the passage that calls for it', () => {
    const calls = { note: 0.95, interrupt: 0.9, stop: 0.05 };
    const marked = `Our [[ROLE:farrier]] is back. ${TONIGHT}.`;
    expect(decided(marked, [0.3, 0.3, 0.3], calls).believed).toHaveLength(3);
    const { level, believed } = decided(marked, [0.3, 0.3, 0.3], calls, { start: 21, end: 42 });
    expect(level).toBe('warn');
    expect(believed.map(({ words }) => words)).toEqual(['47 yo', 'tonight']);
    const quiet = { note: 0.95, interrupt: 0.1, stop: 0.05 };
    expect(
      decided(`[[PATIENT:My patient]] is back. ${TONIGHT}.`, [0.3, 0, 0], quiet, { start: 20, end: 41 }).level,
    ).toBe('caution');
  });

  test('holds the level down where the draft as a whole is likelier to be harmless', () => {
    const calls = { note: 0.9, interrupt: 0.1, stop: 0.01 };
    const { level, findings } = decided(TONIGHT, [0.9, 0.9], calls);
    expect(level).toBe('caution');
    expect(findings.every((finding) => finding.level === 'caution')).toBe(true);
    expect(findings[0]?.because.at(-1)).toContain('harmless');
  });

  test('is silent where nothing is called for', () => {
    const calls = { note: 0.05, interrupt: 0.01, stop: 0 };
    expect(decided(TONIGHT, [0.9, 0.9], calls)).toMatchObject({ level: 'clear', findings: [] });
  });

  test('stops where the draft as a whole calls for it, and a rule agrees', () => {
    const calls = { note: 0.9, interrupt: 0.8, stop: 0.5 };
    expect(decided('[[NAME:Ann Marsh]] is back on the ward', [0.9], calls).level).toBe('stop');
    expect(decided('[[NAME:Ann Marsh]] is back on the ward', [0.9], { ...calls, interrupt: 0.6 }).level).toBe(
      'caution',
    );
  });

  test('never speaks without words to show', () => {
    expect(decided('Had a good day.', [], { note: 1, interrupt: 1, stop: 1 })).toMatchObject({ level: 'clear' });
  });
});
