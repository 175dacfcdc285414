import type { Author, Level } from '@/lib/engine/types';
import { LOCALE_CHOICES, type LocaleChoice } from '@/lib/i18n/locales';
import { readCorrection, type SiteCorrection } from '@/lib/sites/correction';
import { readChannel, secureHosts } from './channel';
import { effective, type Settings } from './effective';
import { type OwnWords, ownWords } from './own-words';
import { RULE_SETTINGS, type SettingKey } from './settings';
import {
  ACTIONS,
  type Action,
  type Institution,
  OVERRIDE_REASONS,
  type OverrideReason,
  type SecureChannel,
} from './verdict';

/** How far it goes: counts only, tells and asks but never blocks, or does what the actions say. */
const MODES = ['observe', 'coach', 'enforce'] as const;
export type Mode = (typeof MODES)[number];

/** Everything that was decided, ready to be used. Made once per change, never per draft. */
export interface Policy {
  readonly mode: Mode;
  readonly actions: Readonly<Record<Level, Action>>;
  /** By rule id; a rule that is not there follows the level of its finding. */
  readonly rules: ReadonlyMap<string, Action>;
  /** How sure the engine must be of a finding for it to reach a level; 0 to 1. */
  readonly certainty: Readonly<Record<Level, number>>;
  readonly unchecked: 'pass' | 'hold';
  /** The language everything is shown in. */
  readonly locale: LocaleChoice;
  readonly welcome: boolean;
  readonly sitesOff: readonly string[];
  /** Host names beyond the sites that are guarded everywhere; a leading `*.` takes in every subdomain. */
  readonly sitesAdded: readonly string[];
  readonly siteCorrections: readonly SiteCorrection[];
  readonly channels: readonly SecureChannel[];
  /** Hosts of the institution's own secure channels, which are never guarded, nor are hosts below them. */
  readonly secureHosts: readonly string[];
  readonly institution: Institution | null;
  /** What the person has to say before they post anyway; null when nothing. */
  readonly acknowledgement: string | null;
  /** What everybody knows of the author. */
  readonly author: Author;
  readonly ownWords: OwnWords;
  readonly reasons: readonly OverrideReason[];
  readonly mayPause: boolean;
  /** Whether the person's word that a finding is fine counts. */
  readonly mayVouch: boolean;
  readonly attachmentGuard: boolean;
  /** Whether pictures without a word beside them are asked about. */
  readonly barePictures: boolean;
  readonly friendGuard: boolean;
  readonly countsKeptDays: number;
}

/** Typed looks at values whose types the validation has settled. */
function reader(settings: Settings) {
  const value = (key: SettingKey) => settings.get(key)?.value;
  const list = (key: SettingKey): readonly string[] => {
    const found = value(key);
    return Array.isArray(found) ? found : [];
  };
  return {
    list,
    flag: (key: SettingKey) => value(key) === true,
    number: (key: SettingKey) => Number(value(key)),
    text: (key: SettingKey) => String(value(key) ?? ''),
    choice: <const T extends string>(key: SettingKey, known: readonly [T, ...T[]]): T =>
      known.find((each) => each === value(key)) ?? known[0],
    /** What of `known` the list names, in the order of the list. */
    known: <T extends string>(key: SettingKey, known: readonly T[]): T[] =>
      list(key).flatMap((item) => known.filter((each) => each === item)),
  };
}

export function policyOf(settings: Settings): Policy {
  const { list, flag, number, text, choice, known } = reader(settings);
  const sitesOn = list('sitesOn');
  const channels = list('channels').flatMap((item) => readChannel(item) ?? []);
  const rules = Object.entries(RULE_SETTINGS).flatMap(([rule, key]) => {
    const action = choice(key, ['level', ...ACTIONS]);
    return action === 'level' ? [] : [[rule, action] as const];
  });
  return {
    mode: choice('mode', MODES),
    actions: {
      clear: 'off',
      caution: choice('onCaution', ACTIONS),
      warn: choice('onWarn', ACTIONS),
      stop: choice('onStop', ACTIONS),
    },
    rules: new Map(rules),
    certainty: {
      clear: 0,
      caution: number('certaintyCaution') / 100,
      warn: number('certaintyWarn') / 100,
      stop: number('certaintyStop') / 100,
    },
    unchecked: choice('unchecked', ['pass', 'hold']),
    locale: choice('locale', LOCALE_CHOICES),
    welcome: flag('welcome'),
    sitesOff: list('sitesOff').filter((id) => !sitesOn.includes(id)),
    sitesAdded: list('sitesAdded'),
    siteCorrections: list('siteCorrections').flatMap((item) => readCorrection(item) ?? []),
    channels,
    secureHosts: secureHosts(channels),
    institution: institutionOf(text),
    acknowledgement: text('acknowledgement') || null,
    author: filled({ facility: text('facility'), city: text('city') }),
    ownWords: ownWords({
      places: list('ownPlaces'),
      events: list('ownEvents'),
      patterns: list('ownPatterns'),
      records: list('recordPatterns'),
    }),
    reasons: orOther(known('reasons', OVERRIDE_REASONS)),
    mayPause: flag('allowPause'),
    mayVouch: flag('allowVouching'),
    attachmentGuard: flag('attachmentGuard'),
    barePictures: flag('barePictures'),
    friendGuard: flag('friendGuard'),
    countsKeptDays: number('countsKeptDays'),
  };
}

/** Whoever may post anyway needs something to say; `block` is how an institution says that nobody may. */
function orOther(reasons: readonly OverrideReason[]): readonly OverrideReason[] {
  return reasons.length === 0 ? ['other'] : reasons;
}

function institutionOf(text: (key: SettingKey) => string): Institution | null {
  const institution = filled({
    name: text('institutionName'),
    logo: text('institutionLogo'),
    contact: text('institutionContact'),
    policyUrl: text('institutionPolicy'),
    wording: text('institutionWording'),
  });
  return Object.keys(institution).length === 0 ? null : institution;
}

/** Without the properties that are empty. */
function filled<K extends string>(texts: Readonly<Record<K, string>>): { [P in K]?: string };
function filled(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
}

/** What holds where nobody has decided anything. */
export const DEFAULT_POLICY: Policy = policyOf(effective(new Map(), new Map()));
