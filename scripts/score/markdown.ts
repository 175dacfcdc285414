import { LEVELS } from '@/lib/engine/types';
import type { CurvePoint, Figures, Share, SpanFigures } from './figures';

function percent({ hits, of }: Share): string {
  return of === 0 ? '–' : percentOf(hits / of);
}

export function percentOf(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const HEAD = ['drafts', 'recall', 'precision', 'false on clear', 'false on caution', 'exact level'];

/** One row per group of drafts. */
export function figuresTable(first: string, groups: readonly (readonly [string, Figures])[]): string {
  return table(
    [first, ...HEAD],
    groups.map(([name, { recall, precision, falseOnClear, falseOnCaution, exact }]) => [
      name,
      String(exact.of),
      percent(recall),
      percent(precision),
      percent(falseOnClear),
      percent(falseOnCaution),
      percent(exact),
    ]),
  );
}

export function confusionTable({ confusion }: Figures): string {
  return table(
    ['labelled \\ given', ...LEVELS],
    LEVELS.map((labelled) => [labelled, ...LEVELS.map((given) => String(confusion[labelled][given]))]),
  );
}

export function spansTable(spans: readonly SpanFigures[]): string {
  return table(
    ['type', 'labelled', 'recall', 'counted', 'precision'],
    spans.map(({ type, recall, precision }) => [
      type,
      String(recall.of),
      percent(recall),
      String(precision.of),
      percent(precision),
    ]),
  );
}

export function curveTable(points: readonly CurvePoint[]): string {
  const show = (value: number) => `${(100 * value).toFixed(1)} %`;
  return table(
    ['false on clear', 'false on caution', 'recall'],
    points.map(({ falseOnClear, falseOnCaution, recall }) => [show(falseOnClear), show(falseOnCaution), show(recall)]),
  );
}
