/**
 * Selectors of the scenarios may lead into shadow roots and frames of the same origin: `host >>> inner`.
 */
declare global {
  interface Window {
    /** All elements that a selector with any number of `>>>` leads to. */
    practiceFind: (selector: string) => HTMLElement[];
    /** The shadow root of an element; the page's own scripts know the closed ones too. */
    practiceRoot: (host: Element) => ShadowRoot | null;
    /** How far the top left corner of an element's own viewport is from that of the page, in CSS pixels. */
    practiceOffset: (element: Element) => { readonly x: number; readonly y: number };
  }
}

const closedRoots = new WeakMap<Element, ShadowRoot>();

/** Lets the scenarios find the way into a closed shadow root of the page. */
export function knowRoot(root: ShadowRoot): void {
  closedRoots.set(root.host, root);
}

window.practiceRoot = (host) => host.shadowRoot ?? closedRoots.get(host) ?? null;

function inside(element: HTMLElement): ParentNode[] {
  if (element instanceof HTMLIFrameElement) return element.contentDocument ? [element.contentDocument] : [];
  const root = window.practiceRoot(element);
  return root ? [root] : [];
}

window.practiceFind = (selector) => {
  let scopes: ParentNode[] = [document];
  let found: HTMLElement[] = [];
  for (const step of selector.split(' >>> ')) {
    found = scopes.flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(step)]);
    scopes = found.flatMap(inside);
  }
  return found;
};

window.practiceOffset = (element) => {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft, y: top + frame.clientTop };
};
