import type { Site } from '@/lib/sites/site';
import { type Composition, compositionAt, originOf } from './composition';

/**
 * What reads the page comes after the frame that shows the key, and so stands in no key's way; but no later than this
 * many ms after it, since pages that are busy or hidden draw no frames.
 */
const LATE = 50;

/**
 * Follows what is written: tells of a composition when it gets the focus, and after every change of its text.
 * Editors change their text without an `input` event too (mentions, emoji pickers, restored drafts), so the boxes
 * of the composition in use, and only those, are observed.
 */
export function watch(site: Site, onChange: (composition: Composition) => void, signal: AbortSignal): void {
  let current: Composition | null = null;
  let composing = false;
  let queued = false;

  const report = () => {
    queued = false;
    if (composing || !current) return;
    // Boxes are added, taken away and re-mounted while the person writes.
    const composition = compositionAt(site, current.fields[0].element);
    if (composition) follow(composition);
    onChange(composition ?? current);
  };
  const queue = () => {
    if (queued) return;
    queued = true;
    const late = setTimeout(report, LATE);
    requestAnimationFrame(() => {
      clearTimeout(late);
      if (queued) setTimeout(report);
    });
  };
  const mutations = new MutationObserver(queue);

  /** Whether the composition is another one than before. */
  const follow = (composition: Composition): boolean => {
    const same = (index: number) => current?.fields[index]?.element === composition.fields[index]?.element;
    const known = current?.fields.length === composition.fields.length && composition.fields.every((_, i) => same(i));
    current = composition;
    if (known) return false;
    mutations.disconnect();
    for (const { element } of composition.fields) {
      mutations.observe(element, { childList: true, characterData: true, subtree: true });
    }
    return true;
  };
  const enter = (event: Event) => {
    // A composition whose editor was taken away never ends.
    if (event.type === 'focusin') composing = false;
    const origin = originOf(event);
    if (event.type === 'input' && current?.fields.some(({ element }) => element.contains(origin))) return queue();
    const composition = compositionAt(site, origin);
    if (!composition) return;
    // The guard stands by before the next press, which may already send.
    if (follow(composition)) setTimeout(report);
    else queue();
  };
  /** While an input method composes, the text is not yet the person's. */
  const compose = (event: Event) => {
    composing = event.type === 'compositionstart';
    if (!composing) enter(event);
  };

  const options = { capture: true, signal };
  for (const type of ['focusin', 'input']) window.addEventListener(type, enter, options);
  for (const type of ['compositionstart', 'compositionend']) window.addEventListener(type, compose, options);
  signal.addEventListener('abort', () => mutations.disconnect());
}
