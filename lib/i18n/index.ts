/**
 * Everything a person reads. As a rule the browser finds it, in its own language, among the translations the extension
 * is built with; once another language was chosen, it is read from the table handed to `speak`.
 */
import { browser } from 'wxt/browser';
import type { i18n as BrowserI18n } from '#i18n';

/** Messages by the names that `_locales` has for them, which are keys with `_` for every dot. */
export type Words = Readonly<Record<string, string>>;

/** The browser's translations by any name; which names there are is checked where `t` is called. */
interface Translations {
  getMessage(name: string, values: string[]): string;
}

let chosen: Words | null = null;

/** Reads from this table from now on; null goes back to the browser's own language. */
export function speak(words: Words | null): void {
  chosen = words;
}

/** What a key stands for, with its places filled in; empty where the language does not say it. */
export function say(key: string, places: unknown = []): string {
  const name = key.replaceAll('.', '_');
  const values = Array.isArray(places) ? places.map(String) : [];
  if (chosen) return filled(chosen[name] ?? '', values);
  const translations: Translations = browser.i18n;
  return translations.getMessage(name, values);
}

function filled(message: string, values: readonly string[]): string {
  return message.replace(/\$(\d)/g, (place, number) => values[number - 1] ?? place);
}

/** What English says, every language says. */
export const i18n: { readonly t: (typeof BrowserI18n)['t'] } = { t: say };

/**
 * The language that is spoken, as a BCP 47 tag. English where the browser has no translations to give: so it is in
 * Chromium's worker once the extension's first page was closed while it was loading.
 */
export const languageTag = (): string => i18n.t('lang') || 'en';
