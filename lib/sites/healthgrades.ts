/** Healthgrades: answers to patients' surveys, from the provider's own profile. */
import { portalAnswer } from './review';
import type { Site } from './site';

export const healthgrades: Site = {
  id: 'healthgrades',
  name: 'Healthgrades',
  hosts: ['www.healthgrades.com', 'update.healthgrades.com'],
  composers: [portalAnswer],
};
