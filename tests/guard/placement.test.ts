import { expect, test } from 'vitest';
import { around, type Box, place } from '@/lib/guard/placement';

const WINDOW = { width: 1280, height: 800 };
const CARD = { width: 380, height: 300 };

function covers(at: { left: number; top: number }, box: Box): boolean {
  return (
    at.left < box.right && at.left + CARD.width > box.left && at.top < box.bottom && at.top + CARD.height > box.top
  );
}

test.each([
  ['below', { left: 300, top: 100, right: 900, bottom: 200 }],
  ['to the right of a tall composer', { left: 100, top: 50, right: 700, bottom: 780 }],
  ['to the left when the right is taken', { left: 600, top: 50, right: 1270, bottom: 780 }],
  ['above a composer at the foot of the page', { left: 0, top: 700, right: 1280, bottom: 790 }],
])('the card stands %s, in the window and off the words', (_where, composer) => {
  const at = place(composer, CARD, WINDOW);
  expect(covers(at, composer)).toBe(false);
  expect(at.left).toBeGreaterThanOrEqual(0);
  expect(at.top).toBeGreaterThanOrEqual(0);
  expect(at.left + CARD.width).toBeLessThanOrEqual(WINDOW.width);
  expect(at.top + CARD.height).toBeLessThanOrEqual(WINDOW.height);
});

test('a window without room shows as much of the card as it can', () => {
  const at = place({ left: 0, top: 0, right: 320, bottom: 480 }, CARD, { width: 320, height: 480 });
  expect(at.left).toBe(8);
  expect(at.top).toBeGreaterThanOrEqual(8);
});

test('where no side has room, the send control at the end of the composer stays free', () => {
  const composer = { left: 380, top: 330, right: 924, bottom: 380 };
  const tall = { ...CARD, height: 500 };
  expect(place(composer, tall, WINDOW)).toEqual({ left: 8, top: 292 });
  expect(place({ ...composer, left: 340, right: 894 }, tall, WINDOW)).toEqual({ left: 892, top: 292 });
});

test('a composer that scrolled out of the window still gets its card inside', () => {
  const at = place({ left: 300, top: -500, right: 900, bottom: -400 }, CARD, WINDOW);
  expect(at.top).toBe(8);
});

test('around', () => {
  expect(around([])).toBeNull();
  expect(
    around([
      { left: 1, top: 5, right: 3, bottom: 6 },
      { left: 2, top: 4, right: 9, bottom: 5 },
    ]),
  ).toEqual({ left: 1, top: 4, right: 9, bottom: 6 });
});
