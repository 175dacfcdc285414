import { i18n } from '#i18n';
import type { OptionsProps } from './types';

/** What the rules look for, as the rule book has it: in English, like the drafts. */
export function Signals({ signals }: Pick<OptionsProps, 'signals'>) {
  return (
    <details class="rule">
      <summary>{i18n.t('rules.signals')}</summary>
      <table lang="en">
        <thead lang={i18n.t('lang')}>
          <tr>
            <th scope="col">{i18n.t('rules.detail')}</th>
            <th scope="col">{i18n.t('rules.counts')}</th>
            <th scope="col">{i18n.t('rules.not')}</th>
          </tr>
        </thead>
        <tbody>
          {signals.map(({ type, title, counts, not }) => (
            <tr key={type}>
              <th scope="row">{title}</th>
              <td>{counts}</td>
              <td>{not}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
