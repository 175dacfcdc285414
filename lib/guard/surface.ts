import { keepOut } from './closed-root';
import { closest } from './composed';
import { type Box, place } from './placement';
import { schemeAround } from './scheme';

/** Where the guard's own things live: a closed shadow root that no script of the page can look into. */
export interface Surface {
  /** Holds the marks, under the card; what is put here never catches a press. */
  readonly marks: HTMLElement;
  readonly card: HTMLElement;
  /** Shows the surface over `field`: in the nearest open dialog, since a modal one makes everything else inert. */
  readonly show: (field: Element) => void;
  readonly moveCard: (composer: Box) => void;
  readonly hide: () => void;
  /** Moves the focus to the card's first control. */
  readonly focusCard: () => void;
  /** Whether the keyboard is in the card. */
  readonly hasFocus: () => boolean;
}

const FRAME = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; display: block !important;
  pointer-events: none !important; }
.marks { position: fixed; inset: 0; overflow: hidden; }
.card { position: fixed; }
.card > * > * { pointer-events: auto; }
`;

/** A name that tells the page nothing and clashes with nothing. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8)).map((byte) => 97 + (byte % 26));
  return `${String.fromCharCode(...letters.subarray(0, 4))}-${String.fromCharCode(...letters.subarray(4))}`;
}

/** Takes away whatever a page has put on the host to hide it or to make it dead. */
function restore(host: HTMLElement): void {
  for (const { name } of [...host.attributes]) if (name !== 'popover') host.removeAttribute(name);
  if (host.popover !== 'manual') host.popover = 'manual';
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** Only the person's own presses reach the card. */
function refuseForged(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

/** Gives a shadow root its styles. */
export type Dress = (shadow: ShadowRoot, css: string) => void;

/** In a site's page, where Firefox lets no content script adopt sheets of its own making. */
export const withElement: Dress = (shadow, css) => {
  const style = document.createElement('style');
  style.textContent = css;
  shadow.append(style);
};

/** In the extension's own pages, whose content security policy allows no style elements. */
export const withSheet: Dress = (shadow, css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
};

export function createSurface(css: string, dress: Dress): Surface {
  const host = document.createElement(randomName());
  host.popover = 'manual';
  keepOut(host);
  const shadow = host.attachShadow({ mode: 'closed' });
  dress(shadow, FRAME + css);
  const marks = document.createElement('div');
  marks.className = 'marks';
  marks.ariaHidden = 'true';
  const card = document.createElement('div');
  card.className = 'card';
  shadow.append(marks, card);

  for (const type of ['click', 'keydown', 'keyup', 'pointerdown']) shadow.addEventListener(type, refuseForged, true);
  // The site's shortcuts are not meant for the card.
  for (const type of ['keydown', 'keyup', 'keypress']) shadow.addEventListener(type, stop);
  // A press of the mouse leaves the focus, and with it the selection, in the editor.
  card.addEventListener('mousedown', (event) => event.preventDefault());

  const hide = () => host.remove();
  return {
    marks,
    card,
    hide,
    show: (field) => {
      // A dialog that has just been closed takes its composer, and all that is said about it, with it.
      if (!field.isConnected) return hide();
      restore(host);
      const home = closest(field, 'dialog[open], [role="dialog"]') ?? document.documentElement;
      if (host.parentNode === home && host.matches(':popover-open')) return;
      home.append(host);
      host.showPopover();
      for (const layer of [marks, card]) layer.style.colorScheme = schemeAround(field);
    },
    moveCard: (composer) => {
      const { width, height } = card.getBoundingClientRect();
      const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const { left, top } = place(composer, { width, height }, view);
      card.style.left = `${left}px`;
      card.style.top = `${top}px`;
    },
    focusCard: () => card.querySelector<HTMLElement>('button, [tabindex]')?.focus(),
    hasFocus: () => shadow.activeElement !== null,
  };
}
