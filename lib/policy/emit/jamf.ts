import { knownOf } from '../known';
import type { List, Setting } from '../setting';
import { SETTING_KEYS, SETTINGS, type SettingKey } from '../settings';
import type { Texts } from './texts';

/** A form for Jamf Pro's "Application & Custom Settings" (https://learn.jamf.com, "JSON Schema Manifests"). */
export function jamfManifest(texts: Texts): Readonly<Record<string, unknown>> {
  const properties = SETTING_KEYS.map((key, order) => [key, property(key, order, texts)] as const);
  return {
    $schema: 'http://json-schema.org/draft-04/schema#',
    title: 'Crowded Elevator',
    description: 'com.google.Chrome.extensions.<id> or com.microsoft.Edge.extensions.<id>',
    type: 'object',
    properties: Object.fromEntries(properties),
  };
}

function property(key: SettingKey, order: number, texts: Texts) {
  const setting = SETTINGS[key];
  return {
    title: texts.title(key),
    description: texts.help(key),
    property_order: (order + 1) * 10,
    default: setting.default,
    ...typeOf(setting, texts),
  };
}

function typeOf(setting: Setting, { value }: Texts) {
  switch (setting.type) {
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'string', enum: setting.values, options: { enum_titles: setting.values.map(value) } };
    case 'number':
      return { type: 'integer', minimum: setting.minimum, maximum: setting.maximum };
    case 'text':
      return { type: 'string', maxLength: setting.maxLength };
    case 'list':
      return { type: 'array', maxItems: setting.maxItems, items: itemOf(setting) };
  }
}

function itemOf({ form, maxLength }: List) {
  const known = knownOf(form);
  return known ? { type: 'string', enum: known } : { type: 'string', maxLength };
}
