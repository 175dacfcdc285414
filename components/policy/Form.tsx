import type { Refusal } from '@/lib/policy/refusal';
import type { Value } from '@/lib/policy/setting';
import { SETTINGS, type SettingKey } from '@/lib/policy/settings';
import { Field } from './Field';

/** Values by setting, as they were entered. */
export type Draft = Readonly<Record<string, unknown>>;

interface Props {
  readonly keys: readonly SettingKey[];
  readonly entered: Draft;
  readonly refused: readonly Refusal[];
  /** What holds for what is not decided here; out of the box where nothing is named. */
  readonly usual?: ReadonlyMap<SettingKey, Value>;
  readonly personal?: boolean;
  readonly locked?: readonly SettingKey[];
  readonly onChange: (entered: Draft) => void;
}

/** A form for some of the settings; what is left empty is not decided. */
export function Form({ keys, entered, refused, usual, personal = false, locked = [], onChange }: Props) {
  const change = (key: SettingKey, value: unknown) => {
    const { [key]: _, ...rest } = entered;
    onChange(value === undefined ? rest : { ...rest, [key]: value });
  };
  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      {keys.map((key) => (
        <Field
          key={key}
          name={key}
          value={entered[key]}
          refused={refused.filter((refusal) => refusal.key === key)}
          usual={usual?.get(key) ?? SETTINGS[key].default}
          personal={personal}
          locked={locked.includes(key)}
          onChange={(value) => change(key, value)}
        />
      ))}
    </form>
  );
}
