import { i18n, say } from '@/lib/i18n';
import type { OptionsProps } from './types';

/** What the rules look for, as the rule book has it. */
export function Signals({ signals }: Pick<OptionsProps, 'signals'>) {
  return (
    <details class="rule">
      <summary>{i18n.t('rules.signals')}</summary>
      <dl class="signals">
        {signals.map(({ type, title, counts, not }) => (
          <div key={type}>
            <dt>{say(`signal.${type}_title`) || title}</dt>
            <dd>
              <span class="soft">{i18n.t('rules.counts')}</span> {say(`signal.${type}_counts`) || counts}
            </dd>
            <dd>
              <span class="soft">{i18n.t('rules.not')}</span> {say(`signal.${type}_not`) || not}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
