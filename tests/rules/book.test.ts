import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SIGNALS } from '@/lib/signals';
import { SIGNALS_DESCRIBED } from '@/lib/signals/book/details';
import { BOOK, bookFiles } from '@/scripts/rules/book';

test('the book is what rules and signals say now (npm run rules)', () => {
  const files = bookFiles();
  expect(readdirSync(BOOK).sort()).toEqual(files.map(({ name }) => name).sort());
  for (const { name, content } of files) expect(readFileSync(`${BOOK}/${name}`, 'utf8'), name).toBe(content);
});

test('every signal that is found is described, once', () => {
  const found = SIGNALS.map(({ type }) => type).sort();
  expect(SIGNALS_DESCRIBED.map(({ type }) => type).sort()).toEqual(found);
});
