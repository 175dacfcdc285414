import type { Finding, Rewrite } from '@/lib/engine/types';
import type { Choice, OverrideReason, SecureChannel, Verdict } from '@/lib/policy/verdict';
import type { CardProps, Change, Notice, OverlayProps } from './card';
import { copy } from './clipboard';
import type { Composition } from './composition';
import type { ReadDraft } from './draft';
import { shiftSpans } from './edit';
import { Overlay } from './overlay';
import { reach, reworded, rewritten, snapshot, type Target, textAfter } from './rewording';
import type { Attempt } from './send';
import type { Surface } from './surface';

/** A verdict on the draft in a composer. */
export interface Subject {
  readonly composition: Composition;
  readonly read: ReadDraft;
  readonly verdict: Verdict;
}

export interface WarningParts {
  readonly surface: Surface;
  readonly render: (props: OverlayProps, into: HTMLElement) => void;
  readonly askRewrite: (read: ReadDraft) => Promise<Rewrite | null>;
  /** The person has decided something, for the counts. */
  readonly onChoice: (choice: Choice, subject: Subject, reason?: OverrideReason) => void;
  readonly onRelease: (attempt: Attempt, read: ReadDraft) => void;
  /** The person vouches for a finding's words: in this draft, or always. */
  readonly onSpare: (finding: Finding, always: boolean) => void;
}

/** What the person has done with the card on show; forgotten with it. */
interface Stance {
  readonly held: Attempt | null;
  readonly expanded: boolean;
  readonly active: number | null;
  readonly change: Change | null;
  readonly undo: readonly Target[];
}

const UNTOUCHED: Stance = { held: null, expanded: false, active: null, change: null, undo: [] };

/** Equal for verdicts that would tell the person the same. */
function gistOf({ assessment }: Verdict): string {
  return JSON.stringify([assessment.level, ...assessment.findings.map(({ rule, words }) => [rule, words])]);
}

/** What the person sees of a verdict, and what they do about it. */
export class Warning {
  readonly #parts: WarningParts;
  readonly #overlay: Overlay;
  #subject: Subject | null = null;
  #stance = UNTOUCHED;
  #notice: Notice | null = null;
  #rewrite: { readonly key: string; readonly rewrite: Rewrite | null } | null = null;
  /** The gist of what was dismissed; it stays away until something else is found. */
  #dismissed = '';
  /** The draft is being changed by the card, not by typing. */
  #changing = false;

  constructor(parts: WarningParts) {
    this.#parts = parts;
    this.#overlay = new Overlay(parts.surface, () => this.clear());
  }

