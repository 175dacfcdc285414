/** Names by their words: name lists, titles, cues, and words that are no English. */
import type { Text, Token } from '@/lib/engine/parts';
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
import { WIDE_PLACES } from '@/lib/lexicons/wide-places';
import type { Match } from '../matching/candidate';
import { bare, isAllCapitals, isCapitalised } from './casing';
import { isNamedDay } from './named-days';
import { isGivenName, isOrdinary, isSurname, isTown, isWordAndName } from './vocabulary';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const titles = words(TITLES);
const colleagueTitles = words(COLLEAGUE_TITLES);
const naming = words(NAMING_CUES);
const cues = words(NAME_CUES);
const phrases = new Set(NAME_PHRASES.split('|'));
const kin = words(KIN);
const verbs = words(NAME_VERBS);
const eponyms = words(EPONYMS);
const wide = new Set(WIDE_PLACES.trim().split(/[|\n]/));
const ADJECTIVE_TITLES = words(
  'big little wee lil old young tiny baby poor general major private chief brother sister mother father coach lady lord master sir captain pop gran nan ma pa don sur dun ate ka mai anna brother',
);
const EPONYM_NOUN =
  /^(?:sign|syndrome|disease|test|fracture|palsy|catheter|clamp|score|scale|criteria|stain|procedure|tumou?r|reflex|law|classification|index|phenomenon|manoeuvre|maneuver|lymphoma|sarcoma|chorea|block|cyst|node|nodes|line|lines|fields?|rule|system|effect|method|operation|repair|incision|position|fold|protocol|regimen|model|coma|blot|cells?|bodies|study|trial|foundation|award|prize|university|hospital|clinic|college|institute|medical|center|centre|school|journal|lecture|fellowship|street|road|avenue|lane|county|memorial|general|bag|drain|forceps|scissors|retractor|splint|collar|frame|bed|chair|cup|mug|scrubs)$/;

type Kind = 'given' | 'both' | 'surname' | 'unknown' | 'ordinary';

function kindOf(word: string): Kind {
  if (isGivenName(word)) return 'given';
  if (isWordAndName(word)) return 'both';
  if (isSurname(word)) return 'surname';
  return isOrdinary(word) ? 'ordinary' : 'unknown';
}

/** What stands around a word. */
interface Setting {
  readonly title: boolean;
  readonly colleague: boolean;
  readonly named: boolean;
  readonly cue: boolean;
  readonly kin: boolean;
  readonly initial: boolean;
  readonly subject: boolean;
  readonly possessive: boolean;
  readonly vocative: boolean;
}

