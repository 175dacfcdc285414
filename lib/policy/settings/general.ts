/** What is done about each level, and when a draft could not be checked. */
import { LOCALE_CHOICES } from '../../i18n/locales';
import type { Setting } from '../setting';
import { ACTIONS } from '../verdict';

export const GENERAL = {
  mode: {
    type: 'choice',
    group: 'general',
    since: '0.1.0',
    values: ['observe', 'coach', 'enforce'],
    default: 'enforce',
    example: 'coach',
  },
  onCaution: {
    type: 'choice',
    group: 'general',
    since: '0.1.0',
    values: ACTIONS,
    default: 'note',
    example: 'note',
    personal: true,
  },
  onWarn: { type: 'choice', group: 'general', since: '0.1.0', values: ACTIONS, default: 'ask', example: 'ask' },
  onStop: { type: 'choice', group: 'general', since: '0.1.0', values: ACTIONS, default: 'ask', example: 'block' },
  unchecked: {
    type: 'choice',
    group: 'general',
    since: '0.1.0',
    values: ['pass', 'hold'],
    default: 'pass',
    example: 'hold',
  },
  locale: {
    type: 'choice',
    group: 'general',
    since: '0.1.0',
    values: LOCALE_CHOICES,
    default: 'auto',
    example: 'es',
    personal: true,
  },
  welcome: { type: 'flag', group: 'general', since: '0.1.0', default: true, example: false },
} as const satisfies Record<string, Setting>;
