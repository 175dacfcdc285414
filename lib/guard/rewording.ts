import type { Remedy } from '@/lib/engine/types';
import { become, comeBack } from './become';
import type { Composition, Field } from './composition';
import { fieldAt, type ReadDraft } from './draft';

/** What a field is to read. */
export interface Target {
  readonly field: Field;
  readonly text: string;
}

/** The field a remedy changes, and what it will read; empty when the remedy crosses fields. */
export function reworded(composition: Composition, read: ReadDraft, remedy: Remedy): Target[] {
  const at = fieldAt(composition, read, remedy);
  if (!at) return [];
  const { field, span } = at;
  const text = field.editor.textOf(field.element);
  return [{ field, text: text.slice(0, span.start) + remedy.replacement + text.slice(span.end) }];
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

const asItStands = (field: Field): Target => ({ field, text: field.editor.textOf(field.element) });

const stands = ({ field, text }: Target) => field.editor.textOf(field.element) === text;

/** Changes drafts on the person's word, and knows the way back from the last change. */
export class Rewording {
  #before: readonly Target[] = [];
  #after: readonly Target[] = [];
  #running = false;

  /** Whether what stands in the fields is this hand's work: a change under way, or its result untouched. */
  get isOwn(): boolean {
    return this.#running || (this.#after.length > 0 && this.#after.every(stands));
  }

  /** Brings every target about. Whether all editors followed; if not, there is nothing to undo. */
  async apply({ fields }: Composition, targets: readonly Target[]): Promise<boolean> {
    const before = fields.map(asItStands);
    const done = await this.#run(become, targets);
    this.#before = done ? before : [];
    this.#after = done ? fields.map(asItStands) : [];
    return done;
  }

  async undo(): Promise<boolean> {
    const before = this.#before;
    this.#before = [];
    this.#after = [];
    return this.#run(comeBack, before);
  }

  async #run(change: typeof become, targets: readonly Target[]): Promise<boolean> {
    this.#running = true;
    let done = targets.length > 0;
    for (const { field, text } of targets) done &&= await change(field, text);
    this.#running = false;
    return done;
  }
}
