/** Zocdoc: answers to verified reviews. */
import { portalAnswer } from './review';
import type { Site } from './site';

export const zocdoc: Site = { id: 'zocdoc', name: 'Zocdoc', hosts: ['www.zocdoc.com'], composers: [portalAnswer] };
