import type { SignalFinder, Text, Token } from '@/lib/engine/parts';
import {
  CLINICAL_OCCUPATIONS,
  COMMON_OCCUPATIONS,
  OCCUPATION_HEADS,
  OFFICES,
  SCARCE_OCCUPATIONS,
} from '@/lib/lexicons/occupations';
import { type Match, toSignals } from './matching/candidate';
import { type Phrase, Phrases } from './matching/phrases';
import { DOINGS } from './wordings/role';

type Kind = 'office' | 'scarce' | 'common' | 'clinical' | 'head';

const OCCUPATIONS = new Phrases<Kind>([
  [OFFICES, 'office'],
  [SCARCE_OCCUPATIONS, 'scarce'],
  [COMMON_OCCUPATIONS, 'common'],
  [CLINICAL_OCCUPATIONS, 'clinical'],
  [OCCUPATION_HEADS, 'head'],
]);

const CONFIDENCE: Readonly<Record<Exclude<Kind, 'head'>, number>> = {
  office: 0.55,
  scarce: 0.6,
  common: 0.5,
  clinical: 0.1,
};

/** Before an occupation, it says whose it is: "retired", "our own". */
const LOCAL = new Set('retired ex former professional local volunteer part-time freelance semi-retired'.split(' '));
/** Where an occupation describes somebody: after an age, or after a person and "is". */
const DESCRIBING =
  /(?:\b\d{1,3}\s?(?:yo|y\/o|yr|yrs|f|m)?[ ,-]+(?:year-old |years? old,? |old,? )?(?:[a-z][a-z-]* )?|\b(?:he|she|who|dad|mum|mom|husband|wife|patient|pt|guy|man|woman|lady|father|mother|wife|son|daughter)(?:'s| is| was|,| works as| worked as) (?:a |an |the |our )?(?:[a-z][a-z-]* )?|\b(?:work(?:s|ed) as|lives? as|used to be) (?:a|an|the) |[.,;(] ?)$/;
/** Titles that are said of colleagues, machines and things as often as of anybody else. */
const EVERYWHERE = new Set(
  'student,manager,office manager,driver,guard,cook,runner,swimmer,professor,attorney,lawyer,landlord,receptionist,social worker,chaplain,pilot,vet,printer,model,actor,author,bookie,interpreter,judge,cleaner,supervisor,clerk,editor,designer,medium,conductor,minister,commissioner,captain,buyer,server,contractor,dispatcher,developer,statistician,scientist,reporter,journalist,representative,lecturer,tutor,trader,spinner,cooper,diver,sealer,superintendent,director,mascot,caretaker,carer'.split(
    ',',
  ),
);

/** Nouns that follow a title which is not an occupation here: "student loans", "driver error". */
const NOT_A_PERSON = new Set(
  'loan error shortage strike salary union school training level stage fatigue burnout licence license handover program programme manual guide ratio meeting position vacancy job jobs role lounge exam exams rota roster side mode'.split(
    ' ',
  ),
);

export const role: SignalFinder = {
  type: 'ROLE',
  find: (text) => toSignals('ROLE', text, [...occupations(text), ...DOINGS.find(text)]),
};

const occupations = (text: Text): Match[] => OCCUPATIONS.find(text).flatMap((phrase) => asRole(phrase, text) ?? []);

function asRole({ start, end, from, to, value, entry }: Phrase<Kind>, text: Text): Match | undefined {
  const next = text.tokens[to];
  if (next !== undefined && NOT_A_PERSON.has(next.norm)) return undefined;
  const before = text.tokens[from - 1];
  const because = [`${value}: ${entry}`];
  if (value === 'head') return headed(from, end, entry, text.tokens);
  const local = before !== undefined && LOCAL.has(before.norm);
  const described = DESCRIBING.test(text.source.slice(Math.max(0, start - 40), start).toLowerCase());
  if (value === 'clinical' && !described && before?.norm !== 'own') return undefined;
  const many = !entry.endsWith('s') && /(?:s|men|women)$/.test(text.source.slice(start, end));
  const about = local || described;
  const confidence = CONFIDENCE[value] + (about ? 0.15 : EVERYWHERE.has(entry) ? -0.3 : 0) - (many ? 0.25 : 0);
  return {
    start,
    end,
    confidence: Math.max(0.03, confidence),
    because: [...because, ...(described ? ['describes somebody'] : []), ...(many ? ['several'] : [])],
  };
}

/** "Carillon tuner": the word before the head says what is tuned; a head alone says nothing. */
function headed(from: number, end: number, entry: string, tokens: readonly Token[]): Match | undefined {
  const before = tokens[from - 1];
  if (before?.kind !== 'word' || before.norm.length < 4 || before.norm.includes("'")) return undefined;
  return { start: before.start, end, confidence: 0.12, because: [`head: ${before.norm} … ${entry}`] };
}
