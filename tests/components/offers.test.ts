import { expect, test, vi } from 'vitest';
import { offersFor } from '@/components/card/offers';
import { readText } from '@/lib/engine/text';
import { remediesFor } from '@/lib/remedies';
import { parseMarked } from '@/scripts/corpus';

vi.mock('@/lib/i18n', () => ({
  i18n: { t: (key: string, places: readonly string[] = []) => [key.replace('card.', ''), ...places].join(': ') },
}));

/** What the card offers for the only mark of a draft. */
function offered(marked: string): string[] {
  const { text, spans } = parseMarked(marked);
  const [span] = spans;
  if (span === undefined) throw new Error(`nothing is marked in ${marked}`);
  const found = { ...span, rule: 'any' };
  const remedies = remediesFor(found, readText(text), { kind: 'post', text });
  return offersFor({ words: span.words, remedies }, text).map(({ name }) => name);
}

test.each([
  // A capital letter, a mark or an article that follows from the change is no new word.
  ['[[TIME:Tonight]] my patient walked again. What a day.', ['leaveOut', 'leaveSentence']],
  ['[[TIME:Last night]], my patient died. I am sad about it.', ['leaveOut', 'leaveSentence']],
  ['She was a [[ORIGIN:Marshallese]] aunt who knits. We liked her a lot.', ['leaveOut', 'leaveSentence']],
  // Words that come are shown whole.
  ['An [[AGE:18-year-old]] taught me. I will not forget it.', ['sayInstead: young adult', 'leaveSentence']],
  ['Had a [[AGE:47 yo]] guy with chest pain. He is fine.', ['sayInstead: middle-aged', 'leaveSentence']],
  // What goes along is told.
  ['I slept badly, and she came in [[TIME:tonight]] with a broken leg.', ['leaveOut', 'leavePart']],
  // Never the whole story for one detail.
  ['Please pray with me for the family of the boy who [[EVENT:fell from the ferry]] and is with us now', []],
])('%s', (marked, names) => {
  expect(offered(marked)).toEqual(names);
});
