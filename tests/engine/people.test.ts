import { expect, test } from 'vitest';
import { dismissals } from '@/lib/engine/people';
import { findMentions } from '@/lib/engine/people/mentions';
import { readText } from '@/lib/engine/text';
import type { Signal } from '@/lib/engine/types';

test.each([
  ['My patient asked for soup. She got it.', ['author', 'patient', 'patient']],
  ['She asked for soup.', ['unknown']],
  ['My dad fell. He is fine.', ['author', 'own-family', 'own-family']],
  ['Our attending sang. He was flat.', ['author', 'colleague', 'colleague']],
  ['The autoclave died. She was old.', ['thing', 'thing']],
  ['My patient\u2019s dad fell.', ['author', 'patient', 'someone']],
  ['Patients deserve lunch.', ['crowd']],
])('who is in %j', (text, parts) => {
  expect(findMentions(readText(text)).map(({ part }) => part)).toEqual(parts);
});

function doubted(text: string, words: string): Signal[] {
  const start = text.indexOf(words);
  return [{ type: 'DATE', words, start, end: start + words.length, confidence: 0.1, because: [] }];
}

test.each([
  ['The conference is on Sept 8.', 'Sept 8', 0.05, 'a talk or conference'],
  ['Our attending turns sixty on Sept 8.', 'Sept 8', 0.05, 'a colleague'],
  ['Sept 8 it is.', 'Sept 8', 0.05, 'no patient is spoken of'],
  ['Sept 8 it is.', 'Sept 8', 0.9, 'nothing ties it to the patient'],
])('%j: %j is not counted, and says why', (text, words, patient, reason) => {
  const [dismissed] = dismissals(readText(text), doubted(text, words), {
    draft: { patient },
    spans: [],
  });
  expect(dismissed?.reason).toContain(reason);
  expect(dismissed).toMatchObject({ words });
});
