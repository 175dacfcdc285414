import type { Audience, Estimate, Witness } from '@/lib/engine/types';
import { i18n, languageTag } from '@/lib/i18n';
import { Elevator } from './Elevator';
import { Words } from './Words';

const WHO = {
  nobody: 'who.nobody',
  patient: 'who.patient',
  family: 'who.family',
  'co-workers': 'who.coworkers',
  town: 'who.town',
  anyone: 'who.anyone',
} as const satisfies Record<Witness, string>;

export function whoCouldTell(witness: Witness): string {
  return i18n.t(WHO[witness]);
}

interface Props {
  readonly witness: Witness;
  readonly audience: Audience;
  readonly estimate: Estimate | null;
}

/** The widest circle that could tell, how many people it could be about, and who gets to read it. */
export function WhoCouldTell({ witness, audience, estimate }: Props) {
  return (
    <div class="who">
      <Elevator witness={witness} />
      <div>
        <p class="strong">
          <Words>{whoCouldTell(witness)}</Words>
        </p>
        {audience !== 'unknown' && (
          <p class="soft">
            <Words>{i18n.t(`audience.${audience}`)}</Words>
          </p>
        )}
        {estimate && <Fits {...estimate} />}
      </div>
    </div>
  );
}

function Fits({ low, high, basis }: Estimate) {
  return (
    <details>
      <summary>
        <Words>{fits(low, high)}</Words>
      </summary>
      <ul class="basis">
        {basis.map((line) => (
          <li key={line}>
            <Words>{line}</Words>
          </li>
        ))}
      </ul>
    </details>
  );
}

function fits(low: number, high: number): string {
  const { format } = new Intl.NumberFormat(languageTag());
  if (high <= 1) return i18n.t('fits.one');
  return low === high ? i18n.t('fits.about', [format(high)]) : i18n.t('fits.between', [format(low), format(high)]);
}
