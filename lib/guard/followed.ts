import type { Field } from './composition';

/**
 * How long an editor may take to draw what it was told, in ms: most have drawn by the next task, but where a framework
 * queues its drawing, a busy machine draws other things first.
 */
const LATE = 500;

/** Waits until the field's text is as `expected` says, which is at once where it is already. Whether it came to be. */
export function followed({ element, editor }: Field, expected: (text: string) => boolean): Promise<boolean> {
  const isSo = () => expected(editor.textOf(element));
  if (isSo()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (answer: boolean) => {
      clearTimeout(late);
      drawings.disconnect();
      resolve(answer);
    };
    const drawings = new MutationObserver(() => isSo() && end(true));
    const late = setTimeout(() => end(isSo()), LATE);
    drawings.observe(element, { childList: true, characterData: true, subtree: true });
  });
}
