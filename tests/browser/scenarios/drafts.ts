/** Drafts whose level no reader would dispute; all invented. */

/** About no patient: `clear`. */
export const CONFERENCE = 'See you all at the cardiology conference on Friday!';

/** The same in few keys, for where every composer is written in. */
export const GREETING = 'Good morning, team!';

/** A patient whom nobody could recognise: `caution`. */
export const LOSS = 'Lost a patient today. It never gets easier.';

/** A patient whom the town would recognise, by the sum of details: `warn`. */
export const FIREFIGHTER = 'My patient tonight, a 47-year-old firefighter, lost his leg.';

/** Words that stand in FIREFIGHTER and point at the patient. */
export const FIREFIGHTER_CLUE = /47|tonight|firefighter/i;

/** A patient by name: `stop`. */
export const NAMED = 'My patient John Whitfield, MRN 4471902, coded today.';
