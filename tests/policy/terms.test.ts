import { expect, test } from 'vitest';
import { termsFor } from '@/lib/policy/terms';
import { policyFor } from './facts';

test.each([
  ['enforce', 'hold'],
  ['coach', 'pass'],
  ['observe', 'pass'],
])('under %s, what cannot be checked and is to be held does: %s', (mode, unchecked) => {
  expect(termsFor(policyFor({ mode, unchecked: 'hold' }), false).unchecked).toBe(unchecked);
});

test.each([
  ['enforce', false, false],
  ['coach', false, false],
  ['observe', false, true],
  ['enforce', true, true],
])('under %s, quiet %s: silent %s', (mode, isQuiet, silent) => {
  expect(termsFor(policyFor({ mode }), isQuiet).silent).toBe(silent);
});

test('corrections of sites go along', () => {
  const siteCorrections = ['x | post | .box | .send'];
  expect(termsFor(policyFor({ siteCorrections }), false).siteCorrections).toEqual([
    { site: 'x', kind: 'post', editable: '.box', send: '.send' },
  ]);
});
