import { browser } from 'wxt/browser';
import type { Carried } from '@/lib/attachments/carry';
import type { Draft, Explained, Rewrite } from '@/lib/engine/types';
import type { Words } from '@/lib/i18n';
import { isRecord } from '@/lib/is-record';
import type { Outcome, Terms, Verdict } from '@/lib/policy/verdict';
import { isDraft, isOutcome, isString, isWords } from '@/lib/shapes';

/** Everything the content side asks of the worker: what it says, and what it is answered. */
interface Messages {
  /** A composer of the site, by its id, is in use: wake up, and say what the policy wants of the page. */
  hello: { ask: string; reply: Terms };
  /** The words to show things in; null where the browser's own language is wanted. */
  words: { ask: null; reply: Words | null };
  /** Judge a draft. `spared` are the words the person said are not about a patient in this draft. */
  assess: { ask: { draft: Draft; spared: readonly string[] }; reply: Verdict };
  /** The whole draft said safely, if it can be. */
  rewrite: { ask: { draft: Draft; spared: readonly string[] }; reply: Rewrite | null };
  /** Judge a draft and say why, and why not. Asked by the practice page. */
  explain: { ask: Draft; reply: Explained };
  /** The person says these words are always fine. */
  spare: { ask: string; reply: null };
  /** What a file beside a draft says about itself. */
  readFile: { ask: Carried; reply: Readonly<Record<string, string>> };
  /** A copy of a file, in base64 as it came, that says nothing about itself; null where none can be made. */
  cleanFile: { ask: string; reply: string | null };
  /** Whether to ask if this person, by their profile's address, is a patient; they count as asked about from then on. */
  friend: { ask: string; reply: boolean };
  /** What became of a verdict, for the counts. Never any text. */
  outcome: { ask: Outcome; reply: null };
}
type Name = keyof Messages;
type Ask<K extends Name> = Messages[K]['ask'];
type Reply<K extends Name> = Messages[K]['reply'];
export type Handlers = { readonly [K in Name]: (ask: Ask<K>) => Reply<K> | Promise<Reply<K>> };

/** A content script lives in the page's process, so what it says is checked before it is believed. */
const CHECKS: { readonly [K in Name]: (ask: unknown) => ask is Ask<K> } = {
  hello: isString,
  words: isNothing,
  assess: isQuestion,
  rewrite: isQuestion,
  explain: isDraft,
  spare: isString,
  readFile: isCarried,
  cleanFile: isString,
  friend: isString,
  outcome: isOutcome,
};

/** Asks the worker. Rejects when there is none to answer, or when it refuses. */
export function send<K extends Name>(name: K, ask: Ask<K>): Promise<Reply<K>> {
  return browser.runtime.sendMessage({ name, ask });
}

/** Answers every message with its handler. To be called in the worker's first turn. */
export function answer(handlers: Handlers): void {
  async function reply<K extends Name>(name: K, ask: unknown): Promise<Reply<K>> {
    const check: (ask: unknown) => ask is Ask<K> = CHECKS[name];
    if (!check(ask)) throw new TypeError(`Malformed message: ${name}`);
    const handler: (ask: Ask<K>) => Reply<K> | Promise<Reply<K>> = handlers[name];
    return handler(ask);
  }
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || !isRecord(message) || !isName(message.name)) return;
    return reply(message.name, message.ask);
  });
}

function isNothing(ask: unknown): ask is null {
  return ask === null;
}

function isQuestion(ask: unknown): ask is Ask<'assess'> {
  return isRecord(ask) && isDraft(ask.draft) && isWords(ask.spared);
}

function isCarried(ask: unknown): ask is Carried {
  return isRecord(ask) && isString(ask.head) && isString(ask.tail);
}

function isName(name: unknown): name is Name {
  return typeof name === 'string' && Object.hasOwn(CHECKS, name);
}
