/** Why a value that an institution pushed does not count; worded in the locales as `refused.<reason>`. */
const REFUSALS = [
  'unknownKey',
  'notOneOf',
  'notYesNo',
  'notNumber',
  'outOfRange',
  'notText',
  'notList',
  'tooLong',
  'tooMany',
  'empty',
  'notPlain',
  'notLink',
  'notLogo',
  'notChannel',
  'notCorrection',
  'notPattern',
  'unknownSite',
  'notHost',
  'secureHost',
  'unknownReason',
  'unknownSetting',
  'notPersonal',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** One value that was refused, or one item of a list; everything else of the policy still counts. */
export interface Refusal {
  /** As the policy spells it, shortened to be shown. */
  readonly key: string;
  /** The value or the item as it came, shortened to be shown. */
  readonly value: string;
  readonly reason: RefusalReason;
  /** What would have been right, or what exactly is wrong; not translated. */
  readonly detail: string;
}

/** How much of a refused value is shown, in UTF-16 code units. */
const SHOWN = 80;

export function refusal(key: string, value: unknown, reason: RefusalReason, detail = ''): Refusal {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return { key: shortened(key), value: shortened(text), reason, detail };
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
