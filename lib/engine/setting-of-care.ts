/**
 * Whether a draft speaks of care at all. Names, handles and pictures stand in most of what people post; without a word
 * of care, and outside the places where clinicians talk to or about patients, they seldom are a patient's.
 */
import { BODY_PARTS, COMPLAINTS, DRUGS, PROCEDURES, TESTS } from '@/lib/lexicons/clinical';
import { memoize } from './memoize';
import type { Text } from './parts';
import type { Draft, Signal, SpanType } from './types';

/** Words of the workplace; written for this project. */
const WORKPLACE =
  'admitted ambulance appointment appt attending bay bed birth born caseload chart charting charts clinic clinics code coded coding consult consultant cpr dead death delivered delivery dentist diagnosed diagnosis died discharge discharged doctor doctors dr dx dying ed ems er gp handover helicopter hospice hospital hospitals hx icu injured intubated labor labour medic medics midwife mrn needle newborn nhs nicu nurse nurses ot paramedic patient patients pharmacist pharmacy physio picu preemie pt pts referral registrar rehab resident results resus rosc rounds rx scan scans scrubs session sessions shift shifts stitches stretcher surgeon surgery sutures symptoms theatre therapist therapy trauma treat treated treating treatment triage tubed tx unit vaccine ward wound wounded wounds';

/** Types that only occur in care. */
const TELLING: ReadonlySet<SpanType> = new Set([
  'CONFIRM',
  'ADVICE',
  'ROOM',
  'ID',
  'DOB',
  'BOUNDARY',
  'CONTEMPT',
  'AGE90',
]);

/** A signal that only occurs in care tells of it from this confidence on; one that may be anybody's, from that on. */
const LIKELY = 0.3;
const SURE = 0.5;

let words: ReadonlySet<string> | undefined;

/** Single words only: phrases of the lexicons begin or end with one of them. */
function careWords(): ReadonlySet<string> {
  words ??= new Set([
    ...WORKPLACE.split(' '),
    ...[BODY_PARTS, COMPLAINTS, DRUGS, PROCEDURES, TESTS]
      .flatMap((list) => list.split(','))
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '' && !entry.includes(' ')),
  ]);
  return words;
}

/** How many words of a text speak of care; asked twice for each draft. */
export const countCareWords = memoize(({ parts }: Text): number =>
  parts.reduce((sum, sentence) => sum + countIn(sentence), 0),
);

const countIn = memoize((sentence: Text): number => {
  const care = careWords();
  return sentence.tokens.filter(({ norm }) => care.has(norm.replace(/^#|'s$/g, ''))).length;
});

export function speaksOfCare(text: Text, { kind }: Draft, signals: readonly Signal[]): boolean {
  if (kind === 'review-reply' || kind === 'dm' || kind === 'group') return true;
  return (
    signals.some(
      ({ type, confidence }) =>
        (TELLING.has(type) && confidence >= LIKELY) || (type === 'PATIENT' && confidence >= SURE),
    ) || countCareWords(text) > 0
  );
}
