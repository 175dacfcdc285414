import type { Rewrite } from '@/lib/engine/types';
import { i18n } from '@/lib/i18n';
import { changes } from './changes';
import { intoView } from './reveal';
import { Words } from './Words';

interface Props {
  /** The draft as it stands. */
  readonly text: string;
  readonly rewrite: Rewrite | 'pending';
  readonly onRewrite: (rewrite: Rewrite) => void;
}

const ELEMENTS = { kept: 'span', removed: 'del', added: 'ins' } as const;

/** The whole draft said safely, shown against what stands there now. */
export function SaferDraft({ text, rewrite, onRewrite }: Props) {
  const pending = rewrite === 'pending';
  return (
    <details class="safer" inert={pending} onToggle={intoView}>
      <summary>
        <Words>{i18n.t('card.rewrite')}</Words>
      </summary>
      {!pending && <Proposal text={text} rewrite={rewrite} onUse={() => onRewrite(rewrite)} />}
    </details>
  );
}

interface ProposalProps {
  readonly text: string;
  readonly rewrite: Rewrite;
  readonly onUse: () => void;
}

function Proposal({ text, rewrite, onUse }: ProposalProps) {
  return (
    <>
      <p class="diff">
        {changes(text, rewrite.text).map(({ kind, place, text: run }) => {
          const Run = ELEMENTS[kind];
          return (
            <Run key={place}>
              <Words>{run}</Words>
            </Run>
          );
        })}
      </p>
      <button type="button" class="main" onClick={onUse}>
        <Words>{i18n.t('card.useRewrite')}</Words>
      </button>
    </>
  );
}
