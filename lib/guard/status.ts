import { browser } from 'wxt/browser';
import { DRAFT_KINDS, type DraftKind, LEVELS, type Level } from '@/lib/engine/types';
import { isRecord } from '@/lib/is-record';

/** How things stand in a page, as the popup shows it. */
export interface PageStatus {
  /** The site, as it calls itself. */
  readonly site: string;
  /** What is being written; null while no box is in use. */
  readonly composing: DraftKind | null;
  /** Whether the box is one the site is known by; false when the generic guard stands in. */
  readonly recognised: boolean;
  /** What was made of it last; null while nothing was. */
  readonly level: Level | null;
}

const QUESTION = 'page-status';

/** Lets the popup ask this page. Only our own extension can. A frame has something to say only while one writes in it. */
export function answerStatus(status: () => PageStatus): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || message !== QUESTION) return;
    const now = status();
    if (window === window.top || now.composing !== null) return Promise.resolve(now);
  });
}

/** Asks the page in a tab; null where there is no guard. */
export async function askStatus(tab: number): Promise<PageStatus | null> {
  const answer: unknown = await browser.tabs.sendMessage(tab, QUESTION).catch(() => null);
  return isStatus(answer) ? answer : null;
}

/** The answer comes from a page's process. */
function isStatus(value: unknown): value is PageStatus {
  if (!isRecord(value) || typeof value.site !== 'string') return false;
  const { composing, recognised, level } = value;
  return (
    typeof recognised === 'boolean' &&
    (composing === null || DRAFT_KINDS.some((kind) => kind === composing)) &&
    (level === null || LEVELS.some((each) => each === level))
  );
}
