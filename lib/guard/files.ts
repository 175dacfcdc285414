import { attach } from '@/lib/attachments/page/attached';
import { collect } from '@/lib/attachments/page/collect';
import type { Readings } from '@/lib/attachments/page/readings';
import type { Site } from '@/lib/sites/site';
import { type Composition, compositionAround, originOf } from './composition';

/** Follows what is attached: tells of a composition when it gets a file, and when its previews come and go. */
export function followFiles(
  site: Site,
  readings: Readings,
  onChange: (composition: Composition) => void,
  signal: AbortSignal,
): void {
  let holder: Composition | null = null;
  let shown = 0;
  const previewsOf = ({ spec, root }: Composition) => spec.attachments?.(root).length ?? 0;
  // Sites change all the time around a composer; only its previews count.
  const previews = new MutationObserver(() => {
    if (!holder) return;
    const now = previewsOf(holder);
    if (now === shown) return;
    shown = now;
    onChange(holder);
  });

  const take = (event: Event, files: readonly File[]) => {
    readings.begin(files);
    const origin = originOf(event);
    const composition = origin && compositionAround(site, origin);
    attach(composition?.root ?? null, files);
    if (!composition) return;
    holder = composition;
    shown = previewsOf(composition);
    previews.disconnect();
    previews.observe(composition.root, { childList: true, subtree: true });
    onChange(composition);
  };

  collect(take, signal);
  signal.addEventListener('abort', () => previews.disconnect());
}
