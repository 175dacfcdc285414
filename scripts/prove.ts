/**
 * Proves that every regular expression takes time in proportion to the text, and keeps the answers for the tests in
 * `tests/fuzz/linear.json`. What was proven before is not proven again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Answers, hashOf, proofOf } from '@/tests/fuzz/linear';
import { allPatterns } from '@/tests/fuzz/patterns';

const FILE = 'tests/fuzz/linear.json';

const before: Answers = JSON.parse(readFileSync(FILE, 'utf8'));
const found = { proven: new Set<string>(), searched: new Set<string>() };
const faults: unknown[] = [];
for (const pattern of await allPatterns()) {
  const hash = hashOf(pattern);
  const kept = before.proven.includes(hash) ? 'proven' : before.searched.includes(hash) ? 'searched' : null;
  try {
    found[kept ?? (await proofOf(pattern))].add(hash);
  } catch (error) {
    faults.push(error);
    console.error(error instanceof Error ? error.message : error);
  }
}
const answers: Answers = { proven: [...found.proven].sort(), searched: [...found.searched].sort() };
writeFileSync(FILE, `${JSON.stringify(answers, null, 2)}\n`);
console.log(
  `${answers.proven.length} proven, ${answers.searched.length} searched in vain, ${faults.length} not linear`,
);
// recheck keeps a process running for the next question.
process.exit(faults.length > 0 ? 1 : 0);
