/** One thing the site has sent: the text of its editor's model, not of the page. */
export interface Sent {
  /** Which of the site's composers sent it. */
  readonly where: string;
  readonly text: string;
}

declare global {
  interface Window {
    /** Everything the site has sent since the page was loaded. */
    __sent: Sent[];
  }
  interface HTMLElement {
    /** On a composer's box: the text of the editor's model, lines joined by `\n`. */
    practiceText?: () => string;
  }
}

window.__sent = [];

/** Takes a text as posted. */
export function send(where: string, text: string): void {
  window.__sent.push({ where, text });
}
