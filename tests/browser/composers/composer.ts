import type { Audience } from '../../../lib/engine/types.ts';
import type { Key } from '../drivers/browser.ts';

/** Keys pressed together, the last one while the others are held. */
export type Chord = readonly Key[];

/** The part of a composer that is written in and sent from. Selectors are CSS, of the page as it is served. */
export interface Place {
  /** What is pressed, in this order, until the box is there. */
  readonly open: readonly string[];
  /** What stands in the boxes before this one, when the draft has several; typed after the first press of `open`. */
  readonly before?: string;
  /** The editable element; `>>>` leads into an open shadow root or a frame. */
  readonly box: string;
  /** The control that sends; none where only keys do. */
  readonly send?: string;
  /** Chords that send from within the box. */
  readonly keys: readonly Chord[];
}

/** One of a site's composers, as a test reaches and leaves it. */
export interface Composer extends Place {
  /** Folder of the page in `pages/`. */
  readonly site: string;
  /** What the page records as `where` when this composer sends. */
  readonly name: string;
  readonly url: string;
  readonly editor:
    | 'draft-js'
    | 'lexical'
    | 'textarea'
    | 'prosemirror'
    | 'quill-1'
    | 'quill-2'
    | 'slate'
    | 'gutenberg'
    | 'contenteditable';
  /** Who will read what is sent here, as the card must say; `unknown` where the page does not tell. */
  readonly audience: Audience;
  /** What must be pressed after `send` where publishing takes two steps. */
  readonly lastStep?: string;
  /** The site wants the person's own press: after the decision, Post is pressed once more. */
  readonly pressAgain?: boolean;
  /** The chord that begins a new line. */
  readonly lineBreak: Chord;
  /** What is pressed to leave without a page load, so that the composer goes. */
  readonly leave?: string;
  /** What leads back to where `open` begins, after leaving or sending. */
  readonly again?: readonly string[];
  /** Another composer that can be used on the same page while this one is open. */
  readonly beside?: Place;
}
