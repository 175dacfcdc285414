/** One of the extension's own pages, with invented facts. `?view=` names it. */
const VIEWS: Readonly<Record<string, () => Promise<{ open: () => unknown }>>> = {
  popup: () => import('./views/popup'),
  'popup, elsewhere': () => import('./views/popup-elsewhere'),
  options: () => import('./views/options'),
  welcome: () => import('./views/welcome'),
  builder: () => import('./views/builder'),
  practice: () => import('./views/practice'),
};

const name = new URL(location.href).searchParams.get('view') ?? '';
VIEWS[name]?.()
  .then(({ open }) => open())
  .then(() => {
    document.documentElement.dataset.ready = '';
  });
