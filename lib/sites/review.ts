import type { ComposerSpec } from './site';

/** An answer to a review, which everybody reads: the reviewer is a patient by the very fact of being answered. */
export const answer = {
  kind: 'review-reply',
  keys: [],
  release: 'press-again',
  audience: 'public',
} as const satisfies Partial<ComposerSpec>;

/** Where nothing is known of a portal's markup but that answers are plain text: the last button beside the box sends. */
export const portalAnswer = {
  ...answer,
  editable: 'textarea',
  send: 'button, [type="submit"]',
  lastOnly: true,
} as const satisfies ComposerSpec;
