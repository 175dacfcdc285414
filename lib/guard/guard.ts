import { type FileLine, Readings } from '@/lib/attachments/page/readings';
import type { Draft, Finding, Rewrite } from '@/lib/engine/types';
import type { Choice, Outcome, OverrideReason, Terms, Verdict } from '@/lib/policy/verdict';
import { correct } from '@/lib/sites/correction';
import type { Site } from '@/lib/sites/site';
import type { OverlayProps } from './card';
import { type Composition, originOf } from './composition';
import { isEmpty, readDraft, whereabouts } from './draft';
import { followFiles } from './files';
import { Gate } from './gate';
import type { Lifetime } from './lifetime';
import { Scorer } from './scorer';
import type { Subject } from './stance';
import type { PageStatus } from './status';
import type { Surface } from './surface';
import { Undecided } from './undecided';
import { Warning } from './warning';
import { watch } from './watch';

/** The worker, as the guard sees it. */
export interface WorkerLine extends FileLine {
  readonly hello: (site: string) => Promise<Terms>;
  readonly assess: (draft: Draft, spared: readonly string[]) => Promise<Verdict>;
  readonly rewrite: (draft: Draft, spared: readonly string[]) => Promise<Rewrite | null>;
  readonly spare: (words: string) => Promise<null>;
  readonly outcome: (outcome: Outcome) => Promise<null>;
}

export interface GuardParts {
  readonly site: Site;
  readonly worker: WorkerLine;
  readonly lifetime: Lifetime;
  readonly surface: Surface;
  readonly render: (props: OverlayProps, into: HTMLElement) => void;
}

/** What ends the wait for what becomes of a draft that was asked about. */
const DECIDES: ReadonlySet<Choice> = new Set(['overridden', 'secured']);

