/** Six drafts to see the guard at work on; all invented. */
export const SAMPLES: readonly string[] = [
  'See you all at the cardiology conference on Friday!',
  'Proud of Dr. Amara Osei, our new chief of surgery at St. Mary’s!',
  'New sepsis guideline is out. Early antibiotics still win.',
  'Lost a patient today. It never gets easier.',
  'My patient tonight was a 47-year-old firefighter who lost his leg under a tractor.',
  'My patient John Whitfield, MRN 4471902, coded in the ED this morning.',
];
