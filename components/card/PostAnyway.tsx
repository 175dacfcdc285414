import { useState } from 'preact/hooks';
import { i18n } from '@/lib/i18n';
import type { OverrideReason } from '@/lib/policy/verdict';
import { BECAUSE } from './because';
import { intoView, reveal } from './reveal';
import { Words } from './Words';

interface Props {
  readonly reasons: readonly OverrideReason[];
  /** Choosing a reason is not enough; it has to be confirmed. */
  readonly confirm: boolean;
  /** What the institution wants said by who confirms. */
  readonly acknowledgement: string | null;
  readonly onPost: (reason: OverrideReason) => void;
}

/** The way past the card, for one of the reasons given. Nothing is typed: a page can read keys pressed in its window. */
export function PostAnyway({ reasons, confirm, acknowledgement, onPost }: Props) {
  const [chosen, choose] = useState<OverrideReason | null>(null);
  const pick = confirm ? choose : onPost;
  return (
    <details class="anyway" onToggle={intoView}>
      <summary>
        <Words>{i18n.t('card.postAnyway')}</Words>
      </summary>
      <fieldset aria-label={i18n.t('card.postBecause')}>
        {reasons.map((reason) => (
          <button
            type="button"
            key={reason}
            aria-pressed={confirm ? chosen === reason : undefined}
            onClick={() => pick(reason)}
          >
            <Words>{i18n.t(BECAUSE[reason])}</Words>
          </button>
        ))}
      </fieldset>
      {chosen !== null && (
        <div class="confirm" ref={reveal}>
          {acknowledgement !== null && (
            <p>
              <Words>{acknowledgement}</Words>
            </p>
          )}
          <button type="button" class="post" onClick={() => onPost(chosen)}>
            <Words>{i18n.t(acknowledgement === null ? 'card.post' : 'card.acknowledge')}</Words>
          </button>
        </div>
      )}
    </details>
  );
}
