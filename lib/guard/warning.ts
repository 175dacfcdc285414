import type { Attachment, Finding, Rewrite } from '@/lib/engine/types';
import { inTime } from '@/lib/in-time';
import type { Choice, OverrideReason, SecureChannel } from '@/lib/policy/verdict';
import type { CardProps, Notice, OverlayProps } from './card';
import { type Caret, caretIn, giveBack } from './caret';
import { copy } from './clipboard';
import type { Composition } from './composition';
import { isEmpty, type ReadDraft } from './draft';
import { shiftSpans } from './edit';
import { isTrue, type Told } from './notice';
import { Overlay } from './overlay';
import { Rewording, reworded, rewritten, type Target } from './rewording';
import { LOST } from './scorer';
import type { Attempt } from './send';
import { gistOf, isTelling, type Stance, type Subject, UNTOUCHED } from './stance';
import type { Surface } from './surface';

export interface WarningParts {
  readonly surface: Surface;
  readonly render: (props: OverlayProps, into: HTMLElement) => void;
  readonly askRewrite: (read: ReadDraft) => Promise<Rewrite | null>;
  /** The person has decided something, for the counts. */
  readonly onChoice: (choice: Choice, subject: Subject, reason?: OverrideReason) => void;
  readonly onRelease: (attempt: Attempt, read: ReadDraft) => void;
  /** The composer has left the page. Whether its draft was found in another one, which is attached then. */
  readonly onGone: () => boolean;
  /** The person vouches for a finding's words: in this draft, or always. */
  readonly onSpare: (finding: Pick<Finding, 'words'>, always: boolean) => void;
  /** Saves a copy of a file that says nothing about itself. Whether that went well. */
  readonly saveCopy: (attachment: Attachment) => Promise<boolean>;
}

/**
 * All that a card without its details shows: equal for verdicts that look the same, so that a key that changes nothing
 * draws nothing. Null for a card that shows more, whose words and offsets change with every key.
 */
function glanceAt(card: CardProps | null): string | null {
  if (!card) return '';
  const { verdict, expanded, change } = card;
  return expanded || change ? null : JSON.stringify([gistOf(verdict), verdict.action, verdict.assessment.witness]);
}

/** What the person sees of a verdict, and what they do about it. */
export class Warning {
  readonly #parts: WarningParts;
  readonly #overlay: Overlay;
  readonly #rewording = new Rewording();
  #subject: Subject | null = null;
  #stance = UNTOUCHED;
  #notice: Told | null = null;
  #rewrite: { readonly key: string; readonly rewrite: CardProps['rewrite'] } | null = null;
  /** The gist of what was dismissed; it stays away until something else is found. */
  #dismissed = '';
  #composition: Composition | null = null;
  /** What was drawn last; null when more than a glance of it is shown. */
  #glance: string | null = null;
  /** Where the person was before the focus left the composer. */
  #caret: Caret | null = null;

