/**
 * Selectors of the scenarios may lead into open shadow roots and frames of the same origin: `host >>> inner`.
 */
declare global {
  interface Window {
    /** All elements that a selector with any number of `>>>` leads to. */
    practiceFind: (selector: string) => HTMLElement[];
    /** How far the top left corner of an element's own viewport is from that of the page, in CSS pixels. */
    practiceOffset: (element: Element) => { readonly x: number; readonly y: number };
  }
}

function inside(element: HTMLElement): ParentNode[] {
  if (element instanceof HTMLIFrameElement) return element.contentDocument ? [element.contentDocument] : [];
  return element.shadowRoot ? [element.shadowRoot] : [];
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

export {};
