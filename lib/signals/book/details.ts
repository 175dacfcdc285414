/**
 * What each type of detail is, for the rule book: what counts, and what does not. The groups follow the law: the
 * direct identifiers and what is spelled out come from the Safe Harbor list (45 CFR 164.514(b)(2)), the rest from
 * the expert determination beside it, which asks what details tell together, and from guidance on conduct.
 */
import type { SpanType } from '@/lib/engine/types';

export const SIGNAL_GROUPS = ['direct', 'spelled-out', 'sum', 'conduct', 'cue'] as const;
export type SignalGroup = (typeof SIGNAL_GROUPS)[number];

export interface SignalInfo {
  readonly type: SpanType;
  readonly group: SignalGroup;
  readonly title: string;
  readonly counts: string;
  /** What looks like it and is left alone. */
  readonly not: string;
}

const info = (group: SignalGroup, type: SpanType, title: string, counts: string, not: string): SignalInfo => ({
  type,
  group,
  title,
  counts,
  not,
});

/** One entry for each finder, in the order of the groups. */
export const SIGNALS_DESCRIBED: readonly SignalInfo[] = [
  info(
    'direct',
    'NAME',
    'Name',
    'a patient’s or a relative’s name, nickname or initials',
    'colleagues, authors, eponyms (“Parkinson’s”), a declared pseudonym',
  ),
  info(
    'direct',
    'CONTACT',
    'Contact',
    'a street address, phone or fax number, e-mail address',
    'a clinic’s own number, an organiser’s address',
  ),
  info(
    'direct',
    'ID',
    'Number',
    'a record, account, plan, licence, vehicle or device number',
    'doses, laboratory values, counts',
  ),
  info(
    'direct',
    'ONLINE',
    'Link or handle',
    'the patient’s own page, handle or network address',
    'journals, news, the handles of colleagues',
  ),
  info(
    'direct',
    'DOB',
    'Date of birth',
    'a date of birth, also one that follows from a birthday and an age',
    'the author’s own',
  ),
  info(
    'direct',
    'ROOM',
    'Room or bed',
    'a room or bed, where the hospital is known',
    'a room whose hospital nobody can tell',
  ),
  info(
    'direct',
    'IMAGE',
    'Picture',
    'words that say a picture of a patient, chart, screen or wristband is attached',
    'figures from a publication',
  ),
  info(
    'spelled-out',
    'DATE',
    'Date',
    'a calendar date, a month or a named holiday of somebody’s care',
    'conferences, deadlines, history',
  ),
  info(
    'spelled-out',
    'PLACE',
    'Place',
    'anything smaller than a state: a county, town, clinic, school or employer',
    'where the author travels or teaches',
  ),
  info(
    'spelled-out',
    'AGE90',
    'Age over 89',
    'an age of 90 or more',
    'the age of a building, an institution, a celebrity',
  ),
  info(
    'spelled-out',
    'EVENT',
    'Known event',
    'what others saw or read of and can place',
    'an incident without a day or a place',
  ),
  info('sum', 'AGE', 'Age', 'an age in numbers, or narrower than ten years', '“elderly”, “in her 60s”, “a kid”'),
  info(
    'sum',
    'TIME',
    'Time',
    'a time within about two days, or a weekday',
    '“last month”, “years ago”, “on Wednesdays”',
  ),
  info(
    'sum',
    'RARE',
    'Rare condition or circumstance',
    'fewer than about 5 new cases per 100,000 people a year, or an unusual way to be hurt',
    'common diagnoses and procedures',
  ),
  info('sum', 'ROLE', 'Occupation', 'what the patient does or did', 'colleagues, and what the author does'),
  info('sum', 'FAMILY', 'Family', 'twins, a sixth child, newly-weds', '“his wife”, “her parents”'),
  info('sum', 'ORIGIN', 'Origin', 'origin, language or religion', 'the author’s own'),
  info(
    'sum',
    'FEATURE',
    'Looks',
    'a feature people would know again: a tattoo, a prosthesis',
    'clinical signs without a face to them',
  ),
  info('sum', 'QUOTE', 'Very words', 'words that others may remember having been said', 'what everybody says'),
  info('sum', 'SEX', 'Sex', 'shown, never counted', 'everything'),
  info(
    'conduct',
    'CONFIRM',
    'Confirming',
    'that somebody whom readers can place is or was a patient',
    '“please call our office”',
  ),
  info(
    'conduct',
    'ADVICE',
    'Advice',
    'what one person should do about their own condition',
    'education for everyone, “call 911”',
  ),
  info(
    'conduct',
    'CONTEMPT',
    'Contempt',
    'words that a patient or a family would read with pain',
    'jokes about oneself or the job',
  ),
  info(
    'conduct',
    'BOUNDARY',
    'Boundary',
    'patients among one’s friends and followers',
    'colleagues, and declining kindly',
  ),
  info(
    'cue',
    'PATIENT',
    'A patient',
    'the words that make a person a patient: “my patient”, “the lady in 4”',
    'characters, board questions, statistics',
  ),
  info(
    'cue',
    'CONSENT',
    'Consent',
    'the patient or guardian agreed, and the draft says so',
    '“he won’t mind”, consent by the press office',
  ),
  info('cue', 'CHANGED', 'Changed details', 'the draft says that details are changed or put together', '“no names!”'),
];
