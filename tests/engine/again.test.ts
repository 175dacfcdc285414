import { expect, test, vi } from 'vitest';
import { PARTS } from '@/lib/engine/assess';
import { createEngine } from '@/lib/engine/engine';
import { isLocked, readCorpora } from '@/scripts/corpus';

vi.setConfig({ testTimeout: 120_000 });

const TEXT = readCorpora()
  .filter((labelled) => !isLocked(labelled) && labelled.level !== 'clear')
  .filter((_, index) => index % 97 === 0)
  .map(({ draft }) => draft.text)
  .join(' ')
  .slice(0, 1_500);

/** The text as it is while somebody types at its end, then puts a word in at places all over it. */
const VERSIONS = [
  ...Array.from({ length: 6 }, (_, typed) => TEXT.slice(0, 1_400 + typed * 7)),
  ...Array.from({ length: 6 }, (_, at) => `${TEXT.slice(0, at * 211)} she ${TEXT.slice(at * 211)}`),
];

test('a draft that is judged again after an edit comes out as if it had never been seen', () => {
  const engine = createEngine(PARTS);
  for (const text of VERSIONS) {
    expect(engine.assess({ kind: 'post', text })).toEqual(createEngine(PARTS).assess({ kind: 'post', text }));
  }
});