/** Guards every composer of the page, now and later, until the lifetime ends. Returns how to ask what it sees. */
export function startGuard({ site: known, worker, lifetime, surface, render }: GuardParts): () => PageStatus {
  const { signal } = lifetime;
  let terms: Terms = { unchecked: 'pass', silent: false, siteCorrections: [] };
  /** Its composers are looked up at every event, so that corrections count from the next one on. */
  const site = { ...known };
  let current: Composition | null = null;
  /** The draft there as it was last read, by its key. */
  let currentKey = '';
  /** Where the person last pressed the mouse or a key. */
  let touched: Element | null = null;
  /** Words the person vouches for in the draft at hand. */
  let spared: readonly string[] = [];
  const readings = new Readings(worker);
  const scorer = new Scorer(async (draft) => worker.assess(await readings.complete(draft), spared));

  const report = (outcome: Omit<Outcome, 'site'>) => {
    // A count that gets lost with the worker is no reason to disturb anybody.
    worker.outcome({ site: site.id, ...outcome }).catch(() => {});
  };

  const count = (choice: Choice, { read, verdict }: Pick<Subject, 'read' | 'verdict'>, reason?: OverrideReason) => {
    const { level, findings } = verdict.assessment;
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    report({ kind: read.draft.kind, level, rules, choice, ...(reason ? { reason } : {}) });
  };

  const undecided = new Undecided(site, (subject) => count('cancelled', subject));

  const vouch = async ({ words }: Pick<Finding, 'words'>, always: boolean) => {
    spared = [...spared, words];
    if (always) await worker.spare(words).catch(() => null);
    scorer.forget();
    if (current) update(current);
  };

  /** An orphaned script has no translations any more, so its last words are drawn while there are. */
  const lastWords = document.createElement('div');

  const warning = new Warning({
    surface,
    render: (props, into) => {
      if (!signal.aborted) render(props, into);
    },
    askRewrite: ({ draft }) => worker.rewrite(draft, spared).catch(() => null),
    onChoice: (choice, subject, reason) => {
      if (DECIDES.has(choice)) undecided.settled();
      count(choice, subject, reason);
    },
    onRelease: (attempt, read) => gate.release(attempt, read),
    onGone: () => {
      const standing = current && whereabouts(site, { composition: current, key: currentKey });
      if (standing) update(standing);
      else undecided.look();
      return standing !== null;
    },
    onSpare: vouch,
    saveCopy: (attachment) => readings.saveCopy(attachment),
  });

  const gate = new Gate(
    {
      site,
      scorer,
      terms: () => terms,
      onHold: (attempt, read, verdict) => {
        const subject = { composition: attempt.composition, read, verdict };
        undecided.asked(subject);
        warning.hold(attempt, subject);
      },
      onSent: (read, verdict) => {
        undecided.settled();
        count('sent', { read, verdict });
      },
      onUnchecked: ({ composition }, read, held) => {
        if (!terms.silent) warning.notify(composition, read, held ? 'held-unchecked' : 'not-checked');
        if (held) return;
        undecided.settled();
        report({ kind: composition.spec.kind, level: 'clear', rules: [], choice: 'unchecked' });
      },
      onPressAgain: ({ composition }, read) => warning.notify(composition, read, 'press-again'),
    },
    signal,
  );

  /** Somebody begins to write: hear what the policy wants by now. */
  const begin = () => {
    scorer.forget();
    render({ card: null, notice: { notice: 'stopped', onDismiss: surface.hide } }, lastWords);
    const hello = () => worker.hello(site.id);
    const hear = (heard: Terms) => {
      terms = heard;
      site.composers = correct(known, heard.siteCorrections).composers;
    };
    // A worker that is stopped over it is started anew.
    hello()
      .catch(hello)
      .then(hear, () => {});
  };

  /**
   * A composer that was left may still stir, and even take the focus, since editors draw late; what is held in another
   * one stays in view until the person themself turns to it.
   */
  const isAside = (composition: Composition): boolean =>
    warning.holdsBeside(composition) && !composition.fields.some(({ element }) => element.contains(touched));

  const update = (composition: Composition) => {
    if (isAside(composition)) return;
    const isNew = current?.fields[0].element !== composition.fields[0].element;
    current = composition;
    // Starts the worker before it is needed, or finds out that there will be none any more.
    lifetime.connect();
    if (signal.aborted) return;
    if (isNew) begin();
    warning.attach(composition);
    const read = readDraft(site, composition);
    currentKey = read.key;
    gate.changed(composition.fields[0].element, read);
    warning.edited(read);
    undecided.look();
    if (isEmpty(read)) spared = [];
    void scorer.follow(read, () => {
      if (current) show(current);
    });
  };

  const show = (composition: Composition) => {
    if (!composition.fields[0].element.isConnected || isAside(composition)) return;
    const read = readDraft(site, composition);
    const verdict = scorer.known(read);
    if (verdict) warning.show({ composition, read, verdict });
  };

  lifetime.onCut(() => scorer.cut());
  lifetime.onNews(() => {
    begin();
    if (current) update(current);
  });
  watch(site, update, signal);
  followFiles(site, readings, update, signal);
  const options = { capture: true, signal };
  window.addEventListener('click', (event) => warning.point(event), options);
  // A press of the mouse moves the selection before it moves the focus.
  for (const type of ['mousedown', 'focusout']) window.addEventListener(type, () => warning.keepCaret(), options);
  const touch = (event: Event) => {
    if (event.isTrusted) touched = originOf(event);
  };
  for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, touch, options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'F6' && warning.toggleFocus()) event.preventDefault();
    },
    options,
  );
  window.addEventListener('pagehide', () => undecided.drop(), { signal });
  signal.addEventListener('abort', () => {
    warning.clear();
    if (terms.silent || !current?.fields[0].element.isConnected) return;
    surface.card.replaceChildren(lastWords);
    warning.attach(current);
  });

  return () => {
    const inUse = current?.fields[0].element.isConnected ? current : null;
    const verdict = inUse && scorer.known(readDraft(site, inUse));
    const recognised = inUse?.spec.generic !== true;
    return {
      site: site.name,
      composing: inUse?.spec.kind ?? null,
      recognised,
      level: verdict?.assessment.level ?? null,
    };
  };
}
