import { i18n } from '#i18n';
import type { Remedy } from '@/lib/engine/types';
import { Words } from './Words';

/** One press puts safer words in place. The button says what will stand there. */
export function Reword({ remedy, onReword }: { readonly remedy: Remedy; readonly onReword: () => void }) {
  const words = remedy.replacement.trim();
  return (
    <button type="button" class="reword" onClick={onReword}>
      <Words>{words === '' ? i18n.t('card.leaveOut') : i18n.t('card.sayInstead', [words])}</Words>
    </button>
  );
}
