import { expect, test } from 'vitest';
import { isLater, released } from '@/scripts/release/changelog';

const BEFORE = '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0 · 2026-01-01\n\n- Old.\n';

test('what is unreleased gets the version, and room is made for what comes next', () => {
  expect(released(BEFORE, '0.2.0', '2026-02-03')).toBe(
    '# Changelog\n\n## Unreleased\n\n## 0.2.0 · 2026-02-03\n\n- New.\n\n## 0.1.0 · 2026-01-01\n\n- Old.\n',
  );
});

test('nothing is released where nothing is told', () => {
  expect(() => released(BEFORE.replace('- New.\n', ''), '0.2.0', '2026-02-03')).toThrow('nothing');
  expect(() => released('# Changelog\n', '0.2.0', '2026-02-03')).toThrow('no heading');
});

test.each([
  ['0.1.1', true],
  ['0.10.0', true],
  ['1.0.0', true],
  ['0.1.0', false],
  ['0.0.9', false],
  ['0.2', false],
  ['0.2.0-beta', false],
])('%s after 0.1.0: %s', (version, later) => expect(isLater(version, '0.1.0')).toBe(later));
