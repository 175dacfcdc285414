/** The languages everything can be read in, by the names of their files in `assets/locales`. */
export const LOCALES = ['en', 'en_GB', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** What can be chosen: the browser's own language, or one of ours. */
export const LOCALE_CHOICES = ['auto', ...LOCALES] as const;
export type LocaleChoice = (typeof LOCALE_CHOICES)[number];
