import { columns, short } from '../columns';
import type { Seen } from './watch';

/** One line for each draft, in columns. */
export function table(seen: readonly Seen[]): string {
  return columns([
    ['site', 'draft', 'level', 'findings', 'Post'],
    ...seen.map(({ site, draft, level, words, post }) => [
      site,
      short(draft, 60),
      level,
      short(words.join(' · '), 44),
      post,
    ]),
  ]);
}
