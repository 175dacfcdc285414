import type { SignalFinder } from '@/lib/engine/parts';
import { before, Shapes } from './forms/shapes';
import { toSignals } from './matching/candidate';

const WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** With what stands before it; a letter or a word never joins the word before. */
const NUMBER = `(?:(?: ?#?-?)\\d{1,4}(?![:.]\\d)[ -]?[a-d]?(?![a-z\\d])|[ -][a-d](?:-?\\d{1,3})?\\b(?!')|[ -](?:${WORD})(?![a-z]))`;
/** Places with numbered beds; the number makes it one. */
const BED =
  '(?:room|rm|cama|cuarto|sala|kwarto|kama|bed|bay|cot|crib|isolette|incubator|pod|cube|cubicle|cubby|side ?room|sideroom|trolley|stretcher|gurney|hall(?:way)?|corridor|curtain|chair|station|booth|exam(?: room)?|delivery room|birthing (?:room|suite)|suite|recovery|resus|trauma(?: bay| room)?|slot|spot|berth)';
const UNIT =
  '(?:icu|itu|ccu|cvicu|cticu|sicu|micu|nicu|picu|scbu|nnu|hdu|pacu|mau|amu|sau|ldr|l&d|labou?r|triage|theatre|or|ed|er|majors|minors|obs|ward|neuro|burns|tele|stepdown|step-down|med-?surg|dialysis|chair|infusion|endo|cath lab|psych|ortho)';
const DIRECTION = '(?:north|south|east|west|n|s|e|w|tower|wing|block|floor)';

function ordinary(confidence: number): (match: RegExpExecArray) => number {
  return (match) => {
    if (
      /^(?:or|ed|er|obs|labour|labor|neuro|psych|recovery|spot|pod|slot|station|suite|endo|corridor|trauma|hall|exam|chair)s? (?:one|a|two|three|four|five|six|seven|eight|nine|ten|2|3|4)$/i.test(
        match[0],
      ) &&
      !/^(?:OR|ER|ED|exam|chair|pod|recovery|trauma)/i.test(match[0])
    )
      return 0.15;
    if (/^(?:OR|ED|ER)\b/i.test(match[0]) && !/^[A-Z]{2} ?\d/.test(match[0])) return 0;
    if (/^POD ?\d/.test(match[0])) return 0.1;
    if (/^\w+ a$/i.test(match[0]) && !/ A$/.test(match[0])) return 0;
    if (
      /\b(?:conference|class|meeting|board|lecture|hotel|break|locker|elevator|season|episode|table|seminar) $/i.test(
        before(match, 12),
      )
    )
      return 0.1;
    return confidence;
  };
}

const SHAPES = new Shapes([
  {
    is: 'a bed or room by its number',
    pattern: new RegExp(
      `\\b${BED}(?: no\\.?| number| #)?${NUMBER}(?:,? ?(?:bed|bay|side|window|door) ?[a-z\\d]{0,2}\\b)?(?: on (?:the )?[A-Z]\\w+)?`,
      'iy',
    ),
    confidence: ordinary(0.75),
  },
  {
    is: 'a unit with a bed number',
    pattern: new RegExp(`\\b${UNIT}(?:,? (?:bed|bay|room|rm|cot|chair|slot|pod))?${NUMBER}`, 'iy'),
    confidence: ordinary(0.65),
  },
  {
    is: 'ward and bed together',
    pattern: new RegExp(
      `(?:bay|ward|pod|tower|zone|side|wing|floor|level) (?:[a-h]|\\d{1,3}[a-z]?)(?:,? (?:bed|bay|room|cot|chair)${NUMBER}|, ?\\d{1,4}\\b)|(?:bed|cot|room)${NUMBER},? (?:ward|bay|unit|floor|pod|on) [A-Za-z\\d]+`,
      'iy',
    ),
    confidence: 0.85,
  },
  {
    is: 'a unit and its bed',
    pattern: new RegExp(
      `\\b\\d{1,2} ?${DIRECTION},? (?:bed|room|rm|bay) ?\\d{1,3}\\b|\\b\\d{1,2}[NSEW]-\\d{1,3}\\b|\\b[A-Z]{1,4}-?\\d{1,2}[-/]\\d{1,3}\\b(?!-)`,
      'iy',
    ),
    confidence: 0.5,
  },
  {
    is: 'a room number with its bed',
    pattern: /(?<![\w-])\d{2,4}-?[A-D](?![\w-])/y,
    confidence: (match) => (/(?:\b(?:in|from|of|for|to|into|at) |^|[,:(] ?)$/i.test(before(match, 6)) ? 0.6 : 0.35),
  },
  {
    is: 'a room number',
    pattern:
      /\b(?:in|from|into|over in|outside|of) (?<it>\d{1,4})(?=[,.;:!?)]|$| (?:is|was|has|had|who|just|and|needs|wants|keeps|at|on|coded|with|asked|said|finally)\b)/iy,
    confidence: (match) => (/^(?:19|20)\d\d$/.test(match.groups?.it ?? '') || Number(match.groups?.it) < 2 ? 0 : 0.3),
  },
  {
    is: 'a bed by where it stands',
    pattern:
      /\b(?:(?:bed|chair|bay|seat|trolley|spot) (?:by|near|next to|under|beside|at) the (?:window|door|nurses'? station|desk|sink|lift|toilet|fire exit|telly|tv)|(?:the )?(?:window|end|corner|door|last|far|first|hallway|corridor) (?:bed|room|bay|side ?room|cubicle|chair)|(?:bed|room) at the end|4 ?-?bedder)\b/iy,
    confidence: 0.4,
  },
]);

/** A room, bed, bay or chair; with the facility it is a direct identifier, without it only a cue (rule 2). */
export const room: SignalFinder = {
  type: 'ROOM',
  find: (text) => toSignals('ROOM', text, SHAPES.find(text)),
};
