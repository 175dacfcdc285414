import type { Group } from '../setting';
import type { SettingKey } from '../settings';

/** The words of the settings in one language. */
export interface Texts {
  /** As Windows names the language: "en-US". */
  readonly locale: string;
  readonly title: (key: SettingKey) => string;
  readonly help: (key: SettingKey) => string;
  readonly group: (group: Group) => string;
  /** One of the values of a choice. */
  readonly value: (value: string) => string;
}
