/** One thing the site has sent: the text of its editor's model, not of the page. */
export interface Sent {
  /** Which of the site's composers sent it. */
  readonly where: string;
  readonly text: string;
}

declare global {
  interface Window {
    /** Everything the site has sent since the page was drawn. */
    __sent: Sent[];
  }
  interface HTMLElement {
    /** On a composer's box: the text of the editor's model, lines joined by `\n`. */
    practiceText?: () => string;
    /** On the box of an editor that learns of the caret late: whether it has; keys before that land elsewhere. */
    practiceCaretKnown?: () => boolean;
    /** On the box of an editor that follows the page's selection late: whether its model has everything selected. */
    practiceAllSelected?: () => boolean;
  }
}

/** Nothing was sent yet. */
export function forget(): void {
  window.__sent = [];
}

forget();

/** Takes a text as posted, from a frame of the page too. */
export function send(where: string, text: string): void {
  (window.top ?? window).__sent.push({ where, text });
}
