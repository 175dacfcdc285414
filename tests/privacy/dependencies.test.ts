import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALLOWED, bundled, type Dependency, dependenciesReport, locked, REGISTRY } from '@/scripts/dependencies/report';

test('docs/dependencies.md lists what is bundled', () => {
  expect(readFileSync('docs/dependencies.md', 'utf8')).toBe(dependenciesReport());
});

test('what is bundled has a licence that allows it', () => {
  expect(bundled().filter(({ license = 'unknown' }) => !ALLOWED.includes(license))).toEqual([]);
});

test('every package, also of those that only build and test, is pinned by its contents and comes from the registry', () => {
  // npm leaves the address out where it is the registry's own.
  const isPinned = ({ resolved = REGISTRY, integrity = '' }: Dependency) =>
    resolved.startsWith(REGISTRY) && integrity.startsWith('sha512-');
  expect(locked().filter((each) => !isPinned(each))).toEqual([]);
});
