/**
 * What the warning in the page is given: the contract between the guard, which knows what happened,
 * and the views in `components/`, which only show it.
 *
 * The view is rendered into a closed shadow root that sits in the top layer, beside the composer and never
 * over it. Presses of the mouse inside it never take the focus out of the editor; the keyboard reaches it by F6.
 */
import type { Attachment, Audience, Finding, Remedy, Rewrite } from '@/lib/engine/types';
import type { OverrideReason, SecureChannel, Verdict } from '@/lib/policy/verdict';

/** What just happened to the draft through the card. */
export type Change =
  /** The draft was changed and can be changed back. */
  | 'reworded'
  /** The draft was copied, and the secure channel opened. */
  | 'copied'
  /** The editor refused the change; the draft is as it was, and the new wording lies in the clipboard. */
  | 'refused'
  /** A copy of a file that says nothing about itself lies among the downloads. */
  | 'saved'
  /** No such copy could be made. */
  | 'unsaved';

export interface CardProps {
  readonly verdict: Verdict;
  /** The draft the verdict is on. */
  readonly text: string;
  /** The files beside it; `verdict.assessment.files` counts in them. */
  readonly attachments: readonly Attachment[];
  /** Who will see the draft, as far as the page tells. */
  readonly audience: Audience;
  /**
   * A press of Post waits for the person's decision. The card then shows everything and moves the focus to its
   * question, never onto a button: the Enter key that sent may still be down, and its repeats must decide nothing.
   */
  readonly held: boolean;
  /** Whether the details are open. A held send opens them; otherwise only the person does. */
  readonly expanded: boolean;
  /** Index into `verdict.assessment.findings` of the finding the person pointed at. */
  readonly active: number | null;
  /**
   * The whole draft said safely; null when it cannot be. While it is pending its place is kept, so that nothing moves
   * under a press.
   */
  readonly rewrite: Rewrite | 'pending' | null;
  readonly change: Change | null;

  readonly onExpand: () => void;
  /** Esc, "Back to editing", or closing the details. A held send stays unsent; the caret is given back. */
  readonly onDismiss: () => void;
  /** The person looks at another finding; its mark is emphasised. */
  readonly onActivate: (index: number) => void;
  readonly onReword: (finding: Finding, remedy: Remedy) => void;
  readonly onRewrite: (rewrite: Rewrite) => void;
  readonly onUndo: () => void;
  /** Post anyway, for one of `verdict.reasons`. Not offered when `verdict.action` is `block`. */
  readonly onPost: (reason: OverrideReason) => void;
  /** Copy the draft and open the channel. */
  readonly onSecure: (channel: SecureChannel) => void;
  /** "This is not about a patient": these words count no more in this draft. */
  readonly onNotPatient: (finding: Pick<Finding, 'words'>) => void;
  /** "These words are always fine": kept on this device. */
  readonly onAlwaysFine: (finding: Finding) => void;
  readonly onSaveCopy: (attachment: Attachment) => void;
}

/** One line that needs no verdict. */
export type Notice =
  /** The draft was sent without having been checked: the worker did not answer in time. */
  | 'not-checked'
  /** The draft could not be checked, and the policy holds such drafts. */
  | 'held-unchecked'
  /** The site ignored the repeated press; the next press of Post goes through. */
  | 'press-again'
  /** The extension was updated or switched off under the page; nothing is checked until it is reloaded. */
  | 'stopped';

export interface NoticeProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** The root of the view. It stays mounted while a composer is in use, so that its live region exists beforehand. */
export interface OverlayProps {
  readonly card: CardProps | null;
  readonly notice: NoticeProps | null;
}
