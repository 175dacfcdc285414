import type { Value } from '@/lib/policy/setting';
import { lockedIn } from './locked';
import type { OptionsProps } from './types';

/** Which sites are watched. */
export function Sites(props: Pick<OptionsProps, 'sites' | 'sitesOff' | 'settings' | 'onSitesOff'>) {
  const { sites, settings, onSitesOff } = props;
  const locked = lockedIn(settings);
  const sitesOff = listIn(locked.get('sitesOff')) ?? props.sitesOff;
  const sitesOn = listIn(locked.get('sitesOn')) ?? [];
  const set = (id: string, on: boolean) => onSitesOff(on ? sitesOff.filter((each) => each !== id) : [...sitesOff, id]);
  return (
    <ul class="rows">
      {sites.map(({ id, name, hosts }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={sitesOn.includes(id) || !sitesOff.includes(id)}
              disabled={sitesOn.includes(id) || locked.has('sitesOff')}
              onChange={({ currentTarget }) => set(id, currentTarget.checked)}
            />
            {name}
          </label>
          <span class="soft">{hosts.join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}

function listIn(value: Value | undefined): readonly string[] | null {
  return Array.isArray(value) ? value : null;
}
