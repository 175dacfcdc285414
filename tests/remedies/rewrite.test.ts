import { expect, test } from 'vitest';
import { rank } from '@/lib/engine/judge';
import type { Draft, Rewrite } from '@/lib/engine/types';
import { rewrite } from '@/lib/remedies';
import { NEUTRAL } from '@/lib/remedies/neutral';
import { parseMarked, readCorpora } from '@/scripts/corpus';
import { goldEngine } from './gold-engine';

function rewritten(marked: string, about: Partial<Draft> = {}): Rewrite | null {
  const { text, spans } = parseMarked(marked);
  const draft: Draft & { id: string } = { kind: 'post', ...about, id: 'test', text };
  const engine = goldEngine({ draft, spans });
  return rewrite(draft, engine(draft).findings, engine);
}

test.each([
  [
    'Had a [[AGE:47 yo]] [[SEX:guy]] [[TIME:tonight]] with a [[ROLE:welder]]\u2019s cough.',
    'Had a 47 yo guy with a welder\u2019s cough.',
  ],
  ['[[NAME:Mrs. Okafor]] did great, MRN [[ID:00482913]], send her home.', 'A patient did great, send her home.'],
  ['[[PATIENT:My patient]] coded on [[DATE:Christmas Eve]]. Hug your people.', 'My patient coded. Hug your people.'],
  [
    '[[QUOTE:\u201cTell my goats I love them\u201d]], he said [[TIME:tonight]]. I held his hand to the end.',
    '\u201cTell my goats I love them\u201d, he said. I held his hand to the end.',
  ],
])('%s', (marked, expected) => {
  const found = rewritten(marked);
  expect(found?.text).toBe(expected);
  expect(rank(found?.level ?? 'stop')).toBeLessThanOrEqual(rank('caution'));
});

test('an answer that confirms becomes neutral, whatever else it says', () => {
  const kind = 'review-reply';
  expect(rewritten('Thanks! [[CONFIRM:You declined the root canal]]. Parking is free.', { kind })).toEqual({
    text: NEUTRAL.review,
    level: 'clear',
  });
});

test('a draft with nothing left to say becomes neutral', () => {
  expect(rewritten('[[NAME:Rosa Diaz]], [[ROOM:bed 4]], [[PLACE:Larkspur]]')?.text).toBe(NEUTRAL.post);
});

test('a draft that may go as it is has no rewrite', () => {
  expect(rewritten('Lost [[PATIENT:a patient]] today.')).toBeNull();
});

test('at least 95 of 100 labelled interrupts get a version that may go', () => {
  const risky = readCorpora().filter(({ level }, index) => index % 8 === 0 && rank(level) >= rank('warn'));
  const saved = risky.filter((labelled) => {
    const engine = goldEngine(labelled);
    const { level, findings } = engine(labelled.draft);
    if (rank(level) < rank('warn')) return true;
    const found = rewrite(labelled.draft, findings, engine);
    return found !== null && rank(engine({ ...labelled.draft, text: found.text }).level) <= rank('caution');
  });
  expect(saved.length / risky.length).toBeGreaterThanOrEqual(0.95);
}, 60_000);
