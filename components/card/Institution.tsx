import { i18n } from '@/lib/i18n';
import type { Institution as Facts } from '@/lib/policy/verdict';
import { Words } from './Words';

interface Props {
  readonly institution: Facts | null;
  /** The institution does not let the draft be posted at all. */
  readonly blocked: boolean;
}

/** What the institution says in its own words, and whom to ask. */
export function Institution({ institution, blocked }: Props) {
  if (!institution && !blocked) return null;
  const { name, logo, contact, policyUrl, wording } = institution ?? {};
  return (
    <div class="institution">
      {logo && <img src={logo} alt="" height="20" />}
      {blocked && (
        <p class="strong">
          <Words>{name ? i18n.t('blocked.named', [name]) : i18n.t('blocked.anyone')}</Words>
        </p>
      )}
      {wording && (
        <p>
          <Words>{wording}</Words>
        </p>
      )}
      <p class="soft">
        {!blocked && name && <Words>{`${name}. `}</Words>}
        {contact && <Words>{`${i18n.t('blocked.contact', [contact])} `}</Words>}
        {policyUrl && (
          <a href={policyUrl} target="_blank" rel="noopener noreferrer">
            <Words>{i18n.t('blocked.policy')}</Words>
          </a>
        )}
      </p>
    </div>
  );
}
