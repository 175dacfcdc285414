import { LruMap } from '@/lib/engine/lru-map';

/** The little English that a remedy needs to know. */

/** Sources of patterns. */
export const PERSON =
  '(?:man|men|woman|women|guy|guys|lady|gent|gentleman|fella|fellow|bloke|chap|dude|lad|lass|male|female|boy|boys|girl|girls|kid|kids|kiddo|child|children|baby|babies|infant|newborn|toddler|teen|teenager|patient|patients|pt|pts|client|resident|person|people|adult|mom|mum|mama|dad|daddy|mother|father|grandma|grandpa|grandmother|grandfather|granny|gran|grandad|nan|auntie|aunt|uncle|wife|husband|son|daughter|brother|sister|twin|veteran|widow|widower|primip|multip|donor|recipient|caller|survivor|m|f|yom|yof)';
/** How the words for people by what they do end; a "puppet theatre" is no person. */
export const PERSON_NOUN =
  '(?:er|or|ist|ian|man|woman|men|women|ant|ent|eer|ess|star|captain|coach|chef|cook|priest|nun|monk|imam|rabbi|pilot|nurse|judge|clerk|king|queen|sheriff|smith|wright|herd|cop|vet|dj|principal|guard|model|jockey|athlete|guide|chief|deputy|boss|clown|magician|farmhand|bride|groom|hand|tech|champion|champ|linesman|celebrity|singer|rapper|marine|sophomore|senior|junior|freshman|kid)s?';
/** Verb forms that need a subject before them. */
const FINITE =
  "(?:is|isn't|was|wasn't|are|were|has|had|have|will|would|can|could|should|did|does|do|came|comes|went|goes|got|gets|gave|gives|said|says|told|tells|asked|asks|wants|wanted|needs|needed|made|makes|took|takes|brought|brings|feels|felt|looked|looks|walked|started|ended|kept|never|just|also|'s|'d|'ll)";

/** Past forms that no ending gives away. */
const IRREGULAR =
  '(?:taught|told|said|came|went|got|had|gave|took|made|ran|fell|sat|stood|held|brought|sang|wrote|drove|broke|knew|thought|felt|left|lost|met|put|read|rode|saw|shot|slept|spoke|spent|swam|threw|woke|won|wore|ate|drank|bit|beat|blew|cut|did|drew|flew|found|grew|hid|hit|hurt|kept|paid|stuck|swore|wept|is|was|has|wants|needs|thinks|says|knows|just|never|really|who|that|will|would|can)';
/** The next word is a verb, or carries a verb on. */
export const THEN_VERB = new RegExp(`^ (?:\\p{Ll}+(?:ing|ed)|${IRREGULAR})\\b`, 'u');

export const BE = "(?:is|isn't|was|wasn't|are|were|be|been|being|'s|'re|am|i'm)";
/** Words after which something must follow. */
const HANGING = new Set(
  'a an the my our his her their your this that these those and or but nor so because if when while as than with without at in on from of to into onto for by off near over under after before since until till during about around between through is was are were be been being am has had have very too just only not no shes hes theyre thats im ive weve'.split(
    ' ',
  ),
);

const VOWEL_SOUND = /^(?:[AEIOaeio]|[Uu](?!ni|s[aei]|r[io])|hour|honest|8\d?\b|11\b|18\b|[FHLMNRSX](?=[A-Z]))/;

/** The article for the words that follow. */
export function articleFor(following: string): 'a' | 'an' {
  return VOWEL_SOUND.test(following.trimStart()) ? 'an' : 'a';
}

/** Puts the article right at the end of `left` for what now follows it. */
export function withArticle(left: string, following: string): string {
  const match = /\b(an?)( )$/i.exec(left);
  if (match === null || following.trim() === '') return left;
  const [whole, old = '', space = ''] = match;
  const article = articleFor(following);
  const cased = old.startsWith('A') ? `A${article.slice(1)}` : article;
  return left.slice(0, left.length - whole.length) + cased + space;
}

export function capitalized(words: string): string {
  return words.replace(/^(["'(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
}

/** Whether the draft starts its sentences with capitals; many people never use the shift key. */
export function usesCapitals(source: string): boolean {
  return capitals.getOrInsertComputed(source, startsWithCapitals);
}

/** Every remedy of a draft asks. */
const capitals = new LruMap<string, boolean>(8);

function startsWithCapitals(source: string): boolean {
  return /(?:^|[.!?]\s+|\n)["'(]*\p{Lu}\p{Ll}*\b/u.test(source);
}

/** Whether words were cut off after something that needs an object: "at", "the", "is". */
export function isHanging(left: string, right: string): boolean {
  if (
    !/^\s*(?:[.,;:!?)\]\u2026]|[-\u2013\u2014] |\p{Extended_Pictographic}|#|$|(?:and|but|or|so|because)\b)/u.test(right)
  )
    return false;
  const last = left.split(/[^\p{L}']/u).findLast((word) => word !== '') ?? '';
  return HANGING.has(last.toLowerCase()) || /(?:n't|'(?:s|re|m|ve|ll|d))$/i.test(last);
}

const FINITE_START = new RegExp(`^["'(]?${FINITE}(?![\\p{L}'])`, 'iu');

/** Whether a sentence lost its subject: it now starts with a finite verb, and is no question. */
export function lacksSubject(sentence: string): boolean {
  return FINITE_START.test(sentence) && !sentence.includes('?');
}

const OTHER_LANGUAGES =
  /(?<![\p{L}'])(?:el|los|las|que|del|con|por|para|su|sus|está|mi|pero|lo|se|ya|una|señora?|hola|po|yung|yan|nyo|niyo|lang|ng|mga|sa|ang|si|ko|mo|na|naman|kasi|hai|ka|ki|ko|nahi|wey|dey|abeg)(?![\p{L}'])/giu;
const ENGLISH =
  /(?<![\p{L}'])(?:the|and|of|to|in|is|was|it|for|with|on|at|that|this|my|we|he|she|his|her|they|you|i|but|not|are|has|had|from|so|who|a)(?![\p{L}'])/giu;

/** Whether English words may be put into a sentence; a phrase in the middle of another language would not read. */
export function isEnglish(sentence: string): boolean {
  const other = sentence.match(OTHER_LANGUAGES)?.length ?? 0;
  return other < 2 || (sentence.match(ENGLISH)?.length ?? 0) > other;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu;

/** How many words a text has, at most so many; reads no further than it must. */
export function wordCount(text: string, most: number): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) if (++count >= most) break;
  return count;
}

/** Whether a text has at least so many words. */
export function hasWords(text: string, count: number): boolean {
  return wordCount(text, count) >= count;
}
