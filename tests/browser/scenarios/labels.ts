import type { Audience } from '../../../lib/engine/types.ts';

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
/** Who will read it; nothing where nobody knows. */
export const READERS: Readonly<Record<Audience, RegExp>> = {
  public: /^anyone can read/im,
  friends: /^your friends can read/im,
  group: /^the whole group can read/im,
  direct: /^even a private message/im,
  unknown: /^(?!.*(can read this|private message is))/is,
};
/** The editor has taken the new wording. */
export const REWORDED = /^reworded/im;
/** The site wants another press of its own button. */
export const PRESS_AGAIN = /press post once more/i;
