const INSTITUTION = {
  institutionName: 'Larkspur General',
  institutionContact: 'privacy@larkspur.example',
} as const;

/** Blocks, locks, and has one value that cannot be. */
export const STRICT = {
  ...INSTITUTION,
  institutionWording: 'Stories belong to patients.',
  onStop: 'block',
  onWarn: 'forbid',
  welcome: false,
  facility: 'Larkspur General',
  city: 'Boise, ID',
  userMayChange: ['city'],
  sitesOn: ['x'],
  allowPause: false,
  allowVouching: false,
} as const;

/** The same institution on another day. */
export const ANOTHER_DAY = { ...STRICT, institutionWording: 'Ask us first.' } as const;

/** Shows nothing, and lets everything go; what happens is counted. */
export const WATCHING = { ...STRICT, mode: 'observe', unchecked: 'hold', institutionWording: 'Never seen.' } as const;

/** Speaks Spanish, whatever the browser speaks. */
export const SPANISH = { ...STRICT, locale: 'es', institutionWording: 'Las historias son de los pacientes.' } as const;

/** Guards a site of its own, and leaves its secure channel alone; both lie on hosts that the package may enter. */
export const FURTHER = {
  ...STRICT,
  institutionWording: 'Here too.',
  sitesAdded: ['*.unguarded.test', 'forum.larkspur.example'],
  channels: ['Larkspur Chat | https://elk.zone.unguarded.test/ | Ask in Larkspur Chat'],
} as const;

const WARDS = Array.from({ length: 10_000 }, (_, number) => `ward ${number}`);
/** Each keeps a backtracking engine busy for longer than anybody waits. */
const PATTERNS = Array.from({ length: 50 }, (_, number) => `(a+)+$|(.*)*y$|(\\w+\\s?)*z${number}$`);

/** By mistake or malice: far too much of everything, and half of it wrong. */
export const HOSTILE = {
  ...STRICT,
  institutionWording: 'Still in charge.',
  institutionContact: 'x'.repeat(1_000_000),
  ownPlaces: [...WARDS, 'one too many'],
  ownEvents: WARDS,
  ownPatterns: [...PATTERNS, '(?=ahead)'],
  recordPatterns: PATTERNS,
} as const;
