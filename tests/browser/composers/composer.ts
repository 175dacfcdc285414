import type { Key } from '../drivers/browser.ts';

/** Keys pressed together, the last one while the others are held. */
export type Chord = readonly Key[];

/** One of a site's composers, as a test reaches and leaves it. Selectors are CSS, of the page as it is served. */
export interface Composer {
  /** Folder of the page in `pages/`. */
  readonly site: string;
  /** What the page records as `where` when this composer sends. */
  readonly name: string;
  readonly url: string;
  readonly editor: 'draft-js' | 'lexical' | 'textarea';
  /** What is pressed, in this order, until the box is there. */
  readonly open: readonly string[];
  /** What stands in the boxes before this one, when the draft has several; typed while opening. */
  readonly before?: string;
  /** The editable element. */
  readonly box: string;
  /** The control that sends. */
  readonly send: string;
  /** What must be pressed after `send` where publishing takes two steps. */
  readonly lastStep?: string;
  /** Chords that send from within the box. */
  readonly keys: readonly Chord[];
  /** The chord that begins a new line. */
  readonly lineBreak: Chord;
  /** How one leaves without a page load, so that the composer goes, and what leads back to where `open` begins. */
  readonly leave?: { readonly press: string; readonly back: readonly string[] };
  /** Another composer that can be used on the same page while this one is open. */
  readonly beside?: Pick<Composer, 'open' | 'box' | 'send' | 'keys'>;
}
