import { i18n } from '@/lib/i18n';
import type { Refusal } from '@/lib/policy/refusal';
import type { Setting, Value } from '@/lib/policy/setting';
import { SETTINGS, type SettingKey } from '@/lib/policy/settings';
import { Picks, picksFor, usualOf } from './Picks';
import { distinct, why } from './Refused';
import { shown } from './show-value';
import { WORDS } from './words';

export interface FieldProps {
  readonly name: SettingKey;
  /** As it was entered, valid or not; undefined where nothing was decided. */
  readonly value: unknown;
  readonly refused: readonly Refusal[];
  /** What holds while nothing is decided here. */
  readonly usual: Value;
  /** A person chooses for themselves, not an institution for its people. */
  readonly personal?: boolean;
  /** Somebody else has decided. */
  readonly locked?: boolean;
  readonly onChange: (value: unknown) => void;
}

/** How many refused items are named beside the field; all of them stand at the top. */
const SHOWN = 5;

/** One setting: its name, what it does, its value, and what is wrong with that. */
export function Field({ name, refused, usual, personal = false, locked = false, ...props }: FieldProps) {
  const notes = [`${name}-help`, ...(refused.length > 0 ? [`${name}-refused`] : [])].join(' ');
  const setting = SETTINGS[name];
  const picks = picksFor(setting);
  const holding = picks ? usualOf(picks, usual) : shown(usual);
  const undecided = i18n.t(personal ? 'choices.usual' : 'builder.undecided', [holding]);
  const help = (
    <p id={`${name}-help`} class="soft">
      {locked ? i18n.t('policy.locked') : WORDS.help(name)}
    </p>
  );
  return (
    <div class={setting.type === 'list' || setting.type === 'text' ? 'field' : 'field short'}>
      {picks ? (
        <fieldset aria-describedby={notes}>
          <legend>{WORDS.title(name)}</legend>
          {help}
          <Picks picks={picks} disabled={locked} undecided={undecided} {...props} />
        </fieldset>
      ) : (
        <>
          <label for={name}>{WORDS.title(name)}</label>
          <Control id={name} describedBy={notes} setting={setting} disabled={locked} undecided={undecided} {...props} />
          {help}
        </>
      )}
      {refused.length > 0 && (
        <ul id={`${name}-refused`} class="wrong">
          {distinct(refused.slice(0, SHOWN)).map((refusal) => (
            <li key={refusal.value}>
              <code>{refusal.value}</code> {why(refusal)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface ControlProps extends Pick<FieldProps, 'value' | 'onChange'> {
  readonly id: string;
  readonly describedBy: string;
  readonly setting: Setting;
  readonly disabled: boolean;
  /** What stands there while nothing is decided. */
  readonly undecided: string;
}

function Control({ id, describedBy, setting, disabled, undecided, value, onChange }: ControlProps) {
  const common = { id, disabled, 'aria-describedby': describedBy };
  switch (setting.type) {
    case 'flag':
    case 'choice': {
      const known = setting.type === 'flag' ? ['true', 'false'] : setting.values;
      return (
        <select
          {...common}
          value={known.find((each) => each === String(value)) ?? ''}
          onChange={({ currentTarget }) => onChange(chosen(setting, currentTarget.value))}
        >
          <option value="">{undecided}</option>
          {known.map((each) => (
            <option key={each} value={each}>
              {setting.type === 'flag' ? shown(each === 'true') : WORDS.value(each)}
            </option>
          ))}
        </select>
      );
    }
    case 'list':
      return (
        <textarea
          {...common}
          rows={3}
          spellcheck={false}
          placeholder={setting.example.join('\n')}
          value={linesOf(value)}
          onInput={({ currentTarget }) => onChange(itemsOf(currentTarget.value))}
        />
      );
    default:
      return (
        <input
          {...common}
          autocomplete="off"
          inputMode={setting.type === 'number' ? 'numeric' : undefined}
          placeholder={setting.type === 'number' ? undecided : setting.example}
          value={value === undefined ? '' : String(value)}
          onInput={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)}
        />
      );
  }
}

/** What an option of a select stands for. */
function chosen({ type }: Setting, option: string): unknown {
  if (option === '') return undefined;
  return type === 'flag' ? option === 'true' : option;
}

function linesOf(value: unknown): string {
  return Array.isArray(value) ? value.join('\n') : String(value ?? '');
}

/** One item per line. The line that is being written may still be empty. */
function itemsOf(text: string): unknown {
  return text === '' ? undefined : text.split('\n');
}
