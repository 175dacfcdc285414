import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIMITS, RULES } from '@/lib/rules';
import { runLimitExamples, runRuleExamples } from './rule-tester';

for (const rule of RULES) runRuleExamples(rule);
for (const limit of LIMITS) runLimitExamples(limit, RULES);

test('every rule file is listed once, under its own name', () => {
  const files = readdirSync('lib/rules').filter((name) => !['index.ts', 'helpers.ts', 'sources.ts'].includes(name));
  const ids = [...RULES, ...LIMITS].map((rule) => `${rule.id}.ts`);
  expect([...ids].sort()).toEqual(files.sort());
});

test('every rule shows when it speaks and, unless it is a limit, when it stays quiet', () => {
  for (const { examples } of [...RULES, ...LIMITS]) expect(examples.some(({ level }) => level !== 'clear')).toBe(true);
  for (const { examples } of RULES) expect(examples.some(({ level }) => level === 'clear')).toBe(true);
});
