/**
 * Text on the card. A page can search its window for any words (`window.find`), closed shadow roots included, but not
 * for generated content, which screen readers read all the same. So no script learns what the card says by trying.
 */
export function Words({ children }: { readonly children: string }) {
  return <span class="said" data-words={children} />;
}