function settingOf(tokens: readonly Token[], at: number, end: number): Setting {
  const skip = /^["'(*:,]$/.test(tokens[at - 1]?.norm ?? '') ? 1 : tokens[at - 1]?.norm === '.' ? 1 : 0;
  const one = bare(tokens[at - 1 - skip]?.norm ?? '');
  const two = bare(tokens[at - 2 - skip]?.norm ?? '');
  const next = tokens[end];
  return {
    title: titles.has(one) && tokens[at - 1]?.norm !== ',',
    colleague: colleagueTitles.has(one),
    named: naming.has(one) || phrases.has(`${two} ${one}`) || /^(?:name|nickname)$/.test(two),
    cue: cues.has(one),
    kin: kin.has(one),
    initial: at === 0,
    subject:
      next !== undefined &&
      next.kind === 'word' &&
      (verbs.has(next.norm) || (next.norm.endsWith('ed') && next.norm.length > 4)),
    possessive: tokens[end - 1]?.norm.endsWith("'s") === true || tokens[end]?.norm === "'",
    vocative: next === undefined || next.kind !== 'word',
  };
}

/** Names and what could be one, word by word. */
export function namesByWords(text: Text): Match[] {
  const matches: Match[] = [];
  const { tokens } = text;
  for (let at = 0; at < tokens.length; ) {
    const end = runEnd(text, at);
    const match = end > at ? judge(text, at, end) : undefined;
    if (match !== undefined) matches.push(match);
    at = Math.max(at + 1, match === undefined ? at + 1 : end);
  }
  return matches;
}

/** One past the last word that may belong to a name that begins at `at`. */
function runEnd(text: Text, at: number): number {
  const { tokens } = text;
  const first = tokens[at];
  if (
    first === undefined ||
    first.kind !== 'word' ||
    /\d/.test(first.norm) ||
    first.norm === 'i' ||
    /^i'/.test(first.norm)
  )
    return at;
  if (first.norm.length < 2) return at;
  let end = at + 1;
  const capital = isCapitalised(text, first);
  while (end < tokens.length && end < at + 4) {
    const token = tokens[end];
    const previous = tokens[end - 1];
    if (token === undefined || previous === undefined || previous.norm.endsWith("'s")) break;
    if (token.start - previous.end > 1) break;
    if (token.norm === '-' && previous.end === token.start && isCapitalised(text, tokens[end + 1] ?? token)) {
      end++;
      continue;
    }
    if (token.kind !== 'word' || /\d/.test(token.norm) || token.norm === 'i') break;
    if (
      capital
        ? !isCapitalised(text, token)
        : !(isGivenName(bare(token.norm)) || isSurname(bare(token.norm))) ||
          !(isGivenName(first.norm) || isWordAndName(first.norm))
    )
      break;
    end++;
  }
  return end;
}

function judge(text: Text, at: number, end: number): Match | undefined {
  const { tokens } = text;
  const first = tokens[at];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined) return undefined;
  const run = tokens.slice(at, end).filter((token) => token.kind === 'word');
  const phrase = run.map((token) => bare(token.norm)).join(' ');
  const setting = settingOf(tokens, at, end);
  const capital = isCapitalised(text, first);
  const [confidence, because] = capital
    ? capitalised(text, run, phrase, setting, tokens[end]?.norm ?? '')
    : small(run, setting);
  if (confidence < 0.05) return undefined;
  return {
    start: first.start,
    end: last.end,
    confidence: Math.min(0.97, confidence),
    because: [because, ...reasons(setting)],
  };
}

function reasons(setting: Setting): string[] {
  const seen: string[] = [];
  if (setting.title) seen.push('after a title');
  if (setting.colleague) seen.push('after a title of a colleague');
  if (setting.named || setting.cue) seen.push('after words that lead to a name');
  if (setting.kin) seen.push('after a word for a relative');
  if (setting.possessive) seen.push('possessive');
  return seen;
}

function capitalised(
  text: Text,
  run: readonly Token[],
  phrase: string,
  setting: Setting,
  next: string,
): [number, string] {
  const head = bare(run[0]?.norm ?? '');
  const tail = bare(run.at(-1)?.norm ?? '');
  const kinds = run.map((token) => kindOf(bare(token.norm)));
  const first = kinds[0] ?? 'ordinary';
  const shout = run.every((token) => isAllCapitals(text, token));
  if (titles.has(head) && !ADJECTIVE_TITLES.has(head) && run.length > 1)
    return [colleagueTitles.has(head) ? 0.25 : 0.9, 'a title with a name'];
  if (colleagueTitles.has(head)) return [run.length > 1 ? 0.2 : 0, 'a colleague'];
  if (ADJECTIVE_TITLES.has(head) && run.length > 1 && kinds.slice(1).some((kind) => kind !== 'ordinary'))
    return [0.75, 'a name with an epithet'];
  if (isNamedDay(phrase) || wide.has(phrase)) return [0, ''];
  if (
    shout &&
    !(run.length > 1 && kinds.some((kind) => kind === 'given')) &&
    !(setting.title || setting.named) &&
    !(first === 'given' && head.length > 4)
  )
    return [0, ''];
  if (setting.colleague) return [0.25, 'a colleague'];
  if (setting.title && first !== 'ordinary') return [0.9, 'a name'];
  if (setting.title && !ADJECTIVE_TITLES.has(bare(run[0]?.norm ?? ''))) return [setting.initial ? 0.3 : 0.75, 'a name'];
  if (setting.named) return [first === 'ordinary' ? 0.55 : 0.9, 'a name'];
  if (eponyms.has(head) && run.length === 1)
    return [
      EPONYM_NOUN.test(next) || next === '-'
        ? 0.03
        : first === 'given' || first === 'both'
          ? setting.kin || setting.subject
            ? 0.5
            : 0.2
          : 0.08,
      'a name that also stands for a disease, a thing or a public figure',
    ];
  if (EPONYM_NOUN.test(next) || EPONYM_NOUN.test(tail)) return [0.1, 'part of a name of something'];
  const bonus =
    (setting.cue ? 0.12 : 0) +
    (setting.kin ? 0.2 : 0) +
    (setting.subject ? 0.1 : 0) +
    (setting.possessive ? 0.08 : 0) +
    (run.length > 1 && kinds.slice(1).some((kind) => kind === 'surname' || kind === 'unknown' || kind === 'given')
      ? 0.12
      : 0);
  return [
    baseOf(first, kinds, setting, phrase) + (baseOf(first, kinds, setting, phrase) > 0 ? bonus : 0),
    LABELS[first],
  ];
}

