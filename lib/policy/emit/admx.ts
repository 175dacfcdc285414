/**
 * Administrative templates for Windows: the settings for Group Policy and Intune, one file per browser, and their words,
 * one per language (https://learn.microsoft.com/previous-versions/windows/desktop/policy/admx-schema).
 */
import { knownItems } from '../known';
import { GROUPS, type Setting } from '../setting';
import { SETTING_KEYS, SETTINGS, type SettingKey } from '../settings';
import type { Identity } from './identity';
import { registryKeys } from './registry';
import type { Texts } from './texts';
import { escapeXml, wrap } from './xml';

export type TemplateBrowser = 'chrome' | 'edge';
const NAMES: Readonly<Record<TemplateBrowser, string>> = { chrome: 'Google Chrome', edge: 'Microsoft Edge' };

const SCHEMA = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>';

const document = (name: string, lines: readonly string[]): string =>
  [HEAD, ...wrap(name, { xmlns: SCHEMA, revision: '1.0', schemaVersion: '1.0' }, lines), ''].join('\n');

const text = (name: string): string => `$(string.${name})`;

/** The settings and where in the registry each goes. */
export function admx(browser: TemplateBrowser, identity: Identity): string {
  const target = { prefix: `crowdedelevator${browser}`, namespace: `CrowdedElevator.Policies.${browser}` };
  const groups = GROUPS.flatMap((group) =>
    wrap(
      'category',
      { name: group, displayName: text(`group_${group}`) },
      wrap('parentCategory', { ref: 'product' }, []),
    ),
  );
  const supported = wrap('definition', { name: 'supported', displayName: text('supported') }, []);
  return document('policyDefinitions', [
    ...wrap('policyNamespaces', {}, wrap('target', target, [])),
    ...wrap('resources', { minRequiredRevision: '1.0' }, []),
    ...wrap('supportedOn', {}, wrap('definitions', {}, supported)),
    ...wrap('categories', {}, [...wrap('category', { name: 'product', displayName: text('product') }, []), ...groups]),
    ...wrap(
      'policies',
      {},
      SETTING_KEYS.flatMap((key) => policy(key, registryKeys(identity)[browser])),
    ),
  ]);
}

function policy(key: SettingKey, registryKey: string): string[] {
  const setting = SETTINGS[key];
  const isFlag = setting.type === 'flag';
  const attributes = {
    name: key,
    class: 'Machine',
    displayName: text(key),
    explainText: text(`${key}_help`),
    key: registryKey,
    ...(isFlag ? { valueName: key } : { presentation: `$(presentation.${key})` }),
  };
  return wrap('policy', attributes, [
    ...wrap('parentCategory', { ref: setting.group }, []),
    ...wrap('supportedOn', { ref: 'supported' }, []),
    ...(isFlag ? flagValues() : wrap('elements', {}, element(key, setting, registryKey))),
  ]);
}

/** The registry has no booleans; Chromium takes these two numbers for them. */
const flagValues = (): string[] => [
  ...wrap('enabledValue', {}, wrap('decimal', { value: '1' }, [])),
  ...wrap('disabledValue', {}, wrap('decimal', { value: '0' }, [])),
];

function element(key: SettingKey, setting: Exclude<Setting, { type: 'flag' }>, registryKey: string): string[] {
  const named = { id: key, valueName: key };
  switch (setting.type) {
    case 'choice':
      return wrap(
        'enum',
        { ...named, required: 'true' },
        setting.values.flatMap((value) =>
          wrap('item', { displayName: text(`value_${value}`) }, wrap('value', {}, [`<string>${value}</string>`])),
        ),
      );
    case 'number':
      return wrap('decimal', { ...named, minValue: `${setting.minimum}`, maxValue: `${setting.maximum}` }, []);
    case 'text':
      return wrap('text', { ...named, maxLength: `${setting.maxLength}` }, []);
    case 'list':
      // Without a prefix the values are called 1, 2, 3, which is how Chromium reads a list.
      return wrap('list', { id: key, key: `${registryKey}\\${key}`, valuePrefix: '' }, []);
  }
}

/** The words of the template in one language. */
export function adml(browser: TemplateBrowser, texts: Texts): string {
  const values = new Set(SETTING_KEYS.map((key) => SETTINGS[key]).flatMap((each) => valuesOf(each)));
  const strings: readonly (readonly [string, string])[] = [
    ['product', `Crowded Elevator (${NAMES[browser]})`],
    ['supported', NAMES[browser]],
    ...GROUPS.map((group) => [`group_${group}`, texts.group(group)] as const),
    ...[...values].map((value) => [`value_${value}`, texts.value(value)] as const),
    ...SETTING_KEYS.flatMap((key) => [
      [key, texts.title(key)] as const,
      [`${key}_help`, explained(key, texts)] as const,
    ]),
  ];
  return document('policyDefinitionResources', [
    `<displayName>Crowded Elevator</displayName>`,
    `<description>Crowded Elevator</description>`,
    ...wrap('resources', {}, [
      ...wrap(
        'stringTable',
        {},
        strings.map(([id, words]) => `<string id="${id}">${escapeXml(words)}</string>`),
      ),
      ...wrap(
        'presentationTable',
        {},
        SETTING_KEYS.flatMap((key) => presentation(key, texts)),
      ),
    ]),
  ]);
}

/** Group Policy has no list to pick from, so what there is stands below the help. */
function explained(key: SettingKey, texts: Texts): string {
  const known = knownItems(SETTINGS[key]);
  return known ? `${texts.help(key)}\n\n${known.join(', ')}` : texts.help(key);
}

function valuesOf(setting: Setting): readonly string[] {
  return setting.type === 'choice' ? setting.values : [];
}

function presentation(key: SettingKey, texts: Texts): string[] {
  const setting = SETTINGS[key];
  const label = escapeXml(texts.title(key));
  switch (setting.type) {
    case 'flag':
      return [];
    case 'choice': {
      const usual = `${setting.values.indexOf(setting.default)}`;
      return wrap('presentation', { id: key }, [
        `<dropdownList refId="${key}" noSort="true" defaultItem="${usual}">${label}</dropdownList>`,
      ]);
    }
    case 'number':
      return wrap('presentation', { id: key }, [
        `<decimalTextBox refId="${key}" defaultValue="${setting.default}">${label}</decimalTextBox>`,
      ]);
    case 'text':
      return wrap('presentation', { id: key }, wrap('textBox', { refId: key }, [`<label>${label}</label>`]));
    case 'list':
      return wrap('presentation', { id: key }, [`<listBox refId="${key}">${label}</listBox>`]);
  }
}
