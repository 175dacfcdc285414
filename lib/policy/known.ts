import { SITES } from '@/lib/sites';
import type { Form, Setting } from './setting';
import { SETTING_KEYS, SETTINGS } from './settings';
import { OVERRIDE_REASONS } from './verdict';

/** All there is of a form that has an end: ids of sites and reasons, keys of settings; null where people write what they like. */
export function knownOf(form: Form): readonly string[] | null {
  switch (form) {
    case 'site':
      return SITES.map(({ id }) => id);
    case 'reason':
      return OVERRIDE_REASONS;
    case 'setting':
      return SETTING_KEYS.filter((key) => SETTINGS[key].personal);
    default:
      return null;
  }
}

/** What the items of a setting can be; null where it has none, or people write what they like. */
export function knownItems(setting: Setting): readonly string[] | null {
  return setting.type === 'list' ? knownOf(setting.form) : null;
}
