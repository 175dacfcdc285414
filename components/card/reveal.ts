/** Scrolls the card as far as is needed to show something; with `ref`, as soon as it is there. */
export function reveal(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** The same for what was just opened or closed. */
export function intoView({ currentTarget }: { readonly currentTarget: Element }): void {
  reveal(currentTarget);
}
