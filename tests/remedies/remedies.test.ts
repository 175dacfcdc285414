import { describe, expect, test } from 'vitest';
import { readText } from '@/lib/engine/text';
import type { Draft, Remedy } from '@/lib/engine/types';
import { remediesFor } from '@/lib/remedies';
import { NEUTRAL } from '@/lib/remedies/neutral';
import { parseMarked, readCorpora } from '@/scripts/corpus';

/** The draft with the first remedy for its only mark. */
function remedied(marked: string, kind: Draft['kind'] = 'post'): string | undefined {
  const { text, spans } = parseMarked(marked);
  const [span] = spans;
  if (span === undefined) throw new Error(`nothing is marked in ${marked}`);
  const draft = { kind, text };
  const [remedy] = remediesFor({ ...span, rule: 'any' }, readText(text), draft);
  return remedy && applied(text, remedy);
}

function applied(text: string, { start, end, replacement }: Remedy): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

const ROWS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  time: [
    ['Lost a patient [[TIME:tonight]].', 'Lost a patient.'],
    ['[[TIME:Tonight]] we lost a patient.', 'We lost a patient.'],
    ['[[TIME:Last night]], we lost a patient.', 'We lost a patient.'],
    ['[[TIME:tonight]] we lost one', 'we lost one'],
    ['He has been here since [[TIME:an hour ago]], bored.', 'He has been here, bored.'],
    ['A man came in [[TIME:this afternoon]] with an axe.', 'A man came in with an axe.'],
    ['My patient coded on [[DATE:Christmas Eve]].', 'My patient coded.'],
    ['In [[DATE:March]] we saw her twice.', 'We saw her twice.'],
    ['[[TIME:Tonight\u2019s]] third hip sang.', 'The third hip sang.'],
    ['[[TIME:Today]]\u2019s clinic ran late for a man with gout.', 'The clinic ran late for a man with gout.'],
    ['[[TIME:Tonight]] was hard, we lost a boy.', 'My shift was hard, we lost a boy.'],
    ['She (seen [[TIME:yesterday]]) is fine.', 'She (seen) is fine.'],
    ['His funeral is [[TIME:tomorrow]]. I will go.', 'I will go.'],
    ['He spent [[TIME:this morning]] drawing. I miss him.', 'I miss him.'],
  ],
  age: [
    ['Had a [[AGE:47 yo]] guy with chest pain', 'Had a middle-aged guy with chest pain'],
    ['An [[AGE:83-year-old]] woman fell.', 'An elderly woman fell.'],
    ['A [[AGE:19 yo]] man fell.', 'A young man fell.'],
    ['She was [[AGE:34]] and funny.', 'She was in her 30s and funny.'],
    ['He is [[AGE:eleven]], and brave.', 'He is a child, and brave.'],
    ['Regular of ours, [[AGE:61]], tunes pianos.', 'Regular of ours, tunes pianos.'],
    ['She beat it at [[AGE:34]].', 'She beat it.'],
    ['Saw a [[AGE:58M]] with an MI.', 'Saw a middle-aged man with an MI.'],
    ['[[AGE:29F]], short of breath.', 'short of breath.'],
    ['What an [[AGE:18-year-old]] taught me.', 'What a young adult taught me.'],
    ['We lost [[AGE:a two-year-old]] in resus.', 'We lost a child in resus.'],
    ['Two [[AGE:19-year-olds]] on one bike.', 'Two young adults on one bike.'],
    ['[[AGE90:93]] and still drives', 'very elderly and still drives'],
    ['Asked my [[AGE90:102 y/o]] patient for the secret.', 'Asked my very elderly patient for the secret.'],
    ['The champion (93!) is [[AGE90:93]] and sings.', 'The champion (93!) is very elderly and sings.'],
    ['Gloria ([[AGE90:93!]]) sings.', 'Gloria sings.'],
    ['She turned [[AGE90:96]] in our chair. The pharmacist sang.', 'The pharmacist sang.'],
    ['He\u2019s [[AGE:not yet forty]]. Be kind to him.', 'Be kind to him.'],
  ],
  name: [
    ['[[NAME:Mrs. Okafor]] did great.', 'A patient did great.'],
    ['Thanks [[NAME:Mrs. Delgado]]! See you.', 'Thanks! See you.'],
    ['Dear Mr. [[NAME:Yusuf]], we value your comment.', 'We value your comment.'],
    ['My patient [[NAME:Rosa]] sang.', 'My patient sang.'],
    ['His wife, [[NAME:Carol]], sang.', 'His wife sang.'],
    ['I met [[NAME:Rosa]]\u2019s brother.', 'I met a patient\u2019s brother.'],
    ['Pray for him. #JusticeFor[[NAME:Tommy]]', 'Pray for him.'],
    ['Rest easy, [[NAME:Ljubica]]. We will sing.', 'Rest easy. We will sing.'],
    ['His name was [[NAME:Wendell]]. I cried for him.', 'I cried for him.'],
    ['sr [[NAME:bernadette]] sang', 'a patient sang'],
    ['Our mailman [[NAME:Bob]] sang.', 'Our mailman sang.'],
    ['Then [[NAME:Mrs. E.]] Tonder sang.', 'Then a patient sang.'],
    ['Heads up, a [[NAME:Mrs. Ito]] sang.', 'Heads up, a patient sang.'],
    ['We saw [[NAME:Priyanka S.]], smiling.', 'We saw a patient, smiling.'],
    ['The [[NAME:Achterbergs]] brought cake.', 'The family brought cake.'],
  ],
  identifiers: [
    ['Patient in pain, MRN [[ID:00482913]], call back.', 'Patient in pain, call back.'],
    ['Born [[DOB:9 July 2016]], she is brave.', 'She is brave.'],
    ['Call her on [[CONTACT:555-0142]] please.', 'Call her please.'],
    ['[[ONLINE:@mrs_k]] we miss you on the ward', 'we miss you on the ward'],
    ['MRN [[ID:4471209]] on the ward is sad.', 'a patient on the ward is sad.'],
    ['He (chart [[ID:77120]]) went home.', 'He went home.'],
    ['[[ROOM:Bed 4]] sang all night.', 'A patient sang all night.'],
    ['He sang in [[ROOM:room 7]] all night.', 'He sang all night.'],
    ['[[IMAGE:Photo of his rash attached]], any ideas?', 'Any ideas?'],
    ['[[IMAGE:CXR below]]. He walked in like that.', 'He walked in like that.'],
  ],
  places: [
    ['We flew him out of [[PLACE:Boulia]].', 'We flew him out.'],
    ['A man in [[PLACE:Lubbock, TX]] taught me.', 'A man in Texas taught me.'],
    ['She moved from [[PLACE:Pine Crest Manor]] to us.', 'She moved from a care home to us.'],
    ['Our patient at [[PLACE:Kettle Lake Community Hospital]] prayed.', 'Our patient at a hospital prayed.'],
  ],
  details: [
    ['[[ROLE:Our mayor]] has kidney stones.', 'A patient has kidney stones.'],
    ['Stuck a line in [[ROLE:a barber]] and he sang.', 'Stuck a line in a patient and he sang.'],
    ['A [[ROLE:local judge]] is on our unit.', 'A patient is on our unit.'],
    ['She is a [[ROLE:circuit judge]]. I like her.', 'I like her.'],
    ['It was [[RARE:botulism]] all along.', 'It was an infection all along.'],
    ['A child with [[RARE:gastroschisis]] smiled.', 'A child with a condition from birth smiled.'],
    ['A [[ORIGIN:Marshallese]] grandma sang.', 'A grandma sang.'],
    ['An [[ORIGIN:Amish]] man sang.', 'A man sang.'],
    ['Sparkler burn, [[FAMILY:both twins]], one hand each.', 'Sparkler burn, one hand each.'],
    ['A man with [[FEATURE:a waxed moustache]], kind.', 'A man, kind.'],
    ['I had two of them from [[EVENT:the parade float thing]]. Both fine.', 'I had two of them. Both fine.'],
  ],
};

