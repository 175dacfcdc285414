/** What everybody around the institution knows. */
import type { Setting } from '../setting';

/** Large hospitals list every ward and programme of theirs. */
const PHRASES = {
  type: 'list',
  group: 'ownWords',
  since: '0.1.0',
  form: 'words',
  maxItems: 10_000,
  maxLength: 100,
  default: [],
} as const;

/** Every pattern looks through every draft; as many as these take less time than the engine itself. */
const PATTERNS = {
  type: 'list',
  group: 'ownWords',
  since: '0.1.0',
  form: 'pattern',
  maxItems: 50,
  maxLength: 300,
  default: [],
} as const;

export const OWN_WORDS = {
  facility: {
    type: 'text',
    group: 'ownWords',
    since: '0.1.0',
    form: 'words',
    maxLength: 100,
    default: '',
    example: 'Larkspur General',
    personal: true,
  },
  city: {
    type: 'text',
    group: 'ownWords',
    since: '0.1.0',
    form: 'words',
    maxLength: 100,
    default: '',
    example: 'Boise, ID',
    personal: true,
  },
  ownPlaces: { ...PHRASES, example: ['Tower Clinic', '6 West', 'Bridges programme'] },
  ownEvents: { ...PHRASES, example: ['the ferry night', 'Mr. Fireworks'] },
  ownPatterns: { ...PATTERNS, example: ['\\bpod [A-F]\\b'] },
  recordPatterns: { ...PATTERNS, example: ['\\bLG-?\\d{7}\\b'] },
} as const satisfies Record<string, Setting>;
