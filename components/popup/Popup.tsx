import { Glyph } from '@/components/card/Glyph';
import { KIND_NAMES } from '@/components/practice/kinds';
import type { AddableSite } from '@/lib/guard/added';
import type { PageStatus } from '@/lib/guard/status';
import { i18n, languageTag } from '@/lib/i18n';
import { type LedgerLine, total } from '@/lib/ledger';
import { Privacy } from './Privacy';

export interface PopupProps {
  /** The page in front; null where nothing is guarded. */
  readonly status: PageStatus | null;
  /** What may be added to the guarded sites, or taken away again; null where nothing can. */
  readonly addable: AddableSite | null;
  /** Today's lines of the ledger. */
  readonly today: readonly LedgerLine[];
  /** Until when nothing is asked; null when nothing is paused. */
  readonly pausedUntil: Date | null;
  /** Whether the person may pause; an institution may not want it. */
  readonly mayPause: boolean;
  /** Names of the permissions the browser has granted. */
  readonly permissions: readonly string[];
  readonly onGuard: (host: string) => void;
  readonly onUnguard: (host: string) => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

/** At a glance: whether somebody watches over this page, what today was like, and that nothing leaves the device. */
export function Popup(props: PopupProps) {
  const { status, addable, today, pausedUntil, mayPause, permissions, onPause, onResume } = props;
  return (
    <main class="popup" dir={i18n.t('dir') === 'rtl' ? 'rtl' : 'ltr'}>
      <h1>
        <img src="/icons/48.png" alt="" width="24" height="24" />
        {i18n.t('name')}
      </h1>
      <section class={`panel ${status?.level && !pausedUntil ? `level-${status.level}` : ''}`}>
        {pausedUntil ? <Paused until={pausedUntil} /> : <Here status={status} />}
        {pausedUntil && (
          <button type="button" class="main" onClick={onResume}>
            {i18n.t('popup.resume')}
          </button>
        )}
        {!pausedUntil && addable && (addable.added ? !addable.locked : !status) && <Add {...props} addable={addable} />}
      </section>
      <Today lines={today} />
      <Privacy permissions={permissions} />
      <footer>
        <a href="/practice.html" target="_blank" rel="noreferrer">
          {i18n.t('pages.practice')}
        </a>
        <a href="/options.html" target="_blank" rel="noreferrer">
          {i18n.t('pages.options')}
        </a>
        {!pausedUntil && mayPause && (
          <button type="button" onClick={onPause}>
            {i18n.t('popup.pause')}
          </button>
        )}
      </footer>
    </main>
  );
}

interface AddProps extends Pick<PopupProps, 'onGuard' | 'onUnguard'> {
  readonly addable: AddableSite;
}

/** Any site can be guarded if the person wants it; the browser asks once more. */
function Add({ addable: { host, added }, onGuard, onUnguard }: AddProps) {
  return (
    <button type="button" class={added ? undefined : 'main'} onClick={() => (added ? onUnguard : onGuard)(host)}>
      {added ? i18n.t('popup.unguard', [host]) : i18n.t('popup.guard', [host])}
    </button>
  );
}

function Paused({ until }: { readonly until: Date }) {
  const time = until.toLocaleTimeString(languageTag(), { hour: 'numeric', minute: '2-digit' });
  return <p class="strong">{i18n.t('popup.paused', [time])}</p>;
}

function Here({ status }: { readonly status: PageStatus | null }) {
  if (!status) {
    return (
      <>
        <p class="strong">{i18n.t('popup.notHere')}</p>
        <p class="soft">{i18n.t('popup.notHereText')}</p>
      </>
    );
  }
  const { site, composing, recognised, level } = status;
  return (
    <>
      <p class="strong">{i18n.t('popup.here', [site])}</p>
      <p class="soft">
        {composing ? i18n.t('popup.composing', [i18n.t(KIND_NAMES[composing])]) : i18n.t('popup.noBox')}
      </p>
      {!recognised && <p class="soft">{i18n.t('popup.notRecognised')}</p>}
      {level && (
        <p class="last">
          <Glyph level={level} /> {i18n.t(`level.${level}`)}
        </p>
      )}
    </>
  );
}

/** How many drafts were looked at today, and what became of those that were asked about. */
function Today({ lines }: { readonly lines: readonly LedgerLine[] }) {
  const of = (...choices: readonly string[]) => total(lines.filter(({ choice }) => choices.includes(choice)));
  const counts = [
    { name: i18n.t('popup.checked'), count: of('sent', 'overridden') },
    { name: i18n.t('popup.reworded'), count: of('reworded', 'rewritten') },
    { name: i18n.t('popup.heldBack'), count: of('returned', 'secured') },
    { name: i18n.t('popup.anyway'), count: of('overridden') },
  ];
  return (
    <section>
      <h2>{i18n.t('popup.today')}</h2>
      <dl>
        {counts.map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
