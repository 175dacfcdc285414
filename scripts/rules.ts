/** Writes the rule book, docs/rules, from the rules and signals themselves: `npm run rules`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { BOOK, bookFiles } from './rules/book';

mkdirSync(BOOK, { recursive: true });
for (const { name, content } of bookFiles()) writeFileSync(`${BOOK}/${name}`, content);
