/** What a setting can be. Plain data: the manifest is made from it outside the bundler. */

/** Groups of settings, in the order in which forms and guides show them. */
export const GROUPS = ['general', 'rules', 'sites', 'institution', 'ownWords', 'people'] as const;
export type Group = (typeof GROUPS)[number];

/** What a text, or each item of a list, must be; the checks are in `forms.ts`. */
export type Form =
  | 'words'
  | 'link'
  | 'logo'
  | 'channel'
  | 'pattern'
  | 'site'
  /** A host name, or `*.` and a host name. */
  | 'host'
  | 'correction'
  | 'reason'
  /** The key of a setting that a person may have an opinion on. */
  | 'setting';

interface Common {
  readonly group: Group;
  /** The version that brought the setting. */
  readonly since: string;
  /** A person can choose it too, unless an institution has decided it. */
  readonly personal?: true;
}

export interface Flag extends Common {
  readonly type: 'flag';
  readonly default: boolean;
  readonly example: boolean;
}

export interface Choice extends Common {
  readonly type: 'choice';
  readonly values: readonly string[];
  readonly default: string;
  readonly example: string;
}

/** A whole number, both limits included. */
export interface Whole extends Common {
  readonly type: 'number';
  readonly minimum: number;
  readonly maximum: number;
  readonly default: number;
  readonly example: number;
}

/** One line of text; empty means none. */
export interface Text extends Common {
  readonly type: 'text';
  readonly form: Form;
  /** In UTF-16 code units. */
  readonly maxLength: number;
  readonly default: '';
  readonly example: string;
}

export interface List extends Common {
  readonly type: 'list';
  readonly form: Form;
  readonly maxItems: number;
  /** Of each item, in UTF-16 code units. */
  readonly maxLength: number;
  readonly default: readonly string[];
  readonly example: readonly string[];
}

export type Setting = Flag | Choice | Whole | Text | List;

/** The value of a setting. */
export type Value = boolean | number | string | readonly string[];
