import type { Remedy } from '@/lib/engine/types';
import type { Composition, Field } from './composition';
import { fieldAt, type ReadDraft } from './draft';
import { become } from './edit';

/** What a field is to read. */
export interface Target {
  readonly field: Field;
  readonly text: string;
}

/** The fields as they stand: the way back from any change. */
export function snapshot({ fields }: Composition): Target[] {
  return fields.map((field) => ({ field, text: field.editor.textOf(field.element) }));
}

/** The field a remedy changes, and what it will read; empty when the remedy crosses fields. */
export function reworded(composition: Composition, read: ReadDraft, remedy: Remedy): Target[] {
  const at = fieldAt(composition, read, remedy);
  if (!at) return [];
  const text = at.field.editor.textOf(at.field.element);
  return [{ field: at.field, text: text.slice(0, at.span.start) + remedy.replacement + text.slice(at.span.end) }];
}

const linesOf = (text: string) => text.split('\n');

/** What each field reads once the whole draft reads `text`; empty when the lines do not fall to the fields. */
export function rewritten({ fields }: Composition, { draft, parts }: ReadDraft, text: string): Target[] {
  const lines = linesOf(text);
  const [only, ...others] = fields;
  if (others.length === 0) return [{ field: only, text }];
  if (lines.length !== linesOf(draft.text).length) return [];
  return fields.flatMap((field, index) => {
    const part = parts[index];
    if (!part) return [];
    const first = linesOf(draft.text.slice(0, part.start)).length - 1;
    const count = linesOf(draft.text.slice(part.start, part.end)).length;
    return [{ field, text: lines.slice(first, first + count).join('\n') }];
  });
}

/** All of the draft with the targets in place, for the clipboard. */
export function textAfter({ fields }: Composition, targets: readonly Target[]): string {
  return fields
    .map((field) => targets.find((target) => target.field === field)?.text ?? field.editor.textOf(field.element))
    .join('\n\n');
}

/** Brings every field to its target; false as soon as one editor refuses. */
export async function reach(targets: readonly Target[]): Promise<boolean> {
  for (const { field, text } of targets) {
    if (!(await become(field, text))) return false;
  }
  return targets.length > 0;
}
