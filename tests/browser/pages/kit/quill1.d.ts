/** The part of Quill 1 that the pages use; the package ships no types. */
declare module 'quill1' {
  export default class Quill {
    constructor(place: HTMLElement, options: { readonly modules: { readonly toolbar: false } });
    readonly root: HTMLElement;
    getText(): string;
    setText(text: string, source: 'silent' | 'user'): unknown;
    focus(): void;
    on(event: 'text-change', changed: () => void): unknown;
  }
}
