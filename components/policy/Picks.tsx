import { BECAUSE } from '@/components/card/because';
import { i18n } from '@/lib/i18n';
import { knownItems } from '@/lib/policy/known';
import type { Setting, Value } from '@/lib/policy/setting';
import { isSettingKey } from '@/lib/policy/settings';
import { OVERRIDE_REASONS } from '@/lib/policy/verdict';
import { SITES } from '@/lib/sites';
import { shown } from './show-value';
import { WORDS } from './words';

/** What the policy calls a thing, and how a person reads it. */
interface Pick {
  readonly id: string;
  readonly name: string;
}

/** What there is to pick for a list; null where people write what they like. */
export function picksFor(setting: Setting): readonly Pick[] | null {
  return knownItems(setting)?.map((id) => ({ id, name: nameOf(id) })) ?? null;
}

function nameOf(id: string): string {
  if (isSettingKey(id)) return WORDS.title(id);
  const reason = OVERRIDE_REASONS.find((each) => each === id);
  return reason ? i18n.t(BECAUSE[reason]) : (SITES.find((site) => site.id === id)?.name ?? id);
}

interface Props {
  readonly picks: readonly Pick[];
  readonly value: unknown;
  /** What is said where nothing is decided. */
  readonly undecided: string;
  readonly disabled: boolean;
  readonly onChange: (value: unknown) => void;
}

/** A list of what there is, in the order in which it is picked; where nothing is, nothing is decided. */
export function Picks({ picks, value, undecided, disabled, onChange }: Props) {
  const picked: readonly unknown[] = Array.isArray(value) ? value : [];
  const set = (id: string, on: boolean) => {
    const next = on ? [...picked, id] : picked.filter((each) => each !== id);
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <>
      {picked.length === 0 && <p class="soft">{undecided}</p>}
      <div class="picks">
        {picks.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={picked.includes(id)}
              disabled={disabled}
              onChange={({ currentTarget }) => set(id, currentTarget.checked)}
            />
            {name}
          </label>
        ))}
      </div>
    </>
  );
}

/** What holds where nothing is picked. */
export function usualOf(picks: readonly Pick[], usual: Value): string {
  if (!Array.isArray(usual)) return shown(usual);
  if (usual.length === 0) return i18n.t('builder.none');
  return picks.every(({ id }) => usual.includes(id)) ? i18n.t('builder.all') : shown(usual);
}
