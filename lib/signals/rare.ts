import type { SignalFinder, Text } from '@/lib/engine/parts';
import { ANIMALS, MACHINES, OBJECTS, PLACES_OF_MISHAP } from '@/lib/lexicons/mechanisms';
import { PERHAPS_RARE, RARE_CONDITIONS } from '@/lib/lexicons/rare-conditions';
import { type Match, toSignals } from './matching/candidate';
import { Phrases } from './matching/phrases';
import { wordsOf } from './matching/words';
import { CIRCUMSTANCES } from './wordings/circumstances';
import { MISHAPS } from './wordings/mishaps';

type Kind = 'condition' | 'perhaps' | 'animal' | 'machine' | 'object' | 'place';

const LISTED = new Phrases<Kind>([
  [RARE_CONDITIONS, 'condition'],
  [MACHINES, 'machine'],
  [PLACES_OF_MISHAP, 'place'],
  [OBJECTS, 'object'],
  [ANIMALS, 'animal'],
  [PERHAPS_RARE, 'perhaps'],
]);

/** Alone, and beside words of harm. */
const CONFIDENCE: Readonly<Record<Kind, readonly [alone: number, harmed: number]>> = {
  condition: [0.7, 0.7],
  perhaps: [0.12, 0.12],
  animal: [0.12, 0.5],
  machine: [0.15, 0.5],
  object: [0.12, 0.55],
  place: [0.2, 0.45],
};

/** How far a word of harm may stand from what did it, in UTF-16 code units. */
const NEAR = 45;

/** What animals, machines and objects do to people, and what people do with them that ends in hospital. */
const HARM =
  /\b(?:bit|bites?|bitten|biting|kicked|kicks?|gored|mauled|trampled|stung|stings?|attack(?:s|ed)?|pecked|scratched|clawed|crushed|rolled on|sat on|fell|fallen|threw|thrown|dragged|ran over|run over|backed|pinned|butted|headbutted|charged|caught|trapped|stuck|wedged|impaled|through (?:the|his|her|a|both|my)|swallow\w*|inhaled|aspirated|ingested|ate|eaten|drank|up (?:the|his|her|one)|superglued|glued|sever\w*|amputat\w*|sliced|burnt|burned|burns|scalded|exploded|blew up|broke|broken|fractur\w*|lacerat\w*|punctur\w*|avuls\w*|deglov\w*|shot|stabbed|struck|crash\w*|injur\w+|wounds?|vs\.?|versus|met an?|foreign body|attached|latched|envenom\w*|antivenom|concuss\w*|coded|collapsed|arrested|fainted|passed out|dislocat\w*|chok\w*|orbit|eyelid|eyeball|thumb|fingers?|scalp|calf|buttock|forearms?|shin|tongue|nostril|nose|airway|femur|ribs?|spleen|pelvis|palate|hand|foot|hearing aid|ambulance|sutur\w*|stitch\w*|removed|extract\w*|retriev\w*)\b/;

export const rare: SignalFinder = {
  type: 'RARE',
  find: (text) => toSignals('RARE', text, [...listed(text), ...MISHAPS.find(text), ...CIRCUMSTANCES.find(text)]),
};

function listed(text: Text): Match[] {
  const { lower } = wordsOf(text);
  return LISTED.find(text).map(({ start, end, value, entry }) => {
    const [alone, harmed] = CONFIDENCE[value];
    const harm = harmed > alone && HARM.test(lower.slice(Math.max(0, start - NEAR), end + NEAR));
    const because = [`${value}: ${entry}`, ...(harm ? ['harm beside it'] : [])];
    return { start, end, confidence: harm ? harmed : alone, because };
  });
}
