import { browser } from 'wxt/browser';

/** The guard's own hosts: nobody writes in there. */
const own = new WeakSet<Element>();

/** Takes a host for the guard's own, whose root is no part of the page. */
export function keepOut(host: Element): void {
  own.add(host);
}

/** The closed shadow root of an element of the page; browsers show it to extensions alone. Null where there is none. */
function closedRootOf(host: Element): ShadowRoot | null {
  if (own.has(host) || host.shadowRoot || !(host instanceof HTMLElement)) return null;
  // Firefox has a property for it, Chromium a function.
  if ('openOrClosedShadowRoot' in host) {
    return host.openOrClosedShadowRoot instanceof ShadowRoot ? host.openOrClosedShadowRoot : null;
  }
  return browser?.dom?.openOrClosedShadowRoot(host) ?? null;
}

/** Events are told of as if they had happened on the host; where they did, the pointer or the focus tells. */
function insideOf(root: ShadowRoot, event: Event): Element | null {
  const isPointed = event instanceof MouseEvent && event.detail > 0;
  const inner = isPointed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
  return inner && root.contains(inner) ? inner : null;
}

/** The innermost element that an event happened on, when all that is known is the host of a closed shadow root. */
export function innermost(host: Element, event: Event): Element {
  const root = closedRootOf(host);
  const inner = root && insideOf(root, event);
  return inner ? innermost(inner, event) : host;
}
