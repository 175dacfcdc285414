import { knownOf } from '../known';
import { GROUPS, type List } from '../setting';
import { SETTING_KEYS, SETTINGS, type SettingKey } from '../settings';
import type { Texts } from './texts';

/** Every setting for the administrators' guide, in Markdown. */
export function settingsTable(texts: Texts): string {
  return GROUPS.map((group) => {
    const keys = SETTING_KEYS.filter((key) => SETTINGS[key].group === group);
    return [`## ${texts.group(group)}`, ...keys.map((key) => entry(key, texts))].join('\n\n');
  }).join('\n\n');
}

function entry(key: SettingKey, { title, help }: Texts): string {
  const { default: usual, example, since, personal } = SETTINGS[key];
  return [
    `**\`${key}\`** — ${title(key)}. ${help(key)}`,
    '',
    `- ${kindOf(key)}; since ${since}${personal ? '; people may choose it themselves where it is not set or is listed in `userMayChange`' : ''}`,
    `- default: ${code(usual)}`,
    `- example: ${code(example)}`,
  ].join('\n');
}

function kindOf(key: SettingKey): string {
  const setting = SETTINGS[key];
  switch (setting.type) {
    case 'flag':
      return 'yes or no';
    case 'choice':
      return `one of ${setting.values.map(code).join(', ')}`;
    case 'number':
      return `a whole number from ${setting.minimum} to ${setting.maximum}`;
    case 'text':
      return `text of at most ${setting.maxLength} characters`;
    case 'list':
      return kindOfList(setting);
  }
}

function kindOfList({ form, maxItems, maxLength }: List): string {
  const known = knownOf(form);
  if (known) return `a list of ${known.map(code).join(', ')}`;
  return `a list of at most ${maxItems} texts, each of at most ${maxLength} characters`;
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
