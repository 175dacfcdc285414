import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding, SpanType } from '@/lib/engine/types';
import type { CardProps } from '@/lib/guard/card';
import { i18n } from '@/lib/i18n';
import { offersFor } from './offers';
import { Reword } from './Reword';
import { Words } from './Words';

/** What keeps its meaning from draft to draft: one's own name is always fine, "tonight" is not. */
const LASTING: readonly SpanType[] = ['NAME', 'CONTACT', 'ONLINE', 'PLACE'];

interface Props extends Pick<CardProps, 'onReword' | 'onNotPatient' | 'onAlwaysFine'> {
  readonly finding: Finding;
  /** The draft that the words stand in. */
  readonly text: string;
  /** The person's word that these are fine counts. */
  readonly mayVouch: boolean;
  /** The person points at these words, here or in the draft. */
  readonly active: boolean;
  readonly onActivate: () => void;
}

/** Words of the draft with the least change that helps; behind a button what else does, and a way to say they are fine. */
export function Item({ finding, text, mayVouch, active, onActivate, ...props }: Props) {
  const item = useRef<HTMLLIElement>(null);
  const [opened, open] = useState(false);
  const [first, ...others] = offersFor(finding, text).map(({ remedy, name }) => (
    <Reword key={name} name={name} onReword={() => props.onReword(finding, remedy)} />
  ));
  const activate = () => {
    if (!active) onActivate();
  };
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <li ref={item} class={active ? 'finding active' : 'finding'} onMouseEnter={activate} onFocusIn={activate}>
      <div class="choices">
        <q class={`words ${finding.level}`}>
          <Words>{finding.words}</Words>
        </q>
        {first}
      </div>
      {(mayVouch || others.length > 0) && (
        <button
          type="button"
          class="more"
          aria-expanded={opened}
          aria-label={i18n.t('card.more', [finding.words])}
          onClick={() => open(!opened)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 8h.1M8 8h.1M13 8h.1" />
          </svg>
        </button>
      )}
      {opened && (
        <div class="rest choices">
          {others}
          {mayVouch && (
            <button type="button" onClick={() => props.onNotPatient(finding)}>
              <Words>{i18n.t('card.notPatient')}</Words>
            </button>
          )}
          {mayVouch && LASTING.includes(finding.type) && (
            <button type="button" onClick={() => props.onAlwaysFine(finding)}>
              <Words>{i18n.t('card.alwaysFine', [finding.words])}</Words>
            </button>
          )}
        </div>
      )}
    </li>
  );
}
