import { expect, test } from 'vitest';
import { estimate } from '@/lib/anonymity';
import { readText } from '@/lib/engine/text';
import type { Author, Estimate } from '@/lib/engine/types';
import { parseMarked } from '@/scripts/corpus';

function estimated(marked: string, author?: Author): Estimate | null {
  const { text, spans } = parseMarked(marked);
  const signals = spans.map((span) => ({ ...span, confidence: 1, because: [] }));
  return estimate(signals, { kind: 'post', text, ...(author && { author }) }, readText(text));
}

const ROWS: readonly (readonly [string, Author | undefined, number, number])[] = [
  [
    '[[AGE:85-year-old]] [[SEX:woman]], hip fracture, on [[PATIENT:our ward]] [[TIME:this week]]',
    { city: 'Albuquerque, NM' },
    1,
    1,
  ],
  ['[[AGE:58M]], MI [[TIME:last night]] at [[PLACE:County General]]', undefined, 1, 1],
  ['[[PATIENT:A man]] [[AGE:in his fifties]] had a heart attack [[TIME:years ago]]', undefined, 100_000, 100_000],
  [
    '[[TIME:Tonight]] [[PATIENT:a baby]] with [[RARE:gastroschisis]]',
    { facility: 'University Women\u2019s Hospital' },
    1,
    1,
  ],
  ['Lost [[PATIENT:a patient]] [[TIME:today]]. It never gets easier.', undefined, 1_000, 10_000],
  ['Lost [[PATIENT:a patient]] [[TIME:today]]. It never gets easier.', { city: 'Boise, ID' }, 1, 10],
  ['[[NAME:Rosa Diaz]] did great', undefined, 1, 1],
  ['[[PATIENT:My patient]] is [[RARE:the only person I\u2019ve met with porphyria]]', undefined, 1, 1],
];

test.each(ROWS)('%s (%o)', (marked, author, low, high) => {
  const found = estimated(marked, author);
  expect([found?.low, found?.high]).toEqual([low, high]);
});

test('every figure comes with what it rests on', () => {
  const found = estimated('[[AGE:58]], MI [[TIME:last night]], [[ROLE:welder]]', { city: 'Boise, ID' });
  expect(found?.basis).toEqual([
    'Your profile shows the place (Boise, ID): about 240,000 people.',
    'Heart attack: about 240 per 100,000 people a year.',
    'The time leaves one day open.',
    'Counted: people of 58.',
    'Narrowed further by “welder”.',
    'You see at most about 25 patients a day.',
  ]);
});

test('nobody is looked for where no patient is spoken of', () => {
  expect(estimated('Come to the conference on Friday')).toBeNull();
  expect(estimated('[[CONTEMPT:Frequent flyers]] again')).toBeNull();
});
