import { expect } from 'vitest';
import { unguarded } from '../server/server.ts';
import { openStage, type Stage } from '../stage.ts';
import { until } from '../until.ts';
import { FIREFIGHTER } from './drafts.ts';
import { expectHeld } from './hold.ts';
import { WARNED } from './labels.ts';
import type { Scenario } from './scenario.ts';

/**
 * The editable's markup without the keys that an editor draws by lot; nothing before the draft is drawn, for Slate may
 * draw the last key a task later. Runs in the page.
 */
function markupOf({ box, draft }: { box: string; draft: string }): string | null {
  const editable = window.practiceFind(box)[0];
  const drawn = editable instanceof HTMLTextAreaElement ? editable.value : editable?.textContent;
  if (!drawn?.includes(draft)) return null;
  return editable?.outerHTML.replace(/\b(data-(offset-key|editor)|id|aria-\w+by)="[^"]*"/g, '') ?? null;
}

const drawnMarkup = ({ tab, composer: { box } }: Stage): Promise<string> =>
  until('the draft to be drawn', () => tab.evaluate(markupOf, { box, draft: FIREFIGHTER }));

export const editableUntouched: Scenario = {
  name: 'nothing is added inside the editable',
  play: async (stage) => {
    await stage.type(FIREFIGHTER);
    await stage.cardSaying(WARNED);
    const guarded = await drawnMarkup(stage);
    const plain = await openStage(stage.tab, stage.composer, unguarded(stage.composer.url));
    await plain.type(FIREFIGHTER);
    expect(guarded).toBe(await drawnMarkup(plain));
  },
};

/** Everything that a script of the page can read, as one text. Runs in the page. */
function everythingReadable(): string {
  const read: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Element) {
      read.push(node.localName, ...[...node.attributes].map(({ name, value }) => `${name}=${value}`));
      if (node.shadowRoot) visit(node.shadowRoot);
    } else if (node instanceof CharacterData) read.push(node.data);
    for (const child of node.childNodes) visit(child);
  };
  visit(document);
  read.push(...CSS.highlights.keys(), ...Object.keys(window), document.title, document.cookie);
  read.push(...Object.values(localStorage), ...Object.values(sessionStorage));
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
    read.push(...[...sheet.cssRules].map((rule) => rule.cssText));
  return read.join('\n');
}

/** Whether the page's own search finds the words; it moves the selection, so it comes last. Runs in the page. */
function findsOnPage(words: string): boolean {
  return 'find' in window && typeof window.find === 'function' && Boolean(window.find(words));
}

export const pageSeesNothing: Scenario = {
  name: "the page's script finds neither the card's text nor the verdict",
  play: async (stage) => {
    await stage.type(FIREFIGHTER);
    await stage.post();
    await expectHeld(stage, FIREFIGHTER);
    const card = await stage.card();
    const readable = await stage.tab.evaluate(everythingReadable, null);
    const own = (card?.text ?? '').split('\n').filter((line) => line.length > 12 && !FIREFIGHTER.includes(line));
    expect(own).not.toEqual([]);
    for (const line of own) expect(readable).not.toContain(line);
    expect(readable).not.toMatch(/crowded|elevator|\b(caution|verdict|assessment)\b/i);
    for (const line of own) expect(await stage.tab.evaluate(findsOnPage, line), line).toBe(false);
  },
};
