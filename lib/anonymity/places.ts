import type { Author } from '@/lib/engine/types';
import { type City, keyOf, places } from './cities';

/** The people among whom the patient must be looked for. */
export interface Catchment {
  readonly people: number;
  /** In plain words: "Boise, ID". */
  readonly name: string;
  /** Whether the figure is known, or the default of its kind. */
  readonly isKnown: boolean;
  readonly from: 'draft' | 'profile' | 'nowhere';
}

/** People by kind of place when nothing else is known (AHA: people per community hospital; the rest by experience). */
const DEFAULTS = { hospital: 66_500, teaching: 500_000, town: 25_000, neighbourhood: 2_000 } as const;
const NATION: Catchment = { people: 340_000_000, name: 'the United States', isKnown: true, from: 'nowhere' };

const TEACHING =
  /\b(?:university|academic|teaching|mayo|hopkins|children'?s (?:hospital|medical)|regional|cancer (?:cent(?:er|re)|institute)|level (?:1|i|one)|transplant)\b/i;
const FACILITY =
  /\b(?:hospitals?|infirmary|general|memorial|medical|clinic|health|healthcare|surgery|practice|emergency|ed|er|ward|icu|nicu|maternity|hospice|st\.? (?:mary|john|luke|jude|vincent|joseph|thomas|james|michael|anne?|elizabeth|francis|george|peter|paul|barts?|aidan)|pharmacy|dental|orthodontics|fertility)\b/i;
const SMALL =
  /\b(?:school|elementary|academy|college|care home|nursing home|manor|mill|plant|factory|warehouse|church|chapel|parish|mosque|temple|street|st|avenue|ave|road|rd|lane|exit|highway|route|trailer park|estate|block|farm|ranch|lake|beach|pier|jail|prison|camp|pool|gym|bar|pub|depot|office)\b/i;

/** The narrowest catchment that the draft's words or the author's profile give. */
export function catchmentOf(words: readonly string[], author: Author | undefined): Catchment {
  const profile = ofProfile(author);
  const told = words.map((word) => ofWords(word, author?.city));
  return [...told, ...(profile === undefined ? [] : [profile])].reduce(narrower, NATION);
}

function narrower(a: Catchment, b: Catchment): Catchment {
  return b.people < a.people ? b : a;
}

function ofProfile({ facility, city }: Author = {}): Catchment | undefined {
  const town = city === undefined ? undefined : ofTown(city, undefined, 'profile');
  if (facility === undefined) return town;
  const people = Math.min(facilityPeople(facility), town?.people ?? Number.POSITIVE_INFINITY);
  return { people, name: `around ${facility}`, isKnown: false, from: 'profile' };
}

function ofWords(words: string, near: string | undefined): Catchment {
  if (SMALL.test(words) && !/\b(?:hospital|clinic|medical)\b/i.test(words)) {
    return { people: DEFAULTS.neighbourhood, name: words, isKnown: false, from: 'draft' };
  }
  if (FACILITY.test(words))
    return { people: facilityPeople(words), name: `around ${words}`, isKnown: false, from: 'draft' };
  return ofTown(words, near, 'draft');
}

function facilityPeople(facility: string): number {
  return TEACHING.test(facility) ? DEFAULTS.teaching : DEFAULTS.hospital;
}

/** "Boise", "Boise, ID", "Springfield" near "Chicago, IL", "Texas". */
function ofTown(words: string, near: string | undefined, from: 'draft' | 'profile'): Catchment {
  const { regions, cities } = places();
  const [town = '', state = near?.split(',')[1] ?? ''] = words.split(',');
  const region = regions.get(keyOf(state));
  const known = pick(cities.get(keyOf(town)) ?? [], region?.key);
  if (known !== undefined) return { people: known.people, name: words, isKnown: true, from };
  const whole = regions.get(keyOf(words));
  if (whole !== undefined) return { people: whole.people, name: whole.name, isKnown: true, from };
  return { people: DEFAULTS.town, name: words, isKnown: false, from };
}

/** The city in that state; without a state the largest of the name. */
function pick(cities: readonly City[], region: string | undefined): City | undefined {
  return region === undefined ? cities[0] : cities.find((city) => city.region === region);
}
