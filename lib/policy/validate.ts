import { isRecord } from '@/lib/is-record';
import { toFlag, toList, toWhole } from './coerce';
import { FORMS } from './forms';
import { type Refusal, refusal } from './refusal';
import type { List, Setting, Text, Value } from './setting';
import { SETTING_KEYS, SETTINGS, type SettingKey } from './settings';

/** Values by setting; what is not there was not decided. */
export type Values = ReadonlyMap<SettingKey, Value>;

/** What is left of a policy, and what was refused. */
export interface Validated {
  readonly values: Values;
  readonly refused: readonly Refusal[];
}

/** Windows does not mind upper and lower case in the names of values. */
const KEYS: ReadonlyMap<string, SettingKey> = new Map(SETTING_KEYS.map((key) => [key.toLowerCase(), key]));

/** Judges each value by itself: one that does not fit is left out and reported, and so is an item of a list. */
export function validate(raw: unknown): Validated {
  const values = new Map<SettingKey, Value>();
  const refused: Refusal[] = [];
  for (const [name, value] of Object.entries(isRecord(raw) ? raw : {})) {
    const key = KEYS.get(name.toLowerCase());
    if (key === undefined) {
      refused.push(refusal(name, value, 'unknownKey'));
      continue;
    }
    const judged = judge(SETTINGS[key], name, value);
    refused.push(...judged.refused);
    if (judged.value !== null) values.set(key, judged.value);
  }
  return { values, refused };
}

interface Judged {
  /** Null when nothing of it can be used. */
  readonly value: Value | null;
  readonly refused: readonly Refusal[];
}

const accepted = (value: Value): Judged => ({ value, refused: [] });
const rejected = (...why: Parameters<typeof refusal>): Judged => ({ value: null, refused: [refusal(...why)] });

function judge(setting: Setting, key: string, raw: unknown): Judged {
  switch (setting.type) {
    case 'flag': {
      const flag = toFlag(raw);
      return flag === null ? rejected(key, raw, 'notYesNo') : accepted(flag);
    }
    case 'choice': {
      const known = setting.values.find((value) => value === raw);
      return known === undefined ? rejected(key, raw, 'notOneOf', setting.values.join(', ')) : accepted(known);
    }
    case 'number': {
      const { minimum, maximum } = setting;
      const number = toWhole(raw);
      if (number === null) return rejected(key, raw, 'notNumber');
      const fits = minimum <= number && number <= maximum;
      return fits ? accepted(number) : rejected(key, raw, 'outOfRange', `${minimum}–${maximum}`);
    }
    case 'text': {
      if (raw === '') return accepted('');
      const fault = faultIn(setting, key, raw);
      return fault ? { value: null, refused: [fault] } : accepted(String(raw).trim());
    }
    case 'list':
      return judgeList(setting, key, raw);
  }
}

/** Line breaks and other controls have no place on a card, nor in the files that carry a policy. */
const NOT_PLAIN = /\p{Cc}/u;

function faultIn({ form, maxLength }: Text | List, key: string, raw: unknown): Refusal | null {
  if (typeof raw !== 'string') return refusal(key, raw, 'notText');
  if (raw.length > maxLength) return refusal(key, raw, 'tooLong', `${maxLength}`);
  if (NOT_PLAIN.test(raw.trim()) || !raw.isWellFormed()) return refusal(key, raw, 'notPlain');
  const fault = FORMS[form](raw.trim());
  return fault && refusal(key, raw, ...fault);
}

function judgeList(setting: List, key: string, raw: unknown): Judged {
  const items = toList(raw);
  if (items === null) return rejected(key, raw, 'notList');
  const kept: string[] = [];
  const refused: Refusal[] = [];
  for (const item of items.slice(0, setting.maxItems)) {
    const fault = faultIn(setting, key, item);
    if (fault) refused.push(fault);
    else kept.push(String(item).trim());
  }
  const over = items.length - setting.maxItems;
  if (over > 0) refused.push(refusal(key, `+${over}`, 'tooMany', `${setting.maxItems}`));
  // A list of which nothing can be used decides nothing; an empty one does.
  return { value: kept.length === 0 && items.length > 0 ? null : kept, refused };
}
