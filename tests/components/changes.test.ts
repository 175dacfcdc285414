import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changes, type Run } from '@/components/card/changes';

const read = (runs: readonly Run[], kind: Run['kind']) =>
  runs
    .filter((run) => run.kind === 'kept' || run.kind === kind)
    .map(({ text }) => text)
    .join('');

test('a changed phrase stays in one piece', () => {
  expect(changes('My patient tonight was a firefighter.', 'My patient was a first responder.')).toEqual([
    { kind: 'kept', place: 0, text: 'My patient ' },
    { kind: 'removed', place: 1, text: 'tonight ' },
    { kind: 'kept', place: 2, text: 'was a ' },
    { kind: 'removed', place: 3, text: 'firefighter.' },
    { kind: 'added', place: 4, text: 'first responder.' },
  ]);
});

const text = fc
  .array(fc.constantFrom('she ', 'came ', 'in ', 'tonight', ', ', '\n\n', ' '), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('what is kept and removed is the one text, what is kept and added the other', () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      const runs = changes(from, to);
      expect(read(runs, 'removed')).toBe(from);
      expect(read(runs, 'added')).toBe(to);
    }),
  );
});

test('a very long text is compared in one piece', () => {
  const [from, to] = ['word '.repeat(1500), 'other '.repeat(1500)];
  expect(changes(from, to).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
