import { describe, expect, test } from 'vitest';
import { tellsCare } from '@/lib/engine/care';

describe('what tells what happened in care', () => {
  test.each([
    'your pap was normal',
    'the citalopram went over this morning',
    'your hysterectomy went so well',
    'you had a STEMI and asked about your lawn',
    'she is nil by mouth from midnight',
    'we plated the collarbone',
  ])('%s', (words) => expect(tellsCare(words)).toBe(true));

  test.each([
    'your visit ran behind',
    'you are on our list for Monday',
    'we have no record of you',
    'your bill went out twice',
  ])('not: %s', (words) => expect(tellsCare(words)).toBe(false));
});