  /** The composer is in use; nothing is known yet about what stands in it. */
  attach(composition: Composition): void {
    const moved = this.#subject?.composition.fields[0].element !== composition.fields[0].element;
    if (this.#subject && moved) this.#reset();
    this.#overlay.attach(composition);
    // The live regions have to stand there before there is anything to say.
    this.#render();
  }

  /** The draft changed. Until its verdict comes, the marks move along with their words. */
  edited(read: ReadDraft): void {
    if (!this.#subject || this.#subject.read.key === read.key) return;
    const { verdict, read: before } = this.#subject;
    const findings = shiftSpans(verdict.assessment.findings, before.draft.text, read.draft.text);
    this.#subject = {
      ...this.#subject,
      read,
      verdict: { ...verdict, assessment: { ...verdict.assessment, findings } },
    };
    this.#stance = { ...this.#stance, held: null, active: null, ...(this.#changing ? {} : { change: null, undo: [] }) };
    this.#notice = null;
    this.#overlay.mark(this.#subject.composition, read, findings, null);
  }

  show(subject: Subject): void {
    this.#subject = subject;
    this.#render();
  }

  hold(attempt: Attempt, subject: Subject): void {
    this.attach(subject.composition);
    this.#subject = subject;
    this.#stance = { ...this.#stance, held: attempt, expanded: true, change: null, undo: [] };
    this.#render();
  }

  notify(composition: Composition, notice: Notice): void {
    this.attach(composition);
    this.#notice = notice;
    this.#render();
  }

  /** Nothing to say any more, and nobody to say it to. */
  clear(): void {
    this.#reset();
    this.#overlay.detach();
  }

  /** Brings the keyboard into the card, and opens it. Whether there was a card to go to. */
  enter(): boolean {
    if (!this.#isShown()) return false;
    this.#look({ expanded: true });
    this.#parts.surface.focusCard();
    return true;
  }

  /** A press on marked words shows what was found there. */
  point(event: MouseEvent): void {
    const active = this.#overlay.findingAt(event);
    if (active !== null && this.#subject) this.#look({ active, expanded: true });
  }

  #reset(): void {
    this.#subject = null;
    this.#stance = UNTOUCHED;
    this.#notice = null;
    this.#dismissed = '';
    this.#render();
  }

  #isShown(): boolean {
    if (!this.#subject) return false;
    const { verdict } = this.#subject;
    const { expanded, change } = this.#stance;
    if (verdict.action === 'off') return change !== null;
    return expanded || change !== null || gistOf(verdict) !== this.#dismissed;
  }

  #look(stance: Partial<Stance>): void {
    this.#stance = { ...this.#stance, ...stance };
    this.#render();
  }

  #render(): void {
    const { surface, render } = this.#parts;
    const card = this.#subject && this.#isShown() ? this.#cardProps(this.#subject) : null;
    const notice = this.#notice && { notice: this.#notice, onDismiss: () => this.#dismissNotice() };
    render({ card, notice }, surface.card);
    if (!this.#subject) return;
    const { composition, read, verdict } = this.#subject;
    this.#overlay.mark(
      composition,
      read,
      verdict.action === 'off' ? [] : verdict.assessment.findings,
      this.#stance.active,
    );
    this.#overlay.placeCard();
    if (this.#stance.expanded) void this.#fetchRewrite(read);
  }

  #cardProps(subject: Subject): CardProps {
    const { read, verdict } = subject;
    const { held, ...stance } = this.#stance;
    return {
      ...stance,
      verdict,
      text: read.draft.text,
      audience: read.draft.audience ?? 'unknown',
      held: held !== null,
      rewrite: this.#rewrite?.key === read.key ? this.#rewrite.rewrite : null,
      onExpand: () => this.#look({ expanded: true }),
      onDismiss: () => this.#dismiss(subject),
      onActivate: (active) => this.#look({ active }),
      onReword: (_finding, remedy) => this.#alter('reworded', subject, reworded(subject.composition, read, remedy)),
      onRewrite: ({ text }) => this.#alter('rewritten', subject, rewritten(subject.composition, read, text)),
      onUndo: () => this.#revert(),
      onPost: (reason) => this.#post(subject, reason),
      onSecure: (channel) => this.#secure(subject, channel),
      onNotPatient: (finding) => this.#spare('not-patient', subject, finding),
      onAlwaysFine: (finding) => this.#spare('always-fine', subject, finding),
    };
  }

  async #fetchRewrite(read: ReadDraft): Promise<void> {
    if (this.#rewrite?.key === read.key) return;
    this.#rewrite = { key: read.key, rewrite: null };
    const rewrite = await this.#parts.askRewrite(read);
    if (rewrite === null || this.#subject?.read.key !== read.key) return;
    this.#rewrite = { key: read.key, rewrite };
    this.#render();
  }

  #dismiss(subject: Subject): void {
    if (this.#stance.held) this.#parts.onChoice('returned', subject);
    this.#withdraw(subject);
  }

  /** The card goes; the focus goes back while there still is a card to take it from. */
  #withdraw({ composition, verdict }: Subject): void {
    this.#parts.surface.leaveCard(composition.fields[0].element);
    this.#dismissed = gistOf(verdict);
    this.#look(UNTOUCHED);
  }

  #dismissNotice(): void {
    this.#notice = null;
    this.#render();
  }

  async #alter(choice: 'reworded' | 'rewritten', subject: Subject, targets: readonly Target[]): Promise<void> {
    const undo = snapshot(subject.composition);
    const done = await this.#changed(targets);
    if (!done) await copy(textAfter(subject.composition, targets));
    else this.#parts.onChoice(choice, subject);
    this.#look({ change: done ? 'reworded' : 'refused', undo: done ? undo : [] });
  }

  async #revert(): Promise<void> {
    const done = await this.#changed(this.#stance.undo);
    this.#look({ change: done ? null : 'refused', undo: [] });
  }

  async #changed(targets: readonly Target[]): Promise<boolean> {
    this.#changing = true;
    const done = await reach(targets);
    this.#changing = false;
    return done;
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

  #spare(choice: 'not-patient' | 'always-fine', subject: Subject, finding: Finding): void {
    this.#parts.onChoice(choice, subject);
    this.#parts.onSpare(finding, choice === 'always-fine');
  }
}
