import { type FriendSite, firstOfPair } from './site';

/** Requests and suggestions, each a card with Confirm or Add first. */
const LISTS = /^\/friends(?:\/|$)/;
/** On a profile the label is all there is; in the languages the extension speaks. */
const ADD = '[role="button"]:is([aria-label^="Add friend" i], [aria-label^="Agregar a" i], [aria-label^="Añadir a" i])';

export const facebook: FriendSite = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'],
  person: (pressed, path) => {
    if (LISTS.test(path)) return firstOfPair(pressed, 'a[role="link"][href]');
    return pressed.closest(ADD) ? { profile: `www.facebook.com${path.replace(/\/$/, '')}` } : null;
  },
};
