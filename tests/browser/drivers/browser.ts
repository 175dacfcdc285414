import type { Ports } from '../server/server.ts';
import type { Traced } from './traced.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LaunchOptions {
  /** Folder of the built extension, or none to see the pages by themselves. */
  readonly extension?: string;
  /** The machine's policies install the extension; the browser is up once they have. */
  readonly managed?: true;
  /** The extension's own pages are looked into, which Firefox counts as the system's own. */
  readonly ownPages?: true;
  /** The extension is allowed in private windows, as a person can allow it. Needs a `profile`. */
  readonly inPrivate?: true;
  /** The browser takes its own questions for answered with yes, since no driver can answer them. */
  readonly granting?: true;
  readonly practice: Ports;
  /** What the browser tells pages about the person's preference; light if not given. */
  readonly scheme?: 'light' | 'dark';
  /** Folder that the browser keeps everything in, and that is left when it ends; a passing one if not given. */
  readonly profile?: string;
  /** Where Chromium writes down every request of its network stack, whoever makes it. */
  readonly netLog?: string;
  /** Where files that pages save are put; nowhere if not given. */
  readonly downloads?: string;
  /** Size of the pages, in CSS pixels; `VIEWPORT` if not given. */
  readonly viewport?: Size;
  /** Shows a window. Needs a display. */
  readonly window?: boolean;
}

/** A place on the screen in CSS pixels from the viewport's top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A value that can be handed to a page. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The keys that the scenarios press by name, beside typing. */
export type Key =
  | 'Control'
  | 'Shift'
  | 'Enter'
  | 'Tab'
  | 'Escape'
  | 'Backspace'
  | 'Home'
  | 'End'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowDown'
  | 'Space'
  | 'F6'
  | 'a'
  | 'c'
  | 'v'
  | 'x'
  | 'z';

/** One tab of a real browser. Keys and clicks are the browser's own input events, trusted by the page. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs a function among the page's own scripts. It is sent as text: it must not use anything from around it. */
  evaluate<A extends Plain, R>(run: (argument: A) => R, argument: A): Promise<R>;
  /** Runs a function once for each closed shadow root in the page, which no script of the page can reach. */
  inClosedRoots<A extends Plain, R>(run: (root: ShadowRoot, argument: A) => R, argument: A): Promise<R[]>;
  /** Types characters, one key press each. */
  type(text: string): Promise<void>;
  /** Presses the last key while the ones before it are held down. */
  press(...keys: readonly Key[]): Promise<void>;
  clickAt(point: Point): Promise<void>;
  moveTo(point: Point): Promise<void>;
  /**
   * Types through an input method: each string is what stands in the composition after one more key, the last one is
   * committed. Absent where a browser's protocol cannot drive one (WebDriver BiDi).
   */
  readonly compose?: (steps: readonly string[]) => Promise<void>;
  /** Chooses files, by their paths, in a file input; the page hears of it as of a person's choice. */
  choose(selector: string, paths: readonly string[]): Promise<void>;
  /** Cuts the tab off from the network, and connects it again. */
  offline(isOffline: boolean): Promise<void>;
  /** Runs a function in every document that is loaded from now on, before any script of its page. */
  atStart(run: (argument: null) => void): Promise<void>;
  /** The addresses of the page and of all that it has in frames. */
  frames(): readonly string[];
  /** How many event listeners stand in the tab's pages, the content scripts' among them. Absent where none counts them. */
  readonly listeners?: () => Promise<number>;
  /** What the browser's tracing tells of the tab's page while `run` runs. Absent where none traces it. */
  readonly traced?: (run: () => Promise<void>) => Promise<Traced>;
  /** Brings the tab in front of the others of its window. */
  front(): Promise<void>;
  /** A PNG of the viewport. */
  screenshot(): Promise<Uint8Array>;
  /** What the page and its content scripts have reported as errors so far. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A running browser with the extension installed. */
export interface Browser {
  readonly name: BrowserName;
  readonly version: string;
  /** Where the extension's own pages are. */
  readonly origin: string;
  /** Opens an empty tab. */
  open(): Promise<Tab>;
  /** Opens an empty tab of a private window. Absent where a browser's protocol opens none. */
  readonly openPrivate?: () => Promise<Tab>;
  /** Stops the extension's worker, as browsers do at will. Absent where a browser's protocol reaches no worker. */
  readonly stopWorker?: () => Promise<void>;
  /** Runs a function in the extension's worker. It is sent as text, as to a page. Absent as above. */
  readonly inWorker?: <A extends Plain, R>(run: (argument: A) => R, argument: A) => Promise<R>;
  /** The bytes that the extension's worker keeps after its garbage has been collected. Absent as above. */
  readonly workerHeap?: () => Promise<number>;
  /** Reloads the extension under the open pages, as an update does. */
  readonly reloadExtension?: () => Promise<void>;
  close(): Promise<void>;
  /** Settles when the browser has ended, by `close` or by the person. */
  readonly closed: Promise<void>;
}

export const VIEWPORT: Size = { width: 1280, height: 860 };

/**
 * The source of a call. `__name` is what esbuild wraps inner functions in to keep their names; a page has none.
 */
export const callSource = <A extends Plain>(run: (argument: A) => unknown, argument: A): string =>
  `((__name) => (${run})(${JSON.stringify(argument)}))((f) => f)`;

/** The same for a function that is called on a shadow root, as a declaration with the root as first parameter. */
export const rootCallSource = <A extends Plain>(run: (root: ShadowRoot, argument: A) => unknown, argument: A): string =>
  `(root) => ((__name) => (${run})(root, ${JSON.stringify(argument)}))((f) => f)`;

/** Every element that may have a closed shadow root, also within open ones and in frames. Runs in the page. */
export function possibleHosts(scope: ParentNode): Element[] {
  return [...scope.querySelectorAll('*')].flatMap((element) => {
    if (element.shadowRoot) return possibleHosts(element.shadowRoot);
    if (element instanceof HTMLIFrameElement && element.contentDocument) return possibleHosts(element.contentDocument);
    return element.localName.includes('-') ? [element] : [];
  });
}
