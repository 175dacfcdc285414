import type { Reporter, TestModule } from 'vitest/node';

/** How one cell came out. */
const SIGNS = { passed: '✓', failed: '✗', skipped: '–', pending: '?' } as const;

const NAMES = { chromium: 'C', firefox: 'F' } as const;

/** Draws which scenario passed in which composer and browser, and says why cells were left out. */
export default class MatrixReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const cells = new Map<string, Map<string, string>>();
    const notes = new Set<string>();
    for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
      const { cell } = test.meta();
      if (!cell) continue;
      const { state, ...result } = test.result();
      const row = cells.get(cell.scenario) ?? new Map<string, string>();
      const sign = `${NAMES[cell.browser]}${SIGNS[state]}`;
      row.set(cell.composer, `${row.get(cell.composer) ?? ''}${sign} `);
      cells.set(cell.scenario, row);
      if (state === 'skipped' && 'note' in result && result.note) notes.add(`${cell.scenario} – ${result.note}`);
    }
    print(cells);
    for (const note of notes) console.log(`  – ${note}`);
  }
}

function print(cells: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  const columns = [...new Set([...cells.values()].flatMap((row) => [...row.keys()]))];
  if (columns.length === 0) return;
  const width = Math.max(...[...cells.keys()].map((name) => name.length));
  console.log('\n  ✓ passed  ✗ failed  – cannot be played there   C Chromium  F Firefox');
  console.log('  (blank: played in another composer with the same editor and the same way to send)\n');
  console.log(`  ${' '.repeat(width)}  ${columns.map((_, at) => String(at + 1).padEnd(6)).join('')}`);
  for (const [name, row] of cells)
    console.log(`  ${name.padEnd(width)}  ${columns.map((column) => (row.get(column) ?? '').padEnd(6)).join('')}`);
  console.log(`\n${columns.map((column, at) => `  ${String(at + 1).padStart(2)} ${column}`).join('\n')}\n`);
}
