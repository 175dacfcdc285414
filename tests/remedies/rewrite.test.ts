import { expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { rank } from '@/lib/engine/judge';
import type { Assessment, Draft, Rewrite } from '@/lib/engine/types';
import { rewrite } from '@/lib/remedies';
import { NEUTRAL } from '@/lib/remedies/neutral';
import { type LabelledDraft, parseMarked, readCorpora } from '@/scripts/corpus';
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

/** Some of the labelled interrupts; all of them would only take longer. */
const RISKY = readCorpora()
  .filter(({ level }) => rank(level) >= rank('warn'))
  .filter((_, index) => index % 40 === 0);

test.each<[string, (labelled: LabelledDraft) => (draft: Draft) => Pick<Assessment, 'level' | 'findings'>]>([
  ['what the labels say', goldEngine],
  ['the engine', () => assess],
])(
  'at least 95 of 100 interrupts by %s get a version that may go',
  (_, engineFor) => {
    const outcomes = RISKY.flatMap((labelled) => {
      const engine = engineFor(labelled);
      const { level, findings } = engine(labelled.draft);
      if (rank(level) < rank('warn')) return [];
      const found = rewrite(labelled.draft, findings, engine);
      return [found !== null && rank(engine({ ...labelled.draft, text: found.text }).level) <= rank('caution')];
    });
    expect(outcomes.filter(Boolean).length / outcomes.length).toBeGreaterThanOrEqual(0.95);
  },
  60_000,
);
