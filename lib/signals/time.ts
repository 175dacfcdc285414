import type { SignalFinder } from '@/lib/engine/parts';
import {
  HOURS_BY_NAME,
  JUST_HAPPENED,
  OTHER_LANGUAGES,
  THIS_MOMENT,
  TOMORROW,
  WEEKS,
  WITHIN_A_WEEK,
  WITHIN_TWO_DAYS,
} from '@/lib/lexicons/times';
import { NUMBER_WORDS } from './forms/numbers';
import { after, before, type Shape, Shapes } from './forms/shapes';
import { toSignals } from './matching/candidate';

const DAY = '(?:mon|tues?|wed(?:nes)?|weds|thur?s?|fri|sat(?:ur)?|sun)(?:day)?';
const FULL_DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const PART_OF_DAY = '(?:night|nite|morning|evening|afternoon|arvo|lunchtime|teatime|am|pm)';
const COUNT = `(?:\\d{1,2}|${NUMBER_WORDS}|an?|a few|few|a couple(?: of)?|couple(?: of)?|half an?|several)`;
const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const MINUTES = '(?:min(?:ute)?s?|hours?|hrs?|secs?|seconds?)';
const BY = '(?:at|around|about|by|since|before|after|until|til|till|from|just after|just before|circa|approx|near)';

/** A form in words of any case. */
function said(is: string, confidence: Shape['confidence'], source: string): Shape {
  return { is, confidence, pattern: new RegExp(`(?:${source})(?!\\w)`, 'iy') };
}

/** Weekdays that recur, or that name a feast or a sale, tell nothing about when. */
const RECURRING =
  /\b(?:every|each|most|any|alternate|on an?|no|first|second|third|next|black|good|ash|shrove|easter|cyber|palm|super bowl|taco|casual|fish|fat|giving|pancake) $/i;

function weekday(match: RegExpExecArray): number {
  return RECURRING.test(before(match, 14)) || /^s\b/i.test(after(match)) ? 0.15 : 0.75;
}

const OTHER_NIGHTS =
  /\b(?:good|every|a|of|date|prom|opening|wedding|one|most|some|all|same|each|game|movie|quiz|\w+day) $/i;

const SHAPES = new Shapes([
  said('within two days', 0.9, WITHIN_TWO_DAYS),
  said('this moment', 0.75, THIS_MOMENT),
  { is: 'this moment', confidence: 0.7, pattern: /rn\b|tn\b(?=[^,]|$)/y },
  { is: 'this moment', confidence: 0.2, pattern: /tn\b|now\b|soon\b/iy },
  said('just happened', 0.45, `just (?:${JUST_HAPPENED})`),
  said(
    'just happened',
    0.25,
    'just (?:\\w+ed|\\w+[aeu]ng|\\w+ught|cut|sent|wrote|spoke|slept|stood|woke|broke|ran|ate|drove|fell|found|heard|hit|kept|read|rode|said|shot|stuck|swam|threw|wore)',
  ),
  said('just', 0.08, 'just'),
  said('earlier', earlier, 'earlier'),
  said(
    'so long ago',
    0.85,
    `(?:about |like |not |barely |maybe |around |as of |literally |under |less than )?${COUNT} ${MINUTES}(?: or so)? (?:ago|back|earlier|later)`,
  ),
  said(
    'so long ago',
    0.8,
    `within the (?:last |past )?hour|(?:next|last|past|this past) (?:half(?: an)? hour|hour|few hours|couple of hours|(?:24|48|twenty-four|\\d+) hours|\\d+ minutes)|(?:\\d+|${NUMBER_WORDS}|few) ?${MINUTES} old|in (?:an|a few|\\d+|two|three) (?:hours?|minutes?)(?='? time)`,
  ),
  said('days ago', 0.7, `${COUNT} (?:days?|nights?|shifts?) (?:ago|back)`),
  said('weeks, months or years ago', 0.2, `${COUNT} (?:weeks?|wks?|months?|mos?|years?|yrs?) (?:ago|back)|${WEEKS}`),
  said(
    'a day after the operation',
    0.25,
    '(?:post-?op day|day) ?#?(?:\\d{1,2}|one|two|three|four|five)(?= (?:after|post|of|since)\\b|,)|pod ?#?\\d{1,2}',
  ),
  said('tomorrow', 0.6, TOMORROW),
  said('this week', 0.75, WITHIN_A_WEEK),
  {
    is: 'a weekday',
    confidence: weekday,
    pattern: new RegExp(
      `(?:(?:last|this|on|by|early|late|since|until|til|till) )?${FULL_DAY}(?:'s)?(?: ${PART_OF_DAY}'?s?)?\\b`,
      'iy',
    ),
  },
  said('a weekday', 0.6, `(?:last|this|on|by|until|til|since) ${DAY}(?: ${PART_OF_DAY})?|${DAY} ${PART_OF_DAY}`),
  {
    is: 'a weekday',
    confidence: 0.5,
    pattern:
      /(?:mon|fri|sat|sun)\b(?= (?:list|clinic)\b)|(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)\b(?!-)|(?:tues|weds|thurs|thur)\b/y,
  },
  said(
    'a time of day',
    0.55,
    `(?:${BY} |came at |between )?(?:\\d{1,2}(?:[:.h]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|ish)|${HOUR} (?:in the (?:morning|afternoon|evening)|at night|this morning|o'clock|am|pm)|(?:half|quarter|ten|five|twenty) ?(?:past|to|til|gone) ${HOUR}|half ${HOUR}|(?:[01]\\d|2[0-3])[:.]?[0-5]\\d ?(?:h|hrs?|hours))`,
  ),
  { is: 'a time of day', confidence: 0.5, pattern: /(?<![\d:./-])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:/])/y },
  {
    is: 'a time of day',
    confidence: ({ groups }) => (/^(?:19|20)\d\d$/.test(groups?.it ?? '') ? 0.25 : 0.5),
    pattern:
      /(?:(?:at|since|from|by|until|around|about|@) |(?<=^))(?<it>(?:[01]\d|2[0-3])[0-5]\d)\b(?! ?(?:mg|ml|mcg|g|patients|people|kcal|beds|calories))/iy,
  },
  said(
    'a time of day',
    0.5,
    `(?:${BY} |going in at |came at |up to )(?:half )?(?:${HOURS_BY_NAME})|midnight|teatime|lunchtime|half-?time`,
  ),
  {
    is: 'an hour',
    confidence: 0.3,
    pattern: new RegExp(
      `(?:at|around|about|since|before|by|til|until) (?<it>${HOUR})(?=[.,!?;:]|$| (?:and|when|with|this|in the|to go|exactly|sharp)\\b)`,
      'iy',
    ),
  },
  said(
    'a part of the day',
    (match) => (OTHER_NIGHTS.test(before(match, 12)) ? 0 : 0.12),
    'morning|afternoon|arvo|evening|night|night ?shift|day shift|(?:the|my) shift|clinic',
  ),
  said('when, in another language', 0.75, OTHER_LANGUAGES),
]);

/** "Earlier", but not "earlier than", "earlier diagnosis". */
function earlier(match: RegExpExecArray): number {
  return /^ (?:than|in|stage|detection|diagnos|treatment|intervention|referral|access|version|data|studies)/i.test(
    after(match),
  )
    ? 0
    : 0.5;
}

/** When it happened, to within a few days (labelling guide, rule 4). */
export const time: SignalFinder = {
  type: 'TIME',
  find: (text) => toSignals('TIME', text, SHAPES.find(text)),
};
