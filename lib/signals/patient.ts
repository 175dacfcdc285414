import type { SignalFinder, Text } from '@/lib/engine/parts';
import { CARED_FOR, CASES, PATIENTS, PERSONS } from '@/lib/lexicons/persons';
import { type Match, toSignals } from './matching/candidate';
import { careWords } from './matching/care';
import { type Introduced, introduced } from './matching/introduced';
import { Phrases } from './matching/phrases';
import { type Word, wordsOf } from './matching/words';
import { CARE_TOLD } from './wordings/patient';

type Kind = 'patient' | 'person' | 'cared for' | 'case';

const LISTED = new Phrases<Kind>([
  [PATIENTS, 'patient'],
  [PERSONS, 'person'],
  [CARED_FOR, 'cared for'],
  [CASES, 'case'],
]);

/** How sure a person is a patient, by what the word is and how it is introduced; no figure, no candidate. */
const CONFIDENCE: Readonly<Record<Kind, Partial<Record<Introduced, number>>>> = {
  patient: { own: 0.9, a: 0.75, the: 0.6, theirs: 0.45, first: 0.65, bare: 0.5 },
  person: { own: 0.5, a: 0.4, the: 0.4, theirs: 0.2, first: 0.35, bare: 0.2 },
  'cared for': { own: 0.5, a: 0.35, the: 0.3, theirs: 0.15, first: 0.3, bare: 0.1 },
  case: { own: 0.5 },
};

/** After "patient" as an adjective or in a compound: nobody is spoken of. */
const COMPOUND = new Set(
  'safety care education portal portals experience satisfaction volume flow outcome outcomes days day advocate advocacy population populations information info data records record rights privacy confidentiality advocate transport relations services handling lift lifts load numbers facing centred centered centric reported line list lists ratio ratios ratings reviews groups group leaflet handout handouts advocates access engagement selection recruitment representative simulator enough with'.split(
    ' ',
  ),
);

/** Without any article or verb, as in a list of the day: "chest pain in triage", "10:40 induction". */
const SHORTHAND_REACH = 40;

export const patient: SignalFinder = {
  type: 'PATIENT',
  find: (text) => toSignals('PATIENT', text, [...CARE_TOLD.find(text), ...people(text), ...shorthand(text)]),
};

function people(text: Text): Match[] {
  const { words } = wordsOf(text);
  return LISTED.find(text).flatMap(({ from, to, start, end, value, entry }) => {
    if (value === 'patient' && isCompound(words, to)) return [];
    const { by, at } = introduced(words, from);
    const sure = CONFIDENCE[value][by];
    if (sure === undefined) return [];
    const many = entry !== 'parents' && /s'?$/.test(words[to - 1]?.norm ?? '') && !entry.endsWith('s');
    const because = [`${value} (${by}): ${entry}`, ...(many ? ['several'] : [])];
    return [{ start: text.tokens[at]?.start ?? start, end, confidence: many ? sure / 3 : sure, because }];
  });
}

/** "Patient safety", "patient-facing". */
function isCompound(words: readonly Word[], to: number): boolean {
  const after = words[to]?.norm === '-' ? words[to + 1] : words[to];
  return after !== undefined && COMPOUND.has(after.norm);
}

/** A short sentence that is little more than a complaint or a procedure. */
function shorthand(text: Text): Match[] {
  if (text.clean.length > SHORTHAND_REACH) return [];
  return careWords(text)
    .filter(({ value }) => value === 'complaint' || value === 'procedure')
    .map(({ start, end, entry }) => ({ start, end, confidence: 0.2, because: [`a case in shorthand: ${entry}`] }));
}
