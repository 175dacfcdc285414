import { describe, expect, test } from 'vitest';
import { countCareWords } from '@/lib/engine/care-words';
import { readText } from '@/lib/engine/text';

describe('words of care', () => {
  test.each([
    ['Intubated her before the coffee was cold', 1],
    ['He needed a chest tube', 1],
    ['Two amps of morphine', 1],
    ['#ICU nights', 1],
    ['Concert tonight with Ann Marsh!', 0],
    ['What a goal by Suárez', 0],
    ['Happy birthday Tom', 0],
    ['Two patients on the ward. One nurse.', 3],
  ])('%s: %i', (text, count) => expect(countCareWords(readText(text))).toBe(count));
});
