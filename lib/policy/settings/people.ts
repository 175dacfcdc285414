/** What is left to the person. */
import type { Setting } from '../setting';
import { OVERRIDE_REASONS } from '../verdict';

export const PEOPLE = {
  reasons: {
    type: 'list',
    group: 'people',
    since: '0.1.0',
    form: 'reason',
    maxItems: 20,
    maxLength: 40,
    default: OVERRIDE_REASONS,
    example: ['consent', 'not-a-patient', 'fictional'],
  },
  userMayChange: {
    type: 'list',
    group: 'people',
    since: '0.1.0',
    form: 'setting',
    maxItems: 100,
    maxLength: 40,
    default: [],
    example: ['sitesOff', 'city'],
  },
  allowPause: { type: 'flag', group: 'people', since: '0.1.0', default: true, example: false },
  allowVouching: { type: 'flag', group: 'people', since: '0.1.0', default: true, example: false },
  attachmentGuard: { type: 'flag', group: 'people', since: '0.1.0', default: true, example: true, personal: true },
  barePictures: { type: 'flag', group: 'people', since: '0.1.0', default: false, example: true },
  friendGuard: { type: 'flag', group: 'people', since: '0.1.0', default: true, example: true, personal: true },
  countsKeptDays: {
    type: 'number',
    group: 'people',
    since: '0.1.0',
    minimum: 1,
    maximum: 400,
    default: 400,
    example: 90,
  },
} as const satisfies Record<string, Setting>;
