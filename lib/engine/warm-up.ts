/**
 * Reads a few sentences such as people post, so that what the engine does once (unpack the weights, build the lists,
 * compile patterns) is done before somebody's first draft is judged. Each is short: a draft that comes meanwhile waits
 * for one of them at most.
 */
import { assess } from './assess';
import { once } from './once';

export const SENTENCES = [
  'Ok',
  'So tired today',
  'My patient',
  'She is 47',
  'Lady on my ward was so sweet',
  'I had a guy who came in with chest pain last night',
  'Our nurses are the best team in the whole hospital',
  'She told me her husband died on Tuesday',
  'Saw a 62 year old man',
  'It was in the ER at 3 am, and his wife was with him',
  'The new study shows that most of the people get better in a week',
  'A teacher from a small town was admitted after the crash on Route 9',
  'Mrs. Hargrove in room 12 is going home, and I will miss her',
  'Stop taking your pills, just drink some water and you will be fine',
] as const;

/** Done once, however often it is asked for. */
export const warmUp = once(async (): Promise<void> => {
  for (const text of SENTENCES) {
    await new Promise((resume) => setTimeout(resume));
    assess({ kind: 'post', text });
  }
});
