/** What sends a draft, how that is recognised as it happens, and how it is repeated after it was held. */
import type { Site } from '@/lib/sites/site';
import {
  type Composition,
  compositionAt,
  compositionIn,
  isEnabled,
  originOf,
  sendAt,
  sendControlOf,
} from './composition';

/** Somebody is about to send `composition`. */
export interface Attempt {
  readonly composition: Composition;
  readonly event: Event;
}

/** While an input method composes, Enter belongs to it; 229 is how older ones say so. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** With a list of mentions open, Enter chooses from the list. */
function isChoosing(origin: Element): boolean {
  const box = origin.closest('[aria-activedescendant]');
  const id = box?.getAttribute('aria-activedescendant');
  const option = id ? document.getElementById(id) : null;
  return option?.checkVisibility() === true && option.closest('[role="listbox"], [role="menu"]') !== null;
}

function byKey(site: Site, event: KeyboardEvent, origin: Element): Attempt | null {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey || isComposing(event)) return null;
  const composition = compositionAt(site, origin);
  const key = event.ctrlKey || event.metaKey ? 'mod+enter' : 'enter';
  if (!composition?.spec.keys.includes(key) || (key === 'enter' && isChoosing(origin))) return null;
  return { composition, event };
}

/** Enter and Space press what has the focus; a native button answers with a click, a `role=button` by its own means. */
function byPressingKey(site: Site, event: KeyboardEvent, origin: Element): Attempt | null {
  if ((event.key !== 'Enter' && event.key !== ' ') || origin instanceof HTMLButtonElement) return null;
  const send = sendAt(site, origin);
  return send && { composition: send.composition, event };
}

/** The attempt to send that an event makes, if it makes one. */
export function attemptOf(site: Site, event: Event): Attempt | null {
  const origin = originOf(event);
  if (!origin) return null;
  if (event instanceof KeyboardEvent) return byKey(site, event, origin) ?? byPressingKey(site, event, origin);
  const composition =
    event.type === 'submit' && origin instanceof HTMLFormElement
      ? compositionIn(site, origin)
      : (sendAt(site, origin)?.composition ?? null);
  return composition && { composition, event };
}

/** Pages that look for modifier keys ignore a bare `Event`, so a whole mouse event is made. */
function press(control: Element): void {
  control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

function pressEnter(field: HTMLElement, { ctrlKey, metaKey }: KeyboardEvent): void {
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, ctrlKey, metaKey };
  field.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }));
}

/** Sends as the person did: by the form, by the control if one is mounted, else by the key. */
export function repeat({ composition, event }: Attempt): void {
  const control = sendControlOf(composition);
  if (event instanceof SubmitEvent && event.target instanceof HTMLFormElement) {
    event.target.requestSubmit(event.submitter);
  } else if (control && isEnabled(control)) {
    press(control);
  } else if (event instanceof KeyboardEvent) {
    pressEnter(composition.fields[0].element, event);
  }
}
