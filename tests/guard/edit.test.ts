import { describe, expect, test } from 'vitest';
import { shiftSpans, smallestEdit } from '@/lib/guard/edit';

function applied(text: string, edit: { start: number; end: number; replacement: string }): string {
  return text.slice(0, edit.start) + edit.replacement + text.slice(edit.end);
}

describe('the smallest edit', () => {
  test.each([
    ['seen tonight', 'seen recently'],
    ['a 47-year-old man', 'a middle-aged man'],
    ['today it rained', 'it rained'],
    ['', 'new'],
    ['all of it', ''],
    ['aaaa', 'aa'],
    ['a 👩‍⚕️ b', 'a 👨‍⚕️ b'],
    ['x 😀', 'x 😁'],
    ['😀', '🙀'],
  ])('%s → %s', (from, to) => {
    const edit = smallestEdit(from, to);
    expect(edit && applied(from, edit)).toBe(to);
    const halves = [from.slice(0, edit?.start), from.slice(edit?.end), edit?.replacement ?? ''];
    expect(halves.every((half) => half.isWellFormed())).toBe(true);
  });

  test('is none for equal texts', () => {
    expect(smallestEdit('same', 'same')).toBeNull();
  });
});

describe('spans after a change', () => {
  const spans = [
    { start: 3, end: 10 },
    { start: 15, end: 26 },
  ];

  test('move with the words behind the change', () => {
    const [first, second] = shiftSpans(spans, 'My patient was firefighter', 'My patient was a firefighter');
    expect(first).toEqual({ start: 3, end: 10 });
    expect(second?.start).toBe(17);
  });

  test('are dropped when the change is inside them', () => {
    expect(shiftSpans(spans, 'My patient was firefighter', 'My patent was firefighter')).toHaveLength(1);
  });
});
