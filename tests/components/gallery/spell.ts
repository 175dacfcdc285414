/** Turns generated words (`components/card/Words`) into plain text, which checks of names and contrast can see. */
export function spell(root: ParentNode): void {
  for (const said of root.querySelectorAll<HTMLElement>('[data-words]')) {
    said.textContent = said.dataset.words ?? '';
    said.classList.remove('said');
  }
}
