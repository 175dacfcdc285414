import { useState } from 'preact/hooks';
import { i18n, languageTag } from '@/lib/i18n';
import type { Settings } from '@/lib/policy/effective';
import type { Refusal } from '@/lib/policy/refusal';
import type { Received } from '@/lib/policy/source';
import { Refused } from './Refused';
import { shown } from './show-value';
import { WORDS } from './words';

export interface PolicyPageProps {
  readonly received: Received;
  readonly refused: readonly Refusal[];
  /** Everything that holds, decided by whomever. */
  readonly settings: Settings;
  /** Sites that the institution wants guarded, and that the browser lets nobody into without the person. */
  readonly ungranted: readonly string[];
  /** Asks the person, through the browser, to let the guard into them. */
  readonly onGrant: () => void;
  /** Puts the person's settings into the clipboard, as a policy. */
  readonly onCopyPolicy: () => Promise<void>;
}

/** What an institution has decided here: received when and from where, refused and why, and what holds. */
export function PolicyPage({ received, refused, settings, ungranted, onGrant, onCopyPolicy }: PolicyPageProps) {
  const [copied, setCopied] = useState(false);
  const decided = [...settings].filter(([, { origin }]) => origin !== 'default');
  return (
    <>
      <p>{stateOf(received)}</p>
      {ungranted.length > 0 && (
        <section class="notice">
          <h3>{i18n.t('policy.grantTitle')}</h3>
          <p>{i18n.t('policy.grantText')}</p>
          <p class="strong">{ungranted.join(' · ')}</p>
          <button type="button" class="main" onClick={onGrant}>
            {i18n.t('policy.grant')}
          </button>
        </section>
      )}
      {refused.length > 0 && (
        <>
          <h3>{i18n.t('policy.refusedTitle')}</h3>
          <p class="soft">{i18n.t('policy.refusedLead')}</p>
          <Refused refused={refused} />
        </>
      )}
      {decided.length > 0 && (
        <>
          <h3>{i18n.t('policy.settings')}</h3>
          <dl class="rows">
            {decided.map(([key, { value, origin }]) => (
              <div key={key} data-setting={key}>
                <dt>
                  {WORDS.title(key)} <span class="soft">{i18n.t(`origin.${origin}`)}</span>
                </dt>
                <dd class="value">{shown(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <div class="choices">
        <button type="button" onClick={() => void onCopyPolicy().then(() => setCopied(true))}>
          {i18n.t('policy.copy')}
        </button>
        <span role="status">{copied ? i18n.t('policy.copied') : ''}</span>
        <a href="/builder.html">{i18n.t('policy.builder')}</a>
      </div>
    </>
  );
}

function stateOf({ raw, state, readAt }: Received): string {
  const when = new Date(readAt).toLocaleString(languageTag(), { dateStyle: 'medium', timeStyle: 'short' });
  switch (state) {
    case 'waiting':
      return i18n.t('policy.waiting');
    case 'kept':
      return i18n.t('policy.kept', [when]);
    case 'read':
      return Object.keys(raw).length === 0 ? i18n.t('policy.none') : i18n.t('policy.read', [when]);
  }
}
