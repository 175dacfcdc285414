import type { Draft, Finding, Remedy } from '@/lib/engine/types';
import type { Spot } from './spot';

/** What to send instead when nothing else can be said; none of it says whether anybody is a patient. */
export const NEUTRAL = {
  review:
    'Thank you for your feedback. Privacy rules keep us from discussing anyone\u2019s care here, or from saying whether someone is a patient. Please call our office so that we can talk.',
  confirm: 'I can\u2019t discuss anyone\u2019s care here. Please call the office.',
  advice: 'I can\u2019t advise on individual care here; please call your clinic.',
  colleagues: 'I can\u2019t share this here. Please reach me on our secure system.',
  answer: 'I\u2019d better not say more about this here.',
  post: 'Some stories belong to the people who lived them, so I\u2019ll leave this one at work.',
} as const;

/** The wording that fits the kind of draft and what was found in it. */
export function neutralFor(draft: Pick<Draft, 'kind'>, findings: readonly Pick<Finding, 'type'>[]): string {
  const has = (type: Finding['type']): boolean => findings.some((finding) => finding.type === type);
  if (draft.kind === 'review-reply') return NEUTRAL.review;
  if (has('ADVICE')) return NEUTRAL.advice;
  if (draft.kind === 'post') return NEUTRAL.post;
  if (has('CONFIRM') && draft.kind !== 'group') return NEUTRAL.confirm;
  return draft.kind === 'group' || draft.kind === 'dm' ? NEUTRAL.colleagues : NEUTRAL.answer;
}

/** The whole draft replaced. */
export function replaceAll(draft: Draft, label: string, replacement: string): Remedy {
  return { label, start: 0, end: draft.text.length, replacement };
}

/** The sentence that advises becomes a pointer to the person's own clinic; once is enough. */
export function askToCall({ draft, sentence }: Spot): Remedy | undefined {
  if (draft.text.includes(NEUTRAL.advice)) return undefined;
  return { label: 'Point to their own clinic', ...sentence, replacement: NEUTRAL.advice };
}
