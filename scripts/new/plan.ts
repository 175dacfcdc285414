/** What is left for the author to write; `tests/shape` finds it wherever it is left. */
export const TO_WRITE = 'WRITE THIS';

export interface Create {
  readonly kind: 'create';
  readonly path: string;
  readonly content: string;
}

export interface Edit {
  readonly kind: 'edit';
  readonly path: string;
  /** The file's new text; throws where the place to change is not found. */
  readonly apply: (text: string) => string;
}

export type Change = Create | Edit;

export const create = (path: string, content: string): Create => ({ kind: 'create', path, content });

/** Puts each piece before the first place that its pattern matches, in the text as it has become. */
export const insert = (path: string, ...pieces: readonly (readonly [before: RegExp, piece: string])[]): Edit => ({
  kind: 'edit',
  path,
  apply: (text) =>
    pieces.reduce((result, [before, piece]) => {
      const at = result.search(before);
      if (at < 0) throw new Error(`${path} has nothing like ${before}.`);
      return result.slice(0, at) + piece + result.slice(at);
    }, text),
});

/** "long-stay" as an identifier: `longStay`. */
export const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** "long-stay" as a component or in a key: `LongStay`. */
export const pascalCase = (name: string): string => camelCase(`-${name}`);

/** "long-stay" as a title: `Long stay`. */
export const titleCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** Where a key of a translation file stands, within one of its groups. */
export const keyIn = (group: string, key: string): RegExp =>
  new RegExp(`(?<=^${group}:\\n(?: {2}.*\\n)*) {2}${key}:`, 'm');
