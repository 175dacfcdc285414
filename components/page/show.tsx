import { type ComponentChildren, render } from 'preact';
import { i18n } from '#i18n';

/** Puts a view into the page, in the person's language. */
export function show(title: string, view: ComponentChildren): void {
  document.documentElement.lang = i18n.t('lang');
  document.title = `${title} – ${i18n.t('name')}`;
  render(view, document.body);
}
