import { useState } from 'preact/hooks';
import { i18n } from '@/lib/i18n';
import type { OptionsProps } from './types';

/** What is kept, to take along or to erase. */
export function Everything({ onExportEverything, onErase }: Pick<OptionsProps, 'onExportEverything' | 'onErase'>) {
  const [asked, ask] = useState(false);
  return (
    <div class="choices">
      <button type="button" onClick={onExportEverything}>
        {i18n.t('data.export')}
      </button>
      {asked ? (
        <>
          <span>{i18n.t('data.sure')}</span>
          <button type="button" class="main" onClick={onErase}>
            {i18n.t('data.eraseNow')}
          </button>
          <button type="button" onClick={() => ask(false)}>
            {i18n.t('data.keep')}
          </button>
        </>
      ) : (
        <button type="button" onClick={() => ask(true)}>
          {i18n.t('data.erase')}
        </button>
      )}
    </div>
  );
}
