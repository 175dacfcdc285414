import { i18n, say } from '@/lib/i18n';
import type { OptionsProps } from './types';

/** What the rules look for, as the rule book has it. */
export function Signals({ signals }: Pick<OptionsProps, 'signals'>) {
  return (
    <details class="rule">
      <summary>{i18n.t('rules.signals')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('rules.detail')}</th>
            <th scope="col">{i18n.t('rules.counts')}</th>
            <th scope="col">{i18n.t('rules.not')}</th>
          </tr>
        </thead>
        <tbody>
          {signals.map(({ type, title, counts, not }) => (
            <tr key={type}>
              <th scope="row">{say(`signal.${type}_title`) || title}</th>
              <td>{say(`signal.${type}_counts`) || counts}</td>
              <td>{say(`signal.${type}_not`) || not}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
