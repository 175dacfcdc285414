import { filesIn } from '@/lib/attachments/page/attached';
import { merged } from '@/lib/attachments/page/describe';
import type { Draft, Span } from '@/lib/engine/types';
import type { Site } from '@/lib/sites/site';
import { type Composition, compositionsOf, type Field } from './composition';

/** Between the boxes of a thread: a blank line, as between two paragraphs. */
const SEAM = '\n\n';

/** A draft and where in it each box of the composition begins. */
export interface ReadDraft {
  readonly draft: Draft;
  /** The draft in one string; equal keys are judged equally. */
  readonly key: string;
  /** For each field, its span within `draft.text`. */
  readonly parts: readonly Span[];
}

/** Reads what stands in the composer at this very moment. */
export function readDraft(site: Site, composition: Composition): ReadDraft {
  const { spec, root, fields } = composition;
  const editable = fields[0].element;
  let text = '';
  const parts = fields.map(({ element, editor }, index) => {
    if (index > 0) text += SEAM;
    const start = text.length;
    text += editor.textOf(element);
    return { start, end: text.length };
  });
  const replyTo = spec.replyTo?.(editable, root);
  const previews = spec.attachments?.(root) ?? [];
  const attachments = merged(filesIn({ root, previews, worded: text.trim() !== '' }), previews);
  const draft: Draft = {
    kind: spec.kind,
    site: site.id,
    audience: typeof spec.audience === 'string' ? spec.audience : spec.audience(editable, root),
    text,
    ...(replyTo ? { replyTo } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
  return { draft, key: JSON.stringify(draft), parts };
}

/** Where a draft stands by now: sites mount their boxes anew, with what was written in them. Null when it is gone. */
export function whereabouts(
  site: Site,
  { composition, key }: { composition: Composition; key: string },
): Composition | null {
  if (composition.fields[0].element.isConnected) return composition;
  return compositionsOf(site).find((other) => readDraft(site, other).key === key) ?? null;
}

/** Nothing written and nothing attached: there is nothing to judge. */
export function isEmpty({ draft }: ReadDraft): boolean {
  return draft.text.trim() === '' && draft.attachments === undefined;
}

/** The field a span of the draft lies in, with the span in that field's own text; null when it crosses a seam. */
export function fieldAt(
  { fields }: Composition,
  { parts }: ReadDraft,
  span: Span,
): { field: Field; span: Span } | null {
  const index = parts.findIndex((part) => part.start <= span.start && span.end <= part.end);
  const field = fields[index];
  const part = parts[index];
  if (!field || !part) return null;
  return { field, span: { start: span.start - part.start, end: span.end - part.start } };
}
