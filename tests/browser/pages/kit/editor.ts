import type { RefObject } from 'react';

/** What a composer can do with its box, whatever the editor in it. */
export interface EditorHandle {
  /** The text of the editor's model, lines joined by `\n`. */
  text(): string;
  clear(): void;
  focus(): void;
}

/** What every editor of the pages takes. */
export interface EditorProps {
  /** The site's own attributes for the editable element. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly placeholder: string;
  readonly autoFocus?: boolean;
  /** What stands in the box from the start; nothing if not given. */
  readonly initialText?: string;
  /** Called with the model's text after each change. */
  readonly onText: (text: string) => void;
  /** A key went down in the box; true means the site has dealt with it. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  readonly handle: RefObject<EditorHandle>;
}

/** Ctrl+Enter, or Cmd+Enter on a Mac. */
export const isSubmitChord = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;

/** Enter by itself, not as part of typing through an input method. */
export const isPlainEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.isComposing;
