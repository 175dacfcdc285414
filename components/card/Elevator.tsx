import { WITNESSES, type Witness } from '@/lib/engine/types';

/** Where people stand, in the order they step in: middle of the head, and which row, 0 being the front. */
const PLACES = [
  { x: 48, row: 0 },
  { x: 31, row: 0 },
  { x: 65, row: 0 },
  { x: 40, row: 1 },
  { x: 57, row: 1 },
  { x: 24, row: 1 },
  { x: 73, row: 1 },
  { x: 33, row: 2 },
  { x: 49, row: 2 },
  { x: 65, row: 2 },
] as const;

/** How many of them could tell. */
const CROWD: Readonly<Record<Witness, number>> = {
  nobody: 0,
  patient: 1,
  family: 3,
  'co-workers': 5,
  town: 7,
  anyone: 10,
};

/** Heads by row: further back is higher up and smaller. */
const ROWS = [
  { y: 64, size: 1 },
  { y: 51, size: 0.9 },
  { y: 40, size: 0.8 },
] as const;

/** Who could tell, as an elevator that fills with people. Says nothing that the words beside it do not. */
export function Elevator({ witness }: { readonly witness: Witness }) {
  const riders = PLACES.slice(0, CROWD[witness]).sort((a, b) => b.row - a.row);
  return (
    <svg class="elevator" viewBox="0 0 96 104" width="96" height="104" aria-hidden="true">
      <rect class="shaft" x="3" y="3" width="90" height="98" rx="8" />
      <g class="floors">
        {WITNESSES.map((name, index) => (
          <circle
            key={name}
            class={index <= WITNESSES.indexOf(witness) ? 'lit' : ''}
            cx={30.5 + index * 7}
            cy="11"
            r="2"
          />
        ))}
      </g>
      <path class="cab" d="M10 19h76v82H10z" />
      {riders.map(({ x, row }) => (
        <Rider key={x} x={x} {...ROWS[row]} />
      ))}
      <path class="door" d="M10 19h7v82h-7zM79 19h7v82h-7z" />
      <path class="floor" d="M3 101h90" />
    </svg>
  );
}

function Rider({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) {
  const half = 10 * size;
  const top = y + 8 * size;
  return (
    <g class="rider">
      <path d={`M${x - half} 101V${top + half}a${half} ${half} 0 0 1 ${2 * half} 0V101z`} />
      <circle cx={x} cy={y} r={6.5 * size} />
    </g>
  );
}
