import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Texts } from '@/lib/policy/emit/texts';

const LOCALES = fileURLToPath(new URL('../../assets/locales/', import.meta.url));

/** The words of the settings as the extension's own translations have them. */
async function readTexts(language: string, locale: string): Promise<Texts> {
  const messages = generateChromeMessages(await parseMessagesFile(`${LOCALES}${language}.yml`));
  const say = (key: string): string => {
    const found = messages[key]?.message;
    if (found === undefined) throw new Error(`${language}.yml does not say ${key}.`);
    return found;
  };
  return {
    locale,
    title: (key) => say(`setting_${key}`),
    help: (key) => say(`help_${key}`),
    group: (group) => say(`group_${group}`),
    value: (value) => say(`value_${value}`),
  };
}

/** Every language the settings are described in, English first. */
export async function allTexts(): Promise<readonly [Texts, ...Texts[]]> {
  return [await readTexts('en', 'en-US'), await readTexts('es', 'es-ES')];
}
