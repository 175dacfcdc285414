import { type Editor, editorOf } from '@/lib/editors';
import type { ComposerSpec, Site } from '@/lib/sites/site';
import { innermost } from './closed-root';
import { closest, holds, parentOf, queryAll } from './composed';

/** One box of a composer, with the adapter that understands it. */
export interface Field {
  readonly element: HTMLElement;
  readonly editor: Editor;
}

/**
 * One draft in the page: the boxes it is written in and what sends it. Looked up anew at every event, because
 * sites re-mount editors and buttons at will; a composition is never kept longer than the event it was made for,
 * or the look at the warning that followed.
 */
export interface Composition {
  readonly spec: ComposerSpec;
  readonly root: Element;
  /** At least one. A thread has a box for each of its posts. */
  readonly fields: readonly [Field, ...Field[]];
}

/** The innermost element an event happened on, also inside shadow roots, open or closed. */
export function originOf(event: Event): Element | null {
  const origin = event.composedPath()[0];
  if (origin instanceof Element) return innermost(origin, event);
  return origin instanceof Node ? origin.parentElement : null;
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function visible(root: Element, selector: string, { shadowHosts }: ComposerSpec): Element[] {
  return queryAll(root, selector, shadowHosts).filter(isVisible);
}

function applies(spec: ComposerSpec): boolean {
  return spec.path === undefined || location.pathname.startsWith(spec.path);
}

/** The nearest ancestor of `element` that also holds a match of `selector`. */
function commonRoot(spec: ComposerSpec, element: Element, selector: string): Element | null {
  for (let root = parentOf(element); root; root = parentOf(root)) {
    if (holds(root, selector, spec.shadowHosts)) return root;
  }
  return null;
}

/** The root for an editable. A site may mount the send control only once there is text; until then the box stands alone. */
function rootOfEditable(spec: ComposerSpec, editable: Element): Element {
  const named = spec.root === undefined ? null : closest(editable, spec.root);
  return named ?? commonRoot(spec, editable, spec.send) ?? parentOf(editable) ?? editable;
}

function rootOfControl(spec: ComposerSpec, control: Element): Element | null {
  const named = spec.root === undefined ? null : closest(control, spec.root);
  if (named && holds(named, spec.editable, spec.shadowHosts)) return named;
  return commonRoot(spec, control, spec.editable);
}

/** Without a named root, a control sends what it is nearest to; somewhere else on the page stand buttons too. */
function isNear(spec: ComposerSpec, root: Element): boolean {
  if (spec.root !== undefined) return true;
  const editable = visible(root, spec.editable, spec)[0];
  return editable !== undefined && rootOfEditable(spec, editable) === root;
}

function isElement(element: Element): element is HTMLElement {
  return element instanceof HTMLElement;
}

function fieldsIn(root: Element, spec: ComposerSpec): Field[] {
  return visible(root, spec.editable, spec)
    .filter(isElement)
    .flatMap((element) => {
      const editor = editorOf(element);
      return editor ? [{ element, editor }] : [];
    });
}

function compose(spec: ComposerSpec, root: Element, fields: Field[]): Composition | null {
  const [first, ...rest] = fields;
  return first ? { spec, root, fields: [first, ...rest] } : null;
}

/** The composition somebody types into at `origin`. */
export function compositionAt(site: Site, origin: Element | null): Composition | null {
  for (const spec of site.composers) {
    const editable = applies(spec) && closest(origin, spec.editable);
    if (!editable || (spec.within !== undefined && !closest(editable, spec.within))) continue;
    const root = rootOfEditable(spec, editable);
    return compose(spec, root, fieldsIn(root, spec));
  }
  return null;
}

/** Every composition that can be seen on the page. */
export function compositionsOf(site: Site): Composition[] {
  return site.composers
    .filter(applies)
    .flatMap((spec) => visible(document.documentElement, spec.editable, spec))
    .flatMap((editable) => compositionAt(site, editable) ?? []);
}

/** The control at `origin` that sends, with the composition it sends. */
export function sendAt(site: Site, origin: Element | null): { composition: Composition; control: Element } | null {
  for (const spec of site.composers) {
    const control = applies(spec) && closest(origin, spec.send);
    if (!control) continue;
    const root = rootOfControl(spec, control);
    if (!root || !isNear(spec, root) || (spec.lastOnly && visible(root, spec.send, spec).at(-1) !== control)) continue;
    const composition = compose(spec, root, fieldsIn(root, spec));
    if (composition) return { composition, control };
  }
  return null;
}

/** The composition around an element that is none of its boxes: where files are dropped or chosen. The innermost wins. */
export function compositionAround(site: Site, origin: Element): Composition | null {
  const scope = origin.getRootNode();
  if (!(scope instanceof Document || scope instanceof ShadowRoot)) return null;
  let innermost: Composition | null = null;
  for (const spec of site.composers.filter(applies)) {
    for (const editable of scope.querySelectorAll(spec.editable)) {
      const composition = isVisible(editable) ? compositionAt(site, editable) : null;
      if (!composition?.root.contains(origin)) continue;
      if (!innermost || innermost.root.contains(composition.root)) innermost = composition;
    }
  }
  return innermost;
}

/** The composition whose boxes stand in a form that is about to be submitted. */
export function compositionIn(site: Site, form: HTMLFormElement): Composition | null {
  for (const spec of site.composers) {
    const editable = applies(spec) && visible(form, spec.editable, spec)[0];
    if (editable) return compositionAt(site, editable);
  }
  return null;
}

/** The control that would send the composition now; null where only keys send, or none is mounted. */
export function sendControlOf({ spec, root }: Composition): HTMLElement | null {
  const controls = visible(root, spec.send, spec).filter(isElement);
  return (spec.lastOnly ? controls.at(-1) : controls[0]) ?? null;
}

/** Whether a control can be pressed, as far as the page says. */
export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled, [aria-disabled="true"], [aria-busy="true"]');
}
