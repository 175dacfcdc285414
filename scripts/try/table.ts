import type { Seen } from './watch';

const short = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, width - 1)}…`);

/** One line for each draft, in columns. */
export function table(seen: readonly Seen[]): string {
  const rows = [
    ['site', 'draft', 'level', 'findings', 'Post'],
    ...seen.map(({ site, draft, level, words, post }) => [
      site,
      short(draft, 60),
      level,
      short(words.join(' · '), 44),
      post,
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
