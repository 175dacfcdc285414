/** The tree as it is shown, in which a shadow root stands below its host. Selectors by themselves end at its edge. */

/** The parent, across the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** `Element.closest` that leaves shadow roots. */
export function closest(element: Element | null, selector: string): Element | null {
  for (let scope = element; scope; ) {
    const found = scope.closest(selector);
    if (found) return found;
    const root = scope.getRootNode();
    scope = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** `querySelectorAll` that also enters the open shadow roots of `hosts`, another selector; none if not given. */
export function queryAll(scope: ParentNode, selector: string, hosts?: string): Element[] {
  const found = [...scope.querySelectorAll(selector)];
  if (hosts === undefined) return found;
  const own = scope instanceof Element && scope.matches(hosts) ? [scope] : [];
  const roots = [...own, ...scope.querySelectorAll(hosts)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...found, ...roots.flatMap((root) => queryAll(root, selector, hosts))];
}

/** Whether `queryAll` finds anything. */
export function holds(scope: ParentNode, selector: string, hosts?: string): boolean {
  return scope.querySelector(selector) !== null || (hosts !== undefined && queryAll(scope, selector, hosts).length > 0);
}
