import type { SignalFinder, Text } from '@/lib/engine/parts';
import type { Draft, DraftKind } from '@/lib/engine/types';
import { type Match, toSignals } from './matching/candidate';
import { careWords } from './matching/care';
import { wordsOf } from './matching/words';
import { DIRECTIONS } from './wordings/advice';

/** What makes an order one about health besides a drug or complaint: how much, how often, until when. */
const REGIMEN =
  /\b(?:twice|once a|daily|nightly|a day|every (?:\w+ )?(?:hours?|days?|night)|tonight(?:'s)?|dose|doses|tablet|tablets|pill|pills|capsule|puff|puffs|drops|cream|gel|ointment|units?|mg|mcg|mls?|half|quarter|empty stomach|with food|bedtime|breakfast|weeks?|fortnight|reps?|sets? of|recheck|til|till|until|before bed|every other|splint|boot|brace|crutches|bandage|dressing|packing|ice|heat|elevate|compress|salt water|formula|bottle|feeds?|diet|dairy|salt|caffeine|alcohol|exercises?|squats|lunges|stretch|triage|er|ed|a&e|casualty|scan|gp|pcp|appointment|see (?:us|me)|come in|eliquis)\b/;

/** An order in a reply or message is far more often meant for one person than one in a post. */
const PERSONAL: Readonly<Record<DraftKind, number>> = {
  reply: 0.15,
  comment: 0.1,
  dm: 0.15,
  group: 0,
  'review-reply': 0.05,
  post: -0.2,
};

/** Addressed to all: "if you", "everyone", "ask your doctor", emergency numbers. */
const FOR_EVERYONE =
  /\b(?:if you|if your|anyone|everyone|everybody|people|folks|parents|patients|always|never|reminder|psa|tip|tips|ask your (?:doctor|pharmacist|gp)|talk to your|see your (?:doctor|gp)|call 911|call 999|call 112|your doctor|guidelines?|recommend(?:ed|s)?|we|our clinic)\b/;

export const advice: SignalFinder = {
  type: 'ADVICE',
  find: (text, draft) => toSignals('ADVICE', text, candidates(text, draft)),
};

function candidates(text: Text, draft: Draft): Match[] {
  const found = DIRECTIONS.find(text);
  if (found.length === 0) return [];
  const { lower } = wordsOf(text);
  const medical = careWords(text).length > 0 || REGIMEN.test(lower);
  const everyone = FOR_EVERYONE.test(lower);
  return found.map((match) => {
    const confidence = match.confidence + PERSONAL[draft.kind] + (medical ? 0.1 : -0.25) - (everyone ? 0.2 : 0);
    const because = [
      ...match.because,
      `in a ${draft.kind}`,
      ...(medical ? ['about treatment'] : []),
      ...(everyone ? ['perhaps for everyone'] : []),
    ];
    return { ...match, confidence: Math.min(0.95, Math.max(0.02, confidence)), because };
  });
}
