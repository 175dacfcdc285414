/**
 * What a site file says. Mostly data (selectors), so that a policy can correct a site that has changed;
 * functions only where structure cannot be put into a selector.
 */
import type { Attachment, Audience, Draft, DraftKind } from '@/lib/engine/types';

/** A key that sends: Enter alone, or Enter with Ctrl or Command. */
export type SendKey = 'enter' | 'mod+enter';

/** One kind of composer on a site. The first that matches wins, so the special ones stand before the general. */
export interface ComposerSpec {
  readonly kind: DraftKind;
  /** The element the person types into: a textarea, or the root of the rich-text editor. */
  readonly editable: string;
  /** Only inside of this, however many shadow roots further out. */
  readonly within?: string;
  /** Only where the address's path starts with this. */
  readonly path?: string;
  /**
   * The nearest ancestor that holds all of one draft: every box of a thread, the send control, the attachments.
   * Without it: the nearest common ancestor of the editable and a send control.
   */
  readonly root?: string;
  /** The controls that send, within the root. */
  readonly send: string;
  /** Elements between the root and its boxes or controls that keep them in open shadow roots. */
  readonly shadowHosts?: string;
  /** Only the last visible match of `send` within the root sends; for sites that label nothing. */
  readonly lastOnly?: boolean;
  readonly keys: readonly SendKey[];
  /** Stands in where none of the site's own composers is recognised any more. */
  readonly generic?: boolean;
  /**
   * How a held send is let go after the person's decision: repeated for them, or,
   * on sites that refuse presses made by scripts, by asking them to press again.
   */
  readonly release: 'replay' | 'press-again';
  readonly audience: Audience | ((editable: Element, root: Element) => Audience);
  readonly replyTo?: (editable: Element, root: Element) => Draft['replyTo'];
  readonly attachments?: (root: Element) => Attachment[];
}

export interface Site {
  readonly id: string;
  /** As the site calls itself. */
  readonly name: string;
  /**
   * Host names; a leading `*.` takes in every subdomain. A path may follow, which ends in a slash: then only what lies
   * below it is guarded.
   */
  readonly hosts: readonly string[];
  readonly composers: readonly ComposerSpec[];
}

/** The visible text of the first match, or undefined when there is none. */
export function textOf(scope: ParentNode | null | undefined, selector: string): string | undefined {
  const text = scope?.querySelector(selector)?.textContent?.trim();
  return text === '' ? undefined : text;
}

/** Who said what, as far as `scope` shows it; undefined when it shows neither. */
export function quote(scope: ParentNode | null | undefined, nameAt: string, textAt: string): Draft['replyTo'] {
  return said(textOf(scope, nameAt), textOf(scope, textAt));
}

/** Who said what; undefined when neither is known. */
export function said(name: string | null | undefined, text?: string | null): Draft['replyTo'] {
  if (!name && !text) return undefined;
  return { ...(name ? { name } : {}), ...(text ? { text } : {}) };
}

/** Previews of pictures and films inside `root`, as they lie in the composer before sending. */
export function previews(root: Element, selector: string): Attachment[] {
  return [...root.querySelectorAll(selector)].map((element) => ({
    kind: element instanceof HTMLVideoElement ? 'video' : 'image',
    ...(element instanceof HTMLImageElement && element.alt !== '' ? { alt: element.alt } : {}),
  }));
}
