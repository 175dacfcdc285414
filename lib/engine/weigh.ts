/**
 * How far a detail narrows the circle of people who could be meant (labelling guide, rule 4).
 *
 * A signal finder may bring its own `weigh`; these are the guide's weights for everything else.
 */
import type { Author, Signal, SpanType, Weight } from './types';

/** What lowers the level of a draft (rule 10). */
export const LOWERING_TYPES: readonly SpanType[] = ['CONSENT', 'CHANGED'];

/** Types that count in the sum of details, in the order of the guide. */
export const QUASI_TYPES: readonly SpanType[] = ['TIME', 'RARE', 'ROLE', 'AGE', 'FAMILY', 'ORIGIN', 'FEATURE', 'QUOTE'];

/** Names of weekdays, "this week", "this weekend", "three days ago": a few days wide. */
const FEW_DAYS =
  /\b(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day|s)?\b|\b(?:this|the) (?:week|wknd|weekend)\b|\bthis (?:past )?week|\bmidweek\b|\b(?:three|four|five|six|3|4|5|6|few|couple(?: of)?) days (?:ago|back)\b/i;
/** "Tonight", "this morning", "two hours ago" beside a weekday bring it back within 48 hours. */
const WITHIN_TWO_DAYS =
  /\b(?:to-?night|tonite|to-?day|2day|yesterday|this (?:morning|morn|am|arvo|afternoon|evening|eve|shift)|(?:last|previous) ni(?:ght|te)|overnight|just now|right now|(?:hours?|hrs?|mins?|minutes?) (?:ago|back|old))\b/i;
/** Too wide to count, or recurring. */
const TOO_WIDE =
  /\b(?:last|past|next|this) (?:month|year|summer|winter|spring|fall|autumn)\b|\blast (?:wk|week)\b|\b(?:weeks|months|years|yrs|ages) (?:ago|back)\b|\b(?:recently|lately|once|the other day|back in the day)\b|\b(?:every|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i;

function weighTime(words: string): Weight {
  if (WITHIN_TWO_DAYS.test(words)) return 'strong';
  if (TOO_WIDE.test(words)) return 'never';
  return FEW_DAYS.test(words) ? 'ordinary' : 'strong';
}

/** Occupations so common that they narrow little; every other one locals could pin down. */
const COMMON_OCCUPATION =
  /\b(?:teachers?|teaching assistant|librarian|nurse|rn|lpn|cna|student|sophomore|freshman|electrician|plumber|carpenter|joiner|roofer|builder|bricklayer|brickie|painter|drywall|plasterer|scaffolder|welder|welds|mechanic|labou?rer|construction|factory|warehouse|forklift|machinist|(?:bus|truck|lorry|taxi|cab|uber|delivery|long-haul|van|hgv|tram|train) ?driver'?s?|trucker|accountant|bookkeeper|lawyer|solicitor|paralegal|engineer|programmer|software|developer|it guy|it worker|sales(?:man|woman|person)?|cashier|clerk|claims handler|stacks shelves|shop ?(?:assistant|worker|keeper)|retail|supermarket|barista|waiter|waitress|server|bartender|barman|bouncer|security guard|cook|chef|cleaner|house ?cleaner|housekeeper|janitor|custodian|caretaker|farmer|farm ?hand|farm worker|shearer|gardener|landscaper|does hair|hairdresser|beautician|nail tech|postal worker|flight attendant|pharmacy tech|singer|deckhand|office|receptionist|secretary|manager|banker|insurance|real estate agent|estate agent|call cent(?:er|re)|carer|home health aide|nanny|stay-at-home|homemaker|housewife|retiree|pensioner|vet tech|social worker|soldier|veteran|marine|army|navy|fisherman|miner|packing|interior designer)\b/i;

function weighRole(words: string): Weight {
  return COMMON_OCCUPATION.test(words) && !/\b(?:our|only|the one who|last)\b/i.test(words) ? 'ordinary' : 'strong';
}

/** Family words that narrow nothing. */
const BARE_FAMILY =
  /^(?:(?:his|her|their|the|a|my) )?(?:wife|husband|spouse|partner|parents?|mum|mom|mother|dad|father|son|daughter|kids?|children|family|brother|sister|sibling)s?$/i;

const WEIGHERS: Partial<Record<SpanType, (words: string) => Weight>> = {
  TIME: weighTime,
  ROLE: weighRole,
  RARE: () => 'strong',
  FAMILY: (words) => (BARE_FAMILY.test(words.trim()) ? 'never' : 'ordinary'),
  SEX: () => 'never',
};

/** The weight of a quasi-identifier's words; `undefined` for every other type. */
export function weigh(type: SpanType, words: string): Weight | undefined {
  if (type === 'SEX') return 'never';
  if (!QUASI_TYPES.includes(type)) return undefined;
  return WEIGHERS[type]?.(words) ?? 'ordinary';
}

/** Whether the author's profile shows a place; every reader is taken to know it. */
export function profilePlace(author: Author | undefined): string | undefined {
  return author?.facility ?? author?.city;
}

/** The weight a signal has, its finder's own or the guide's. */
export function weightOf(signal: Signal): Weight | undefined {
  return signal.weight ?? weigh(signal.type, signal.words);
}
