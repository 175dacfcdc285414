import { i18n } from '@/lib/i18n';
import { NETWORKS } from './networks';

const ADVICE = {
  past: 'checkUp.past',
  tags: 'checkUp.tags',
  friends: 'checkUp.friends',
  found: 'checkUp.found',
} as const;
const NAMES = {
  past: 'checkUp.pastName',
  tags: 'checkUp.tagsName',
  friends: 'checkUp.friendsName',
  found: 'checkUp.foundName',
} as const;

/** The networks' own settings, with the way there and what guidance recommends. */
export function CheckUp() {
  return (
    <>
      <dl class="advice">
        {(['past', 'tags', 'friends', 'found'] as const).map((what) => (
          <div key={what}>
            <dt>{i18n.t(NAMES[what])}</dt>
            <dd>{i18n.t(ADVICE[what])}</dd>
          </div>
        ))}
      </dl>
      <ul class="rows">
        {NETWORKS.map(({ name, settings }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span class="links">
              {settings.map(({ what, url }) => (
                <a key={what} href={url} target="_blank" rel="noopener noreferrer">
                  {i18n.t(NAMES[what])}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
