import { i18n } from '@/lib/i18n';
import { total } from '@/lib/ledger';
import type { Choice } from '@/lib/policy/verdict';
import { Chart } from './Chart';
import type { OptionsProps } from './types';

const CHOICES = [
  ['reworded', 'choice.reworded'],
  ['rewritten', 'choice.rewritten'],
  ['returned', 'choice.returned'],
  ['cancelled', 'choice.cancelled'],
  ['secured', 'choice.secured'],
  ['overridden', 'choice.overridden'],
  ['not-patient', 'choice.notPatient'],
  ['always-fine', 'choice.alwaysFine'],
  ['unchecked', 'choice.unchecked'],
] as const satisfies readonly (readonly [Choice, string])[];

/** The ledger: how often it spoke up, and what came of it. */
export function Counts(props: Pick<OptionsProps, 'ledger' | 'today' | 'onExportCounts'>) {
  const { ledger, onExportCounts } = props;
  const of = (choice: Choice) => total(ledger.filter((line) => line.choice === choice));
  return (
    <>
      <Chart {...props} />
      <dl class="rows counts">
        {CHOICES.map(([choice, name]) => (
          <div key={choice}>
            <dt>{i18n.t(name)}</dt>
            <dd>{of(choice)}</dd>
          </div>
        ))}
      </dl>
      <div class="choices">
        <button type="button" onClick={() => onExportCounts('csv')}>
          {i18n.t('counts.export')}
        </button>
        <button type="button" onClick={() => onExportCounts('json')}>
          {i18n.t('counts.exportJson')}
        </button>
      </div>
    </>
  );
}
