import type { Author } from '@/lib/engine/types';
import { i18n } from '@/lib/i18n';
import type { Value } from '@/lib/policy/setting';

const FIELDS = [
  { id: 'facility', name: 'profile.facility', hint: 'profile.facilityHint' },
  { id: 'city', name: 'profile.city', hint: 'profile.cityHint' },
  { id: 'specialty', name: 'profile.specialty', hint: 'profile.specialtyHint' },
] as const;

interface Props {
  readonly profile: Author;
  /** What an institution has decided, and shows in place of the person's own. */
  readonly locked?: ReadonlyMap<string, Value>;
  /** What an institution proposes; it holds where the person says nothing else. */
  readonly proposed?: ReadonlyMap<string, Value>;
  /** After every field; kept at once. */
  readonly onChange: (profile: Author) => void;
}

/** What the person's public profiles show, which every reader knows already. */
export function ProfileForm({ profile, locked = new Map(), proposed = new Map(), onChange }: Props) {
  const change = (id: keyof Author, value: string) => {
    const { [id]: _, ...rest } = profile;
    onChange(value.trim() === '' ? rest : { ...rest, [id]: value.trim() });
  };
  return (
    <form class="profile" onSubmit={(event) => event.preventDefault()}>
      {FIELDS.map(({ id, name, hint }) => (
        <div key={id}>
          <label for={id}>{i18n.t(name)}</label>
          <input
            id={id}
            autocomplete="off"
            aria-describedby={`${id}-hint`}
            disabled={locked.has(id)}
            placeholder={String(proposed.get(id) ?? '')}
            value={String(locked.get(id) ?? profile[id] ?? '')}
            onChange={({ currentTarget }) => change(id, currentTarget.value)}
          />
          <p id={`${id}-hint`} class="soft">
            {i18n.t(locked.has(id) ? 'policy.locked' : hint)}
          </p>
        </div>
      ))}
    </form>
  );
}
