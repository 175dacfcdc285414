/** Stands in for the browser's own translations on a page that belongs to no extension. */
import en from 'virtual:messages/en';
import es from 'virtual:messages/es';

const messages: Readonly<Record<string, string>> = navigator.language.startsWith('es') ? es : en;

export const i18n = {
  t: (key: string, substitutions: readonly string[] = []): string =>
    substitutions.reduce(
      (text, value, index) => text.replaceAll(`$${index + 1}`, () => value),
      messages[key.replaceAll('.', '_')] ?? key,
    ),
};
