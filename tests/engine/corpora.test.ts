import { expect, test } from 'vitest';
import { readCorpora } from '@/scripts/corpus';

const drafts = readCorpora();

test('ids are unique', () => {
  const ids = drafts.map(({ draft }) => draft.id);
  const seen = new Set<string>();
  expect(ids.filter((id) => seen.has(id) || !seen.add(id))).toEqual([]);
});

test('no mark is left over in a text, and every span stands where it says', () => {
  const broken = drafts.filter(
    ({ draft, spans }) =>
      /\[\[[A-Z0-9]+:/.test(draft.text) ||
      spans.some(({ start, end, words }) => draft.text.slice(start, end) !== words),
  );
  expect(broken.map(({ draft }) => draft.id)).toEqual([]);
});

test('every interrupting draft shows what it is about', () => {
  const bare = drafts.filter(({ level, spans }) => level !== 'clear' && spans.length === 0);
  expect(bare.map(({ draft }) => draft.id)).toEqual([]);
});
