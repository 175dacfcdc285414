/**
 * LinkedIn, which is rebuilt part by part: Quill, at times in a shadow root, next to TipTap in native dialogs.
 * Which of them a person gets differs by rollout, so both are known.
 */
import type { Audience, Draft } from '@/lib/engine/types';
import { audienceNamed } from './audience';
import { type ComposerSpec, previews, quote, type Site, said, textOf } from './site';

/** The post under which a comment is written. */
function answered(editable: Element): Draft['replyTo'] {
  const post = editable.closest('[data-urn^="urn:li:activity"], [role="article"]');
  return quote(post, '.update-components-actor__name, .update-components-actor__title', '.update-components-text');
}

/** The person at the other end: each conversation that is open has its own heading. */
function partner(editable: Element): Draft['replyTo'] {
  const heading = '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title';
  const conversation = editable.closest(`:has(:is(${heading}))`);
  return said(textOf(conversation, heading));
}

/** The first button of the dialog carries the author's name and who will see the post. */
function postAudience(_editable: Element, root: Element): Audience {
  return audienceNamed(root.querySelector('button')?.textContent ?? '') ?? 'unknown';
}

const post = {
  kind: 'post',
  keys: [],
  release: 'press-again',
  audience: postAudience,
  attachments: (root) =>
    previews(root, '.share-images__image, .image-sharing-preview__image, img[src^="blob:"], img[alt^="image "], video'),
} as const satisfies Partial<ComposerSpec>;

const comment = {
  kind: 'comment',
  keys: ['mod+enter'],
  release: 'replay',
  audience: 'public',
  replyTo: answered,
} as const satisfies Partial<ComposerSpec>;

const message = {
  kind: 'dm',
  root: '.msg-form',
  send: '.msg-form__send-button',
  release: 'replay',
  audience: 'direct',
  replyTo: partner,
} as const satisfies Partial<ComposerSpec>;

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  composers: [
    // The button is there only for those who do not send by Enter.
    {
      ...message,
      editable: '.msg-form:has(.msg-form__send-button) :is(.msg-form__contenteditable, [role="textbox"])',
      keys: ['mod+enter'],
    },
    { ...message, editable: '.msg-form :is(.msg-form__contenteditable, [role="textbox"])', keys: ['enter'] },
    {
      ...comment,
      editable: '.comments-comment-box__form .ql-editor',
      root: '.comments-comment-box__form',
      // It is mounted only once there is text.
      send: '[class*="comments-comment-box__submit-button"]',
    },
    {
      ...comment,
      editable: '[data-view-name="comment-box"] [contenteditable="true"]',
      send: '[data-view-name="comment-post"], [data-view-name="comment-reply-post"]',
    },
    {
      ...post,
      editable: '.share-creation-state__text-editor .ql-editor, [data-test-modal-id="sharebox"] .ql-editor',
      root: '[data-test-modal-id="sharebox"], [role="dialog"]',
      send: '.share-actions__primary-action',
    },
    {
      ...post,
      editable: 'dialog [contenteditable="true"][role="textbox"]',
      root: 'dialog',
      send: 'button',
      lastOnly: true,
    },
  ],
};
