/** Drafts whose level no reader would dispute; all invented. */

/** About no patient: `clear`. */
export const CONFERENCE = 'Looking forward to the cardiology conference in Denver on Friday. Come and say hello!';

/** A patient whom nobody could recognise: `caution`. */
export const LOSS = 'Lost a patient today. It never gets easier.';

/** A patient whom the town would recognise, by the sum of details: `warn`. */
export const FIREFIGHTER = 'My patient tonight was a 47-year-old firefighter who lost his leg under a tractor.';

/** Words that stand in FIREFIGHTER and point at the patient. */
export const FIREFIGHTER_CLUE = /47|tonight|firefighter|tractor/;

/** A patient by name: `stop`. */
export const NAMED = 'Just admitted my patient John Whitfield, born 03/14/1958, MRN 4471902, with chest pain.';
