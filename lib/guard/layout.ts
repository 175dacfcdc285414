/** What may move words or cover them without a change of text: menus and dialogs open on presses. */
const MOVES = ['scroll', 'resize', 'click', 'keyup', 'transitionend'];

/** Characters come in with a change of text; a frame asked for at each of them would only hold up the page's own work. */
const isCharacter = (event: Event): boolean => event instanceof KeyboardEvent && event.key.length === 1;

/** Calls `follow` in the frame after anything moved, grew, or left the page; at most once a frame. */
export function followLayout(elements: readonly Element[], follow: () => void, signal: AbortSignal): void {
  let frame = 0;
  const schedule = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) follow();
    });
  };
  // An element that leaves the document is reported as having no size.
  const sizes = new ResizeObserver(schedule);
  for (const element of elements) sizes.observe(element);
  const move = (event: Event) => {
    if (!isCharacter(event)) schedule();
  };
  for (const type of MOVES) window.addEventListener(type, move, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
}
