import { type ComponentChildren, render } from 'preact';
import { i18n, languageTag } from '@/lib/i18n';

/** Puts a view into the page, in the person's language. */
export function show(title: string, view: ComponentChildren): void {
  nameIt(title);
  render(view, document.body);
}

/** What the page is called, and in which language it is; once more when that changes. */
export function nameIt(title: string): void {
  document.documentElement.lang = languageTag();
  document.title = `${title} – ${i18n.t('name')}`;
}
