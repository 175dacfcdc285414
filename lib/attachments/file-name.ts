import { once } from '@/lib/engine/once';
import { BODY_PARTS, PROCEDURES, TESTS } from '@/lib/lexicons/clinical';
import { entriesOf } from '@/lib/lexicons/entries';
import { DOCUMENT, STUDY } from '@/lib/lexicons/pictures';
import { eponyms, kindOf } from '@/lib/signals/forms/name-kinds';

const CLINICAL = new RegExp(`^(?:${STUDY}|${DOCUMENT})$`, 'i');

const listed = once(() => new Set(entriesOf(TESTS, PROCEDURES, BODY_PARTS)));

function isClinical(word: string): boolean {
  return CLINICAL.test(word) || listed().has(word);
}

/**
 * Family names among the fifty most frequent of the US census of 2010 that are words or first names too, but for those
 * that describe pictures ("Long leg", "Gray matter", "Young").
 */
const FREQUENT = new Set(
  'smith miller taylor anderson wilson moore martin clark lewis allen scott wright baker nelson carter mitchell roberts turner phillips parker evans collins'.split(
    ' ',
  ),
);

/** A record number is announced; bare digits are what cameras count. */
const NUMBER = /\b(?:mrn|mr|pid|pat(?:ient)? ?id|hosp(?:ital)? ?(?:no|num|number)|nhs|acc(?:ession)?)[ #:]*\d{4,}\b/i;

/** The words of a file's name: "Smith_ChestXR-2.png" has Smith, Chest, XR and 2. */
export function wordsOf(name: string): string {
  return name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[\W_]+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .trim();
}

/** What a file's name says of a patient. */
export interface NameReading {
  /** Names of people and record numbers. */
  readonly identifiers: readonly string[];
  /** Whether it speaks of a study, a paper or a part of the body. */
  readonly clinical: boolean;
}

export function readFileName(name: string): NameReading {
  const text = wordsOf(name);
  const words = text.split(' ').filter((word) => word.length > 1);
  const clinical = words.some((word) => isClinical(word.toLowerCase()));
  const people = words.filter((word) => isName(word.toLowerCase()));
  const number = text.match(NUMBER)?.[0];
  return { identifiers: number === undefined ? people : [...people, number], clinical };
}

/** Words that are names and nothing else; "May" and "Colles" are no people here. */
function isName(word: string): boolean {
  const kind = kindOf(word);
  if (FREQUENT.has(word)) return true;
  return (kind === 'given' || kind === 'surname') && !eponyms.has(word) && !isClinical(word);
}
