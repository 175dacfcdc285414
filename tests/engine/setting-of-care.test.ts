import { describe, expect, test } from 'vitest';
import { speaksOfCare } from '@/lib/engine/setting-of-care';
import { readText } from '@/lib/engine/text';
import type { Draft } from '@/lib/engine/types';

const speaks = (text: string, around: Partial<Draft> = {}) =>
  speaksOfCare(readText(text), { kind: 'post', text, ...around }, []);

describe('speaksOfCare', () => {
  test.each([
    'Intubated her before the coffee was cold',
    'He needed a chest tube',
    'Two amps of morphine',
    '#ICU nights',
  ])('hears care in: %s', (text) => expect(speaks(text)).toBe(true));

  test.each(['Concert tonight with Ann Marsh!', 'What a goal by Suárez', 'Happy birthday Tom'])(
    'hears none in: %s',
    (text) => expect(speaks(text)).toBe(false),
  );

  test('takes a review reply and a message for a setting of care, but not a clinician who says anything at all', () => {
    expect(speaks('Thank you, Ann', { kind: 'review-reply' })).toBe(true);
    expect(speaks('Thank you, Ann', { kind: 'dm' })).toBe(true);
    expect(speaks('Thank you, Ann', { author: { specialty: 'Nurse' } })).toBe(false);
    expect(speaks('Thank you, Ann', { author: { city: 'Salida, CO' } })).toBe(false);
  });
});
