import type { DraftKind } from '@/lib/engine/types';

/** What each kind of draft is called. */
export const KIND_NAMES = {
  post: 'kind.post',
  reply: 'kind.reply',
  comment: 'kind.comment',
  group: 'kind.group',
  dm: 'kind.dm',
  'review-reply': 'kind.reviewReply',
} as const satisfies Record<DraftKind, string>;
