import { browser } from 'wxt/browser';

/** The open line to the worker. Its end is how a content script learns that it has been orphaned. */
export interface Lifetime {
  /** Aborts when the extension was updated, reloaded or switched off under the page. */
  readonly signal: AbortSignal;
  /** Opens the line if there is none, which starts the worker before it is needed. */
  readonly connect: () => void;
  /** Hears when the line was cut, by the end of the worker or of the extension. */
  readonly onCut: (listener: () => void) => void;
  /** Hears when what the worker judges by has changed. */
  readonly onNews: (listener: () => void) => void;
}

/** How long after the end of the line, in ms, a browser has told a content script of the end of its extension. */
const SETTLED = 500;

/** Whether this content script still belongs to a running extension. */
function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

/**
 * WXT's own context can be ended by any page that forges its "newer script started" event, so the guard lives by
 * the port instead, which no page can reach. A worker that is put to sleep ends the port too, and nothing else.
 */
export function createLifetime(): Lifetime {
  const controller = new AbortController();
  let open = false;
  let hear = () => {};
  let cut = () => {};
  const check = () => {
    if (isOrphaned()) controller.abort();
  };
  // The line is cut first, and the extension taken away after it.
  const end = () => {
    open = false;
    cut();
    setTimeout(check, SETTLED);
  };
  return {
    signal: controller.signal,
    connect: () => {
      if (open || controller.signal.aborted) return;
      if (isOrphaned()) return controller.abort();
      const port = browser.runtime.connect({ name: 'composer' });
      open = true;
      port.onDisconnect.addListener(end);
      port.onMessage.addListener(() => hear());
    },
    onCut: (listener) => {
      cut = listener;
    },
    onNews: (listener) => {
      hear = listener;
    },
  };
}
