/**
 * How much a draft speaks of care. Names, handles and pictures stand in most of what people post; without a word of care
 * they seldom are a patient's.
 */
import { BODY_PARTS, COMPLAINTS, DRUGS, PROCEDURES, TESTS } from '@/lib/lexicons/clinical';
import { entriesOf } from '@/lib/lexicons/entries';
import { memoize } from './memoize';
import { once } from './once';
import type { Text } from './parts';

/** Words of the workplace; written for this project. */
const WORKPLACE =
  'admitted ambulance appointment appt attending bay bed birth born caseload chart charting charts clinic clinics code coded coding consult consultant cpr dead death delivered delivery dentist diagnosed diagnosis died discharge discharged doctor doctors dr dx dying ed ems er gp handover helicopter hospice hospital hospitals hx icu injured intubated labor labour medic medics midwife mrn needle newborn nhs nicu nurse nurses ot paramedic patient patients pharmacist pharmacy physio picu preemie pt pts referral registrar rehab resident results resus rosc rounds rx scan scans scrubs session sessions shift shifts stitches stretcher surgeon surgery sutures symptoms theatre therapist therapy trauma treat treated treating treatment triage tubed tx unit vaccine ward wound wounded wounds';

/** Single words only: phrases of the lexicons begin or end with one of them. */
const careWords = once(
  (): ReadonlySet<string> =>
    new Set([
      ...WORKPLACE.split(' '),
      ...entriesOf(BODY_PARTS, COMPLAINTS, DRUGS, PROCEDURES, TESTS).filter((entry) => !entry.includes(' ')),
    ]),
);

/** How many words of a text speak of care. */
export function countCareWords({ parts }: Pick<Text, 'parts'>): number {
  return parts.reduce((sum, sentence) => sum + countIn(sentence), 0);
}

const countIn = memoize((sentence: Text): number => {
  const care = careWords();
  return sentence.tokens.filter(({ norm }) => care.has(norm.replace(/^#|'s$/g, ''))).length;
});
