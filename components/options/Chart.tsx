import { i18n, languageTag } from '@/lib/i18n';
import type { OptionsProps } from './types';
import { type Week, weeks } from './weeks';

const WEEKS = 12;
const LEVELS = ['stop', 'warn', 'caution'] as const;
/** In the drawing's own units. */
const BAR = 24;
const GAP = 12;
const HEIGHT = 120;

/** Notes, questions and stops by week. The table says the same to those who cannot see it. */
export function Chart({ ledger, today }: Pick<OptionsProps, 'ledger' | 'today'>) {
  const data = weeks(ledger, today, WEEKS);
  const highest = Math.max(1, ...data.map(sum));
  const day = new Intl.DateTimeFormat(languageTag(), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const dateOf = ({ from }: Week) => day.format(new Date(from));
  const width = WEEKS * (BAR + GAP);
  return (
    <figure>
      <svg viewBox={`0 0 ${width} ${HEIGHT + 24}`} aria-hidden="true" class="chart">
        <path class="base" d={`M0 ${HEIGHT}H${width}`} />
        {data.map((week, index) => (
          <g key={week.from} transform={`translate(${index * (BAR + GAP) + GAP / 2} 0)`}>
            <Bar week={week} scale={(HEIGHT - 8) / highest} />
            {index % 3 === 0 && (
              <text x="0" y={HEIGHT + 18}>
                {dateOf(week)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption>
        {LEVELS.map((level) => (
          <span key={level} class={`key level-${level}`}>
            {i18n.t(`level.${level}`)}
          </span>
        ))}
      </figcaption>
      <details>
        <summary>{i18n.t('counts.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('counts.week')}</th>
              {LEVELS.map((level) => (
                <th key={level} scope="col">
                  {i18n.t(`level.${level}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.map((week) => (
              <tr key={week.from}>
                <th scope="row">{dateOf(week)}</th>
                {LEVELS.map((level) => (
                  <td key={level}>{week.counts[level]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function sum({ counts }: Week): number {
  return counts.caution + counts.warn + counts.stop;
}

/** Stops at the foot, then questions, then notes. */
function Bar({ week, scale }: { readonly week: Week; readonly scale: number }) {
  let foot = HEIGHT;
  return (
    <>
      {LEVELS.map((level) => {
        const height = week.counts[level] * scale;
        foot -= height;
        return <rect key={level} class={`level-${level}`} x="0" y={foot} width={BAR} height={height} />;
      })}
    </>
  );
}
