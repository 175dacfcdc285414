import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Look } from './stage';

export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { width: 1260, height: 900 };
const NARROW = { width: 320, height: 640 };

/** The ways in which people see a page. */
export const LOOKS: Readonly<Record<string, Look>> = {
  light: { colorScheme: 'light', viewport: WIDE },
  dark: { colorScheme: 'dark', viewport: WIDE },
  'forced colours': { forcedColors: 'active', colorScheme: 'dark', viewport: WIDE },
  'right to left': { rtl: true, viewport: WIDE },
  'Spanish, 320 px wide': { locale: 'es', viewport: NARROW },
};

/** What axe sees of these it sees in the light look too: neither forced colours, nor on which side things stand, nor how wide apart. */
const AS_LIGHT = ['forced colours', 'right to left', 'text spacing'];

/** Whether axe may find in this look what it did not find in another. */
export const differsToAxe = (look: string): boolean => !AS_LIGHT.includes(look);

/** Rules that the page breaks, with the elements that break them. */
export async function violations(page: Page, except: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  const rules = Object.fromEntries(except.map((id) => [id, { enabled: false }]));
  return broken(
    await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify({ rules, resultTypes: ['violations'] })})`),
  );
}

/** One line for each element that breaks a rule. */
export function broken({ violations }: AxeResults): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().at(-1)}`));
}
