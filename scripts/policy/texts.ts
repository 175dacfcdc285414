import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Texts } from '@/lib/policy/emit/texts';
import type { Refusal } from '@/lib/policy/refusal';

const LOCALES = fileURLToPath(new URL('../../assets/locales/', import.meta.url));

/** What the extension's own translations say, by key. */
async function speaker(language: string): Promise<(key: string) => string> {
  const messages = generateChromeMessages(await parseMessagesFile(`${LOCALES}${language}.yml`));
  return (key) => {
    const found = messages[key]?.message;
    if (found === undefined) throw new Error(`${language}.yml does not say ${key}.`);
    return found;
  };
}

/** How a refused value is told in a terminal, in one line. */
export async function refusalTeller(): Promise<(refusal: Refusal) => string> {
  const say = await speaker('en');
  return ({ key, value, reason, detail }) =>
    `${key}: ${value} – ${say(`refused_${reason}`).replace('$1', () => detail)}`;
}

/** The words of the settings as the extension's own translations have them. */
async function readTexts(language: string, locale: string): Promise<Texts> {
  const say = await speaker(language);
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
