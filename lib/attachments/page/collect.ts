/** Sees files as they are put into the page, without touching the events that carry them. */

/** The files an event brings, of the person's own doing or not: sites forward drops to inputs of their own. */
function filesOf(event: Event): File[] {
  if (event instanceof DragEvent) return [...(event.dataTransfer?.files ?? [])];
  if (event instanceof ClipboardEvent) return [...(event.clipboardData?.files ?? [])];
  const input = event.composedPath()[0];
  return input instanceof HTMLInputElement && input.type === 'file' ? [...(input.files ?? [])] : [];
}

export function collect(onFiles: (event: Event, files: readonly File[]) => void, signal: AbortSignal): void {
  const hear = (event: Event) => {
    const files = filesOf(event);
    if (files.length > 0) onFiles(event, files);
  };
  for (const type of ['drop', 'paste', 'change'])
    window.addEventListener(type, hear, { capture: true, passive: true, signal });
}