  constructor(parts: WarningParts) {
    this.#parts = parts;
    this.#overlay = new Overlay(parts.surface, {
      onGone: () => this.#leave(),
      isOpen: () => this.#stance.expanded,
      onReach: (active) => this.#stance.expanded && this.#look({ active }),
    });
  }

  /** The composer is in use; nothing is known yet about what stands in it. */
  attach(composition: Composition): void {
    const before = this.#composition?.fields[0].element;
    const moved = before !== undefined && before !== composition.fields[0].element;
    // A box that still stands was left for another one; else this may be the same, mounted anew. A decision to post
    // counts for the box that it was made about.
    if (moved && (before.isConnected || this.#notice?.notice === 'press-again')) this.#settle(null, false);
    if (moved) this.#reset();
    this.#composition = composition;
    this.#overlay.attach(composition);
  }

  /** The focus is about to leave; the caret is remembered if it is in the composer. */
  keepCaret(): void {
    if (this.#composition) this.#caret = caretIn(this.#composition) ?? this.#caret;
  }

  /** The draft changed. Until its verdict comes, the marks move along with their words. */
  edited(read: ReadDraft): void {
    if (this.#settle(read, false)) this.#render();
    if (!this.#subject || this.#subject.read.key === read.key) return;
    const { composition, verdict, read: before } = this.#subject;
    const findings = shiftSpans(verdict.assessment.findings, before.draft.text, read.draft.text);
    this.#subject = { composition, read, verdict: { ...verdict, assessment: { ...verdict.assessment, findings } } };
    const { change, expanded } = this.#stance;
    this.#stance = { ...UNTOUCHED, expanded, change: this.#rewording.isOwn ? change : null };
    this.#overlay.mark(composition, read, findings, null);
  }

  show(subject: Subject): void {
    this.#subject = subject;
    this.#settle(subject.read, true);
    this.#render();
  }

  hold(attempt: Attempt, subject: Subject): void {
    this.attach(subject.composition);
    this.#subject = subject;
    this.#settle(subject.read, true);
    this.#look({ held: attempt, expanded: true, change: null });
  }

  notify(composition: Composition, { key }: ReadDraft, notice: Notice): void {
    this.attach(composition);
    this.#notice = { notice, key };
    this.#render();
  }

  /** Whether a draft is held in another composer than this one. */
  holdsBeside({ fields: [{ element }] }: Composition): boolean {
    const held = this.#stance.held?.composition.fields[0].element;
    return held?.isConnected === true && held !== element;
  }

  /** Brings the keyboard into the card, and opens it; or back to the draft. Whether there was a card to go to. */
  toggleFocus(): boolean {
    if (!this.#subject || !isTelling(this.#subject.verdict, this.#stance, this.#dismissed)) return false;
    if (this.#parts.surface.hasFocus()) this.#giveBack();
    else {
      this.#look({ expanded: true });
      this.#parts.surface.focusCard();
    }
    return true;
  }

  /** A press on marked words shows what was found there. */
  point(event: MouseEvent): void {
    const active = this.#overlay.findingAt(event);
    if (active !== null && this.#subject) this.#look({ active, expanded: true });
  }

  /** Nothing to say any more, and nobody to say it to. */
  clear(): void {
    this.#notice = null;
    this.#reset();
    this.#overlay.detach();
  }

  #leave(): void {
    if (this.#parts.onGone()) return;
    this.#settle(null, false);
    if (this.#notice) {
      this.#reset();
      this.#overlay.remain();
    } else this.clear();
  }

  /** Takes back what was told and is no longer true. Whether there was anything. */
  #settle(read: ReadDraft | null, judged: boolean): boolean {
    const standing = read && !isEmpty(read) ? read.key : null;
    if (!this.#notice || isTrue(this.#notice, standing, judged)) return false;
    this.#notice = null;
    return true;
  }

  #reset(): void {
    this.#subject = null;
    this.#stance = UNTOUCHED;
    this.#composition = null;
    this.#caret = null;
    this.#dismissed = '';
    this.#render();
  }

  #look(stance: Partial<Stance>): void {
    this.#stance = { ...this.#stance, ...stance };
    this.#render();
  }

  #render(): void {
    const { surface, render } = this.#parts;
    if (this.#subject && this.#stance.expanded) void this.#fetchRewrite(this.#subject.read);
    const told = this.#subject && isTelling(this.#subject.verdict, this.#stance, this.#dismissed);
    const card = this.#subject && told ? this.#cardProps(this.#subject) : null;
    const notice = this.#notice && { notice: this.#notice.notice, onDismiss: () => this.#dismissNotice() };
    const glance = notice ? null : glanceAt(card);
    if (glance === null || glance !== this.#glance) render({ card, notice }, surface.card);
    this.#glance = glance;
    this.#overlay.placeCard();
    if (!this.#subject) return;
    const { composition, read, verdict } = this.#subject;
    const marked = verdict.action === 'off' ? [] : verdict.assessment.findings;
    this.#overlay.mark(composition, read, marked, this.#stance.active);
  }

  #cardProps(subject: Subject): CardProps {
    const { composition, read, verdict } = subject;
    const { held, ...stance } = this.#stance;
    return {
      ...stance,
      verdict,
      text: read.draft.text,
      attachments: read.draft.attachments ?? [],
      audience: read.draft.audience ?? 'unknown',
      held: held !== null,
      rewrite: this.#rewrite?.key === read.key ? this.#rewrite.rewrite : 'pending',
      onExpand: () => this.#look({ expanded: true }),
      onDismiss: () => this.#dismiss(subject),
      onActivate: (active) => this.#look({ active }),
      onReword: (_finding, remedy) => this.#change('reworded', subject, reworded(composition, read, remedy)),
      onRewrite: ({ text }) => this.#change('rewritten', subject, rewritten(composition, read, text)),
      onUndo: () => this.#undo(),
      onPost: (reason) => this.#post(subject, reason),
      onSecure: (channel) => this.#secure(subject, channel),
      onNotPatient: (finding) => this.#spare('not-patient', subject, finding),
      onAlwaysFine: (finding) => this.#spare('always-fine', subject, finding),
      onSaveCopy: (attachment) => this.#saveCopy(attachment),
    };
  }

  async #fetchRewrite(read: ReadDraft): Promise<void> {
    if (this.#rewrite?.key === read.key) return;
    // One at a time, however fast somebody types; the draft as it stands then comes after it.
    if (this.#rewrite?.rewrite === 'pending') return;
    const asked = { key: read.key, rewrite: 'pending' } as const;
    this.#rewrite = asked;
    const rewrite = await inTime(this.#parts.askRewrite(read), LOST);
    if (this.#rewrite !== asked) return;
    this.#rewrite = { key: read.key, rewrite };
    this.#render();
  }

  /** The card goes; the focus goes back while there still is a card to take it from. */
  #withdraw({ verdict }: Subject): void {
    if (this.#parts.surface.hasFocus()) this.#giveBack();
    this.#dismissed = gistOf(verdict);
    this.#look(UNTOUCHED);
  }

  #dismiss(subject: Subject): void {
    if (this.#stance.held) this.#parts.onChoice('returned', subject);
    this.#withdraw(subject);
  }

  #dismissNotice(): void {
    this.#notice = null;
    if (this.#subject) this.#render();
    else this.clear();
  }

  async #change(choice: 'reworded' | 'rewritten', subject: Subject, targets: readonly Target[]): Promise<void> {
    const done = await this.#aroundCaret(() => this.#rewording.apply(subject.composition, targets));
    if (done) this.#parts.onChoice(choice, subject);
    else await copy(targets.map(({ text }) => text).join('\n\n'));
    this.#look({ change: done ? 'reworded' : 'refused' });
  }

  /** Changes the draft, and puts the person back to where they were writing. */
  async #aroundCaret(change: () => Promise<boolean>): Promise<boolean> {
    this.keepCaret();
    const done = await change();
    this.#giveBack();
    return done;
  }

  #giveBack(): void {
    if (this.#caret) giveBack(this.#caret);
  }

  async #undo(): Promise<void> {
    this.#look({ change: (await this.#aroundCaret(() => this.#rewording.undo())) ? null : 'refused' });
  }

  #post(subject: Subject, reason: OverrideReason): void {
    const { held } = this.#stance;
    if (!held || subject.verdict.action === 'block') return;
    this.#parts.onChoice('overridden', subject, reason);
    this.#withdraw(subject);
    this.#parts.onRelease(held, subject.read);
  }

  async #secure(subject: Subject, channel: SecureChannel): Promise<void> {
    this.#parts.onChoice('secured', subject);
    await copy(subject.read.draft.text);
    window.open(channel.url, '_blank', 'noopener,noreferrer');
    this.#look({ held: null, change: 'copied' });
  }

  async #saveCopy(attachment: Attachment): Promise<void> {
    this.#look({ change: (await this.#parts.saveCopy(attachment)) ? 'saved' : 'unsaved' });
  }

  #spare(choice: 'not-patient' | 'always-fine', subject: Subject, finding: Pick<Finding, 'words'>): void {
    this.#parts.onChoice(choice, subject);
    this.#rewrite = null;
    this.#parts.onSpare(finding, choice === 'always-fine');
  }
}
