/** One of the extension's own pages, with invented facts. `?view=` names it; `?spell` writes out generated words. */
import { spell } from './spell';

const VIEWS: Readonly<Record<string, () => Promise<{ open: () => unknown }>>> = {
  popup: () => import('./views/popup'),
  'popup, elsewhere': () => import('./views/popup-elsewhere'),
  options: () => import('./views/options'),
  welcome: () => import('./views/welcome'),
  builder: () => import('./views/builder'),
  practice: () => import('./views/practice'),
};

const { searchParams } = new URL(location.href);
VIEWS[searchParams.get('view') ?? '']?.()
  .then(({ open }) => open())
  .then(() => {
    if (searchParams.has('spell')) spell(document);
    document.documentElement.dataset.ready = '';
  });
