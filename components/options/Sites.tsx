import type { OptionsProps } from './types';

/** Which sites are watched. */
export function Sites({ sites, sitesOff, onSitesOff }: Pick<OptionsProps, 'sites' | 'sitesOff' | 'onSitesOff'>) {
  const set = (id: string, on: boolean) => onSitesOff(on ? sitesOff.filter((each) => each !== id) : [...sitesOff, id]);
  return (
    <ul class="rows">
      {sites.map(({ id, name, hosts }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={!sitesOff.includes(id)}
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
