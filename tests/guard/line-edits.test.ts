import { describe, expect, test } from 'vitest';
import type { Edit } from '@/lib/guard/edit';
import { lineEdits } from '@/lib/guard/line-edits';

function applied(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.replacement + text.slice(edit.end);
}

describe('edits line by line bring in no line break, and lead to the target', () => {
  test.each([
    ['words in several lines', 'Tonight:\n\nJohn, 47\nthanks', 'Lately:\n\nsomebody\nthanks'],
    ['nothing', 'a\nb', 'a\nb'],
    ['the first line goes', 'Tonight at nine.\n\nI laughed.', '\nI laughed.'],
    ['the first two lines go', 'Tonight at nine.\n\nI laughed.', 'I laughed.'],
    ['a paragraph in the middle goes', 'a\n\nTonight.\n\nb', 'a\n\nb'],
    ['the last line goes', 'a\nb\nTonight.', 'a\nb'],
    ['everything goes', 'a\nb', ''],
    ['lines are joined and changed', 'one\ntwo\nthree\nfour', 'one\n2 and 3\nfour'],
    ['a whole new answer', 'She was on our unit.\n\nGive here: 🙏', 'Please call the office.'],
    ['one line changes, another goes', 'John came.\nIt rained.\nMary left.', 'Somebody came.\nIt rained.'],
    ['repeated lines', 'x\nx\ny\nx', 'x\ny\nx'],
    ['empty lines at the end go', 'a\n\n', 'a'],
  ])('%s', (_name, from, to) => {
    const edits = lineEdits(from, to);
    expect(edits?.reduce(applied, from)).toBe(to);
    expect(edits?.some(({ replacement }) => replacement.includes('\n'))).toBe(false);
  });

  test('for any texts that have no more lines than before', () => {
    // A small generator of its own, so that every run tries the same texts.
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const lines = (count: number) => Array.from({ length: count }, () => ['', 'a', 'b', 'ab', '😀'][next(5)]);
    for (let i = 0; i < 3000; i++) {
      const from = lines(1 + next(7)).join('\n');
      const to = lines(1 + next(7)).join('\n');
      const edits = lineEdits(from, to);
      if (edits) expect(edits.reduce(applied, from)).toBe(to);
      else expect(to.split('\n').length).toBeGreaterThan(1);
    }
  });
});

test('a line that would have to be added is refused', () => {
  expect(lineEdits('ab', 'a\nb')).toBeNull();
});
