import { i18n } from '@/lib/i18n';
import type { Identity } from '@/lib/policy/emit/identity';

const FIELDS = ['chromeId', 'chromeUpdates', 'edgeId', 'edgeUpdates', 'geckoId', 'firefoxPackage'] as const;

interface Props {
  readonly identity: Identity;
  readonly onChange: (identity: Identity) => void;
}

/** Who the extension is to each browser and where it comes from, for institutions that host it themselves. */
export function Where({ identity, onChange }: Props) {
  return (
    <details class="where">
      <summary>{i18n.t('builder.whereTitle')}</summary>
      {FIELDS.map((field) => (
        <div class="field" key={field}>
          <label for={field}>{i18n.t(`builder.${field}`)}</label>
          <input
            id={field}
            autocomplete="off"
            spellcheck={false}
            value={identity[field]}
            onInput={({ currentTarget }) => onChange({ ...identity, [field]: currentTarget.value.trim() })}
          />
        </div>
      ))}
    </details>
  );
}
