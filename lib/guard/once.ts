/** On the content script's own view of the window, which no page can see. */
const MARK = 'guardStands';

/** Whether no guard stands in this window yet. Seen: Firefox runs the script twice in a frame of the page's own host. */
export function isFirstHere(): boolean {
  const isFirst = !Reflect.has(window, MARK);
  Reflect.set(window, MARK, true);
  return isFirst;
}
