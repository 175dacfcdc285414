import type { Site } from '@/lib/sites/site';

/** The box on the welcome page, guarded like that of any site. */
export const WELCOME: Site = {
  id: 'welcome',
  name: 'Crowded Elevator',
  hosts: [],
  composers: [
    {
      kind: 'post',
      editable: '.composer textarea',
      root: '.composer',
      send: '.composer [type="submit"]',
      keys: [],
      release: 'replay',
      audience: 'public',
    },
  ],
};