const LABELS: Readonly<Record<Kind, string>> = {
  given: 'a given name',
  both: 'a word that is also a given name',
  surname: 'a family name',
  unknown: 'a capitalised word that is no English',
  ordinary: 'a capitalised word',
};

function baseOf(kind: Kind, kinds: readonly Kind[], setting: Setting, phrase: string): number {
  const placed = isTown(phrase) ? 0.25 : 0;
  switch (kind) {
    case 'given':
      return (setting.initial ? 0.5 : 0.55) - placed;
    case 'both':
      if (kinds.length > 1 && kinds[1] !== 'ordinary') return 0.55;
      return setting.initial ? (setting.subject || setting.possessive ? 0.3 : 0.1) : 0.35;
    case 'surname':
      return 0.4 - placed;
    case 'unknown':
      return setting.initial && !setting.subject && !setting.possessive && !setting.vocative ? 0.12 : 0.28 - placed;
    case 'ordinary':
      if (kinds.slice(1).some((other) => other === 'given' || other === 'surname')) return setting.initial ? 0.2 : 0.35;
      return setting.initial ? 0 : setting.kin || setting.cue ? 0.08 : 0.05;
  }
}

/** People who never use the shift key. */
function small(run: readonly Token[], setting: Setting): [number, string] {
  const head = bare(run[0]?.norm ?? '');
  const kind = kindOf(head);
  if (kind === 'ordinary' && !(setting.named && !FUNCTION_WORDS.has(head))) {
    if (setting.title && !FUNCTION_WORDS.has(head) && !ADJECTIVE_TITLES.has(head)) return [0.1, 'a word after a title'];
    return [0, ''];
  }
  if (setting.colleague) return [0.2, 'a colleague'];
  const title = setting.title ? 0.3 : 0;
  if (kind === 'given')
    return [
      (head.length > 3 ? 0.5 : 0.2) +
        title +
        (setting.named ? 0.3 : setting.cue || setting.kin ? 0.12 : 0) +
        (setting.subject ? 0.1 : 0),
      'a given name in small letters',
    ];
  if (kind === 'both') {
    const alone = setting.initial && (setting.subject || setting.possessive);
    return [(setting.named ? 0.5 : alone ? 0.35 : 0) + title, 'a word that is also a given name'];
  }
  if (kind === 'surname')
    return [0.3 + title + (setting.named ? 0.3 : setting.cue ? 0.1 : 0), 'a family name in small letters'];
  if (kind === 'ordinary') return [0.3, 'a word after words that lead to a name'];
  if (head.length < 4 && !setting.title && !setting.named) return [0, ''];
  return [
    0.06 +
      title +
      (setting.named ? 0.35 : setting.cue || setting.kin ? 0.08 : 0) +
      (setting.subject || setting.possessive ? 0.12 : 0),
    'a word that is no English',
  ];
}

const FUNCTION_WORDS = words(
  'a an the this that these those my your his her their our its it he she they we you i me him them us and or but so if then than not no yes to of in on at for from by with about into onto off out up down over under again all any both each few more most other some such only own same too very just now here there when where why how what which who whom whose is are was were be been being am do does did have has had will would can could should may might must dont didnt doesnt isnt wasnt arent cant wont im ive id ill youre youve hes shes theyre were weve thats whats ok okay lol omg everyone everybody anyone anybody someone somebody nobody nothing something anything everything one two three four five six seven eight nine ten patients patient people folks team nurses nurse doctor doctors staff today tonight tomorrow yesterday for as because while until before after back home work',
);
