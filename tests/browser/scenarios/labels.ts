/** What the card says and what its controls are called, as a person would recognise them. */

/** A question or a stop stands beside the composer. */
export const WARNED = /^(question|stop)\b/im;
/** A press of Post waits for a decision. */
export const HELD = /not posted yet/i;
export const POST_ANYWAY = /^post anyway…/i;
/** One of the ready-made reasons. */
export const REASON = /^another reason/i;
/** A safer wording of a finding, or leaving it out. */
export const REWORD = /^(say “|leave (it|this part|the sentence) out)/i;
/** The site wants another press of its own button. */
export const PRESS_AGAIN = /press post once more/i;
