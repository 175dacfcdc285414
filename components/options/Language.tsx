import { i18n } from '@/lib/i18n';
import { LOCALE_CHOICES, type LocaleChoice } from '@/lib/i18n/locales';
import { lockedIn } from './locked';
import type { OptionsProps } from './types';

/** The language of everything that is shown. Each is named in itself, for whoever cannot read the others. */
export function Language({ settings, onLocale }: Pick<OptionsProps, 'settings' | 'onLocale'>) {
  const locked = lockedIn(settings).has('locale');
  return (
    <>
      <label for="locale">{i18n.t('setting.locale')}</label>
      <select
        id="locale"
        disabled={locked}
        aria-describedby={locked ? 'locale-locked' : undefined}
        value={String(settings.get('locale')?.value)}
        onChange={({ currentTarget }) => onLocale(choiceOf(currentTarget.value))}
      >
        {LOCALE_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {i18n.t(`value.${choice}`)}
          </option>
        ))}
      </select>
      {locked && (
        <p id="locale-locked" class="soft">
          {i18n.t('policy.locked')}
        </p>
      )}
    </>
  );
}

function choiceOf(value: string): LocaleChoice {
  return LOCALE_CHOICES.find((choice) => choice === value) ?? 'auto';
}
