import { findCondition } from '@/lib/anonymity/conditions';
import type { Remedy } from '@/lib/engine/types';
import { drop, first, put } from './change';
import { hasWords, PERSON } from './grammar';
import { endsPhrase, isAside, type Spot } from './spot';

const WIDEN = 'Say the kind of condition';
const DROP = 'Drop the circumstance';

/** What a kind of condition is called when it is nobody's in particular. */
const KINDS: Readonly<Record<string, string>> = {
  heart: 'heart condition',
  lung: 'lung condition',
  infection: 'infection',
  nerve: 'neurological condition',
  belly: 'abdominal condition',
  hormone: 'hormonal condition',
  blood: 'blood condition',
  skin: 'skin condition',
  cancer: 'cancer',
  inherited: 'inherited condition',
  pregnancy: 'pregnancy complication',
  newborn: 'condition from birth',
  injury: 'injury',
  poisoning: 'poisoning',
  mind: 'mental-health condition',
};
/** Conditions beyond the lexicon tell their kind by how they end. */
const BY_FORM: readonly (readonly [RegExp, string])[] = [
  [/(?:sarcoma|carcinoma|blastoma|lymphoma|leuk(?:a)?emia|melanoma|cancer|tumou?r)s?$/i, 'cancer'],
  [/(?:encephalitis|myelitis|neuropathy|ataxia|dystonia|myopathy|dystrophy|palsy)$/i, 'neurological condition'],
  [/(?:carditis|cardiomyopathy|aneurysm|dissection)$/i, 'heart condition'],
  [/(?:aciduria|acid(?:a)?emia|storage disease|porphyria|deficiency|uria|oidosis)$/i, 'metabolic condition'],
  [/(?:osis|itis|pathy|syndrome|disease|disorder|anomaly|malformation|trisomy [\d/ ]{1,8})$/i, 'uncommon condition'],
];
const VERB_INSIDE =
  /\b(?:is|was|were|had|has|who|that|he|she|they|i|we|it|came|went|did|refused|asked|said|told|got|using|trying|walked|brought)\b/i;
const DETERMINED = /\b(?:the|my|our|his|her|their|this|that|your|(?<!\p{L})\p{L}{1,20}'s) $/iu;
const ARTICLE = /\b(?:an?) $/i;
const LEADING =
  /,? ?\b(?:(?:and|but) )?(?:after|from|by|with|w\/|due to|secondary to|2\/2|thanks to|during|while|because of|following|post|in|into|via|involving|over|of|on|at)(?: (?:a|an|the|his|her|their|some))? $/i;

/** Widens a rare condition to its kind, or drops an unusual circumstance with its preposition. */
export function widenRare(spot: Spot): Remedy | undefined {
  return first(
    () => kindOf(spot),
    () => (endsPhrase(spot) && !VERB_INSIDE.test(spot.words) ? drop(spot, DROP, { before: LEADING }) : undefined),
    () => (isAside(spot) ? drop(spot, DROP) : undefined),
  );
}

/** Somebody or something that has the condition: the kind would hang in the air before it. */
const THEN_HOLDER = new RegExp(`^ (?:[\\p{L}-]+ )?(?:${PERSON}|one|case|talk)\\b`, 'iu');

function kindOf(spot: Spot): Remedy | undefined {
  const { words, before, after } = spot;
  const kind = KINDS[findCondition(words)?.kind ?? ''] ?? BY_FORM.find(([pattern]) => pattern.test(words))?.[1];
  if (kind === undefined || hasWords(words, 6) || VERB_INSIDE.test(words) || /^['\u2019-]/.test(after))
    return undefined;
  if (THEN_HOLDER.test(after)) return undefined;
  if (/^(?:the|my|our|his|her|their)\b/i.test(words))
    return put(spot, WIDEN, `${words.split(' ')[0] ?? 'the'} ${kind}`);
  if (DETERMINED.test(before)) return put(spot, WIDEN, kind);
  return put(
    spot,
    WIDEN,
    kind === 'cancer' || kind === 'poisoning' ? kind : `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`,
    {
      before: ARTICLE.test(before) ? ARTICLE : /$/,
    },
  );
}
