import type { SignalFinder } from '@/lib/engine/parts';
import { HOLIDAYS } from '@/lib/lexicons/holidays';
import { DAY_NUMBER, isDayAndMonth, MONTH, ORDINAL_DAY, YEAR } from './forms/calendar';
import { after, before, Shapes } from './forms/shapes';
import { toSignals } from './matching/candidate';

/** Fractions, scores and strengths that look like a day and a month: pain 8/10, cultures 4/4, 24/7, 5/5. */
const SCORES =
  /^(?:24\/7|50\/50|[0-9]+\/(?:10|5|4|2)|([1-9]\d?)\/\1|9\/11|7\/7|12\/12|[1-9]\/6|[1-9]\/52|[1-9]\/7|[1-9]\/12|2\/2|20\/20)$/;
/** Words that make a number with a slash a date all the same. */
const DATE_CUE =
  /\b(?:on|since|from|of|by|until|dated?|signed|done|seen|admitted|due|back|the|transfer|surgery|discharged?|born|dob|visit|appt|appointment|went|was|last|until|lmp|edd|exp) (?:on |from |since |was |it's )?$/i;
const SCORE_CUE =
  /\b(?:pain|strength|murmur|apgars?|vision|cultures?|score|scored|grade|power|gcs|reflexes|pulses|bp|rated?|rating|stars?|out|all|won|quality|lost|was like|rates? it|solid) (?:of |is |was |a |it )*$/i;

function numeric(match: RegExpExecArray): number {
  const [whole] = match;
  const [first = 0, second = 0] = whole.split(/[/.-]/).map(Number);
  if (!isDayAndMonth(first, second)) return 0;
  const cue = DATE_CUE.test(before(match));
  const alone = match.index === 0 || /[(:;,—–-] ?$/.test(before(match, 3));
  if (
    SCORE_CUE.test(before(match)) ||
    /^ ?(?:mg|ml|mcg|pain|strength|stars|pts|patients|of|people|positive|mmol|kg|%|x|tabs?|cm|murmur|sec|in\b)/i.test(
      after(match),
    )
  )
    return 0;
  if (/[.-]/.test(whole)) return cue ? 0.4 : 0;
  if (SCORES.test(whole))
    return cue ? 0.35 : alone && /^\d\d?\/\d\d/.test(whole) && !/\/(?:10|12)$/.test(whole) ? 0.2 : 0.06;
  return cue || alone ? 0.7 : 0.4;
}

const AMBIGUOUS = /^(?:mar|may|dec|jan|sept?|march|august|april|june|oct|nov|feb|jul|jun|apr|aug)$/i;

/** "May", "March", "June" and their like stand for more than months. */
function month(match: RegExpExecArray): number {
  const { it = match[0] } = match.groups ?? {};
  if (match[0] !== it) return AMBIGUOUS.test(it) && /^(?:mar|dec)$/.test(it) ? 0.2 : 0.8;
  if (/^[a-z]/.test(it)) return /^(?:may|march|mar|dec|nov|jan|sep|sept|oct|jun|jul|apr|aug)$/.test(it) ? 0 : 0.6;
  if (/^(?:May|March|Mar|Dec|Jan|June|April|August|Jun|Augustus)$/.test(it)) {
    if (/^(?:[,.:;]| ?$)/.test(after(match)) && match.index > 0) return 0.45;
    return match.index === 0 && /^(?:,|\.| (?:was|is|\d))/.test(after(match)) ? 0.4 : 0.1;
  }
  return 0.65;
}

const SHAPES = new Shapes([
  {
    is: 'day and month',
    pattern: new RegExp(
      `(?:the )?${DAY_NUMBER}(?: of|-| de)? ?${MONTH}\\b\\.?(?:,? ?${YEAR})?(?!')|\\b${MONTH}\\.?(?: the)? ?${DAY_NUMBER}(?![\\d:%]|\\s?(?:am|pm|mg|patients|people|years)\\b)(?:,? ${YEAR})?`,
      'iy',
    ),
    confidence: (match) =>
      /^(?:the )?(?:second|first|third|\d{1,2}) (?:mar|may|dec|sep|jan)$/.test(match[0]) ? 0.3 : 0.9,
  },
  { is: 'month and year', pattern: new RegExp(`\\b${MONTH}\\.?,? (?:of )?${YEAR}(?!\\d)`, 'iy'), confidence: 0.85 },
  {
    is: 'month',
    pattern: new RegExp(
      `(?:in|last|this|since|until|till|by|from|during|of|early|mid-?|late|back in|next|end of|start of|beginning of|through|before|after|one|cold|wet|hot|that|and) (?<it>${MONTH})\\b(?!['-]|\\.\\w)`,
      'iy',
    ),
    confidence: (match) =>
      /^may/i.test(match.groups?.it ?? '') && /\b(?:that|and|one|this|after|before) may$/i.test(match[0])
        ? 0.1
        : month(match),
  },
  { is: 'month', pattern: new RegExp(`(?<it>${MONTH})\\b(?!['-]|\\.\\w)`, 'iy'), confidence: month },
  {
    is: 'a numeric date',
    pattern: /(?<![\d/.$£€:-])\d{1,2}[/.-]\d{1,2}(?![\d/:%]|[.-]\d)/y,
    confidence: numeric,
  },
  {
    is: 'a full date',
    pattern:
      /(?<![\d/.$-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?![\d/-])/y,
    confidence: (match) => {
      const parts = match[0].split(/[/.-]/).map(Number);
      const [first = 0, second = 0, third = 0] = parts;
      return (first > 31 ? isDayAndMonth(second, third) : isDayAndMonth(first, second)) ? 0.85 : 0;
    },
  },
  {
    is: 'a day of the month',
    pattern: new RegExp(
      `(?:on|since|until|by|from|was|of|that was|is|for|the night of|and) (?<it>the ${ORDINAL_DAY})(?=[,.;:!? )]|$)(?! (?:floor|grade|time|day|street|avenue|patient|case|call|hour|shift|year|century|week|rib|baby|child|person|one|admission|attempt|try|place|line|ward|night|most|thing|round|trimester|edition|annual|anniversary|percentile|generation|ventricle|opinion|victim|\\w+est))`,
      'iy',
    ),
    confidence: (match) => (/\d/.test(match.groups?.it ?? '') ? 0.6 : 0.25),
  },
  {
    is: 'a weekday with its date',
    pattern: new RegExp(`(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?${ORDINAL_DAY}`, 'iy'),
    confidence: 0.8,
  },
  { is: 'a named day', pattern: new RegExp(`(?:${HOLIDAYS})(?!\\w)`, 'iy'), confidence: namedDay },
  {
    is: 'a named day',
    pattern:
      /\b(?:the )?(?:first|second|third|fourth|last) (?:mon|tues|wednes|thurs|fri|satur|sun|week)(?:day|end) (?:of|in) [A-Z]\w+/iy,
    confidence: 0.7,
  },
]);

function namedDay(match: RegExpExecArray): number {
  const words = match[0].toLowerCase();
  if (
    /^(?:lent|holi|carnival|tet|rakhi|equinox|solstice|half-?term|long weekend|shabbat|onam|opening day|tax day|osun|durbar|bihu)$/.test(
      words,
    )
  ) {
    return /^[A-Z]/.test(match[0]) ? 0.5 : 0.2;
  }
  if (/^(?:merry|happy|blessed) $/i.test(before(match, 8))) return 0.35;
  return 0.75;
}

/** A calendar date, month or named holiday (labelling guide, rule 3); a year alone is none. */
export const date: SignalFinder = {
  type: 'DATE',
  find: (text) => toSignals('DATE', text, SHAPES.find(text)),
};
