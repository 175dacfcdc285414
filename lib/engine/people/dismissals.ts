import type { Evidence, Text } from '../parts';
import type { Dismissed, Signal } from '../types';
import { findMentions, type Mention, type Part } from './mentions';
import { findSettings, SETTING_REASONS, type Setting } from './settings';

/** Below this nobody is spoken of as a patient. */
const NO_PATIENT = 0.3;
/** Words this far from a person, in code units, may still be that person's. */
const NEAR = 60;

const PART_REASONS: Partial<Record<Part, string>> = {
  colleague: 'a colleague',
  'own-family': 'the author\u2019s own family',
  'public-figure': 'a public figure',
  named: 'somebody named, not known to be a patient',
  animal: 'an animal',
  thing: 'a thing',
  crowd: 'many people, not one',
  author: 'the author',
  addressee: 'the reader',
};

/** Why each doubted signal was not counted, in words for the trace. */
export function dismissals(text: Text, doubted: readonly Signal[], evidence: Evidence): Dismissed[] {
  if (doubted.length === 0) return [];
  const mentions = findMentions(text);
  const settings = findSettings(text);
  const isAboutPatient = (evidence.draft.patient ?? 1) >= NO_PATIENT;
  return doubted.map(({ type, words, start, end, confidence }) => {
    const owner = isAboutPatient ? undefined : ownerOf(start, end, mentions);
    const setting = nearest(start, settings);
    const reason =
      (owner && PART_REASONS[owner.part]) ??
      (setting && `${SETTING_REASONS[setting.id]} (\u201c${setting.words}\u201d)`) ??
      (isAboutPatient ? 'nothing ties it to the patient' : 'no patient is spoken of');
    return { type, words, start, end, reason: `${reason}; ${Math.round(confidence * 100)} % likely` };
  });
}

/** The person inside a range, or the last one just before it. */
function ownerOf(start: number, end: number, mentions: readonly Mention[]): Mention | undefined {
  return mentions.findLast((mention) => mention.start < end && mention.end > start - NEAR);
}

function nearest(start: number, settings: readonly Setting[]): Setting | undefined {
  return settings.reduce<Setting | undefined>(
    (best, setting) =>
      best === undefined || Math.abs(setting.start - start) < Math.abs(best.start - start) ? setting : best,
    undefined,
  );
}