for (const [name, rows] of Object.entries(ROWS)) {
  describe(name, () => {
    test.each(rows)('%s', (marked, expected) => expect(remedied(marked)).toBe(expected));
  });
}

test('a draft with nothing else to say is offered a neutral wording', () => {
  expect(remedied('He broke it [[RARE:on a trebuchet]], laughing.')).toBe(NEUTRAL.post);
});

test('advice becomes a pointer to the person\u2019s own clinic', () => {
  expect(remedied('Hi mama! [[ADVICE:Give him 5 mL now]]. You are great.', 'reply')).toBe(
    `Hi mama! ${NEUTRAL.advice} You are great.`,
  );
});

test('confirming offers a neutral wording', () => {
  const { text, spans } = parseMarked('So sorry [[CONFIRM:your visit ran behind]].');
  const draft: Draft = { kind: 'review-reply', text };
  const [remedy] = spans.flatMap((span) => remediesFor({ ...span, rule: 'confirming' }, readText(text), draft));
  expect(remedy?.replacement).toBe(NEUTRAL.review);
});

test('a mere mention needs no remedy', () => {
  const { text, spans } = parseMarked('Lost [[PATIENT:a patient]] today.');
  expect(
    spans.flatMap((span) => remediesFor({ ...span, rule: 'discussed' }, readText(text), { kind: 'post', text })),
  ).toEqual([]);
});

test('every remedy in the corpora is a clean change of its own sentence', () => {
  for (const { draft, spans } of readCorpora().filter((_, index) => index % 4 === 0)) {
    const text = readText(draft.text);
    for (const span of spans) {
      for (const remedy of remediesFor({ ...span, rule: 'any' }, text, draft)) {
        const { start, end } = remedy;
        expect(0 <= start && start <= span.start && start < end && end <= draft.text.length).toBe(true);
        const rest = applied(draft.text, remedy);
        expect(rest).not.toBe(draft.text);
        expect(broken(rest)).toBeLessThanOrEqual(broken(draft.text));
      }
    }
  }
}, 60_000);

/** Doubled spaces, spaces before marks, doubled commas, empty brackets. */
function broken(text: string): number {
  return text.match(/\S {2,}\S|\p{L} [,;.](?=\s|$)|, ?[,;]|\( ?\)|\ba an\b|\ban a\b|^[ ,;]|[ ,;]$/gmu)?.length ?? 0;
}
