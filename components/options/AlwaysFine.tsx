import { i18n } from '@/lib/i18n';
import type { OptionsProps } from './types';

/** The words the person vouched for on the card, to be taken back. */
export function AlwaysFine({ alwaysFine, onAlwaysFine }: Pick<OptionsProps, 'alwaysFine' | 'onAlwaysFine'>) {
  if (alwaysFine.length === 0) return <p>{i18n.t('fine.none')}</p>;
  return (
    <ul class="rows">
      {alwaysFine.map((words) => (
        <li key={words}>
          <q>{words}</q>
          <button
            type="button"
            aria-label={i18n.t('fine.removeWords', [words])}
            onClick={() => onAlwaysFine(alwaysFine.filter((each) => each !== words))}
          >
            {i18n.t('fine.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
