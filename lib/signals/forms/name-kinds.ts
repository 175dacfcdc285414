/** What a word can be as a name. */
import { EPONYMS } from '@/lib/lexicons/eponyms';
import {
  COLLEAGUE_TITLES,
  KIN,
  NAME_CUES,
  NAME_PHRASES,
  NAME_VERBS,
  NAMING_CUES,
  TITLES,
} from '@/lib/lexicons/name-cues';
import { isGivenName, isOrdinary, isSurname, isWordAndName } from './vocabulary';

export type Kind = 'given' | 'both' | 'surname' | 'unknown' | 'ordinary';

/** A few hundred words make up most of what is written. */
const REMEMBERED = 2_000;
const known = new Map<string, Kind>();

export function kindOf(word: string): Kind {
  const before = known.get(word);
  if (before !== undefined) return before;
  const kind = lookUp(word);
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, kind);
  return kind;
}

function lookUp(word: string): Kind {
  if (isGivenName(word)) return 'given';
  if (isWordAndName(word)) return 'both';
  if (isOrdinary(word)) return isSurname(word) ? 'surname' : 'ordinary';
  return isSurname(word) ? 'surname' : 'unknown';
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const titles = words(TITLES);
export const colleagueTitles = words(COLLEAGUE_TITLES);
export const namingCues = words(NAMING_CUES);
export const nameCues = words(NAME_CUES);
export const namePhrases: ReadonlySet<string> = new Set(NAME_PHRASES.split('|'));
export const kin = words(KIN);
export const nameVerbs = words(NAME_VERBS);
export const eponyms = words(EPONYMS);

/** Titles that are as often ordinary words. */
export const looseTitles = words(
  'big little wee lil old young tiny baby poor general major private chief brother sister mother father coach lady lord master sir captain pop gran nan ma pa don sur dun ate ka mai anna',
);

/** What follows a name that stands for a disease, a sign, a thing or a house. */
export const EPONYM_NOUN =
  /^(?:sign|syndrome|disease|test|fracture|palsy|catheter|clamp|score|scale|criteria|stain|procedure|tumou?r|reflex|law|classification|index|phenomenon|manoeuvre|maneuver|lymphoma|sarcoma|chorea|block|cyst|nodes?|lines?|fields?|rule|system|effect|method|operation|repair|incision|position|fold|protocol|regimen|model|coma|blot|cells?|bodies|study|trial|foundation|award|prize|university|hospital|clinic|college|institute|medical|center|centre|school|journal|lecture|fellowship|street|road|avenue|lane|county|memorial|general|bag|drain|forceps|scissors|retractor|splint|collar|frame|bed|chair|cup|mug|scrubs)$/;

/** Words that are never taken for a name, whatever leads to them. */
export const functionWords = words(
  'a an the this that these those my your his her their our its it he she we they you i me him them us and or but so if then than not no yes to of in on at for from by with about into onto off out up down over under again all any both each few more most other some such only own same too very just now here there when where why how what which who whom whose is are was were be been being am do does did have has had will would can could should may might must dont didnt doesnt isnt wasnt arent cant wont im ive id ill youre youve hes shes theyre were weve thats whats ok okay lol omg everyone everybody anyone anybody someone somebody nobody nothing something anything everything one two three four five six seven eight nine ten patients patient people folks team nurses nurse doctor doctors staff today tonight tomorrow yesterday as because while until before after back home work',
);
