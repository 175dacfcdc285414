import type { Change } from '@/lib/guard/card';
import { i18n } from '@/lib/i18n';
import { Words } from './Words';

interface Props {
  readonly change: Change;
  readonly onUndo: () => void;
}

/** What was just done to the draft, and the way back. */
export function Changed({ change, onUndo }: Props) {
  return (
    <p class="changed">
      <Words>{i18n.t(`changed.${change}`)}</Words>
      {change === 'reworded' && (
        <button type="button" onClick={onUndo}>
          <Words>{i18n.t('card.undo')}</Words>
        </button>
      )}
    </p>
  );
}
