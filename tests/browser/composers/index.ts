import type { Composer } from './composer.ts';
import { FACEBOOK, MESSENGER } from './facebook.ts';
import { X } from './x.ts';

/** Every composer that the scenarios are played on. */
export const COMPOSERS: readonly Composer[] = [...X, ...FACEBOOK, ...MESSENGER];
