/**
 * Mastodon's own web client, and Phanpy and Elk, which speak to the same servers. Any host may run them, so their
 * composers are known by their markup alone.
 */
import type { Audience, Draft } from '@/lib/engine/types';
import { type ComposerSpec, previews, quote, type Site } from './site';

const AUDIENCES: Readonly<Record<string, Audience>> = {
  public: 'public',
  unlisted: 'public',
  private: 'friends',
  direct: 'direct',
};

/** The icons are named alike in every language. */
const ICONS: Readonly<Record<string, Audience>> = {
  'icon-globe': 'public',
  'icon-unlock': 'public',
  'icon-lock': 'friends',
  'icon-at': 'direct',
  // Elk draws with the Remix icons; the globe was once the earth, and a message an envelope.
  'i-ri:global-line': 'public',
  'i-ri:earth-line': 'public',
  'i-ri:lock-unlock-line': 'public',
  'i-ri:lock-line': 'friends',
  'i-ri:at-line': 'direct',
  'i-ri:mail-line': 'direct',
};

/** The first icon on a control that names an audience. */
const iconAudience =
  (icons: string) =>
  (_editable: Element, root: Element): Audience => {
    const names = [...root.querySelectorAll(icons)].flatMap(({ classList }) => [...classList]);
    return names.map((name) => ICONS[name]).find((audience) => audience !== undefined) ?? 'unknown';
  };

function formAudience(_editable: Element, root: Element): Audience {
  const form = root.querySelector('form[class*="form-visibility-"]') ?? root;
  return AUDIENCES[/form-visibility-(\w+)/.exec(form.className)?.[1] ?? ''] ?? 'unknown';
}

function answered(_editable: Element, root: Element): Draft['replyTo'] {
  return quote(
    root.querySelector('.reply-indicator') ?? root.parentElement?.querySelector('.reply-indicator'),
    '.reply-indicator__display-name',
    '.reply-indicator__content',
  );
}

const compose = { kind: 'post', keys: ['mod+enter'], release: 'replay' } as const satisfies Partial<ComposerSpec>;

/** The composers of the fediverse, on whatever host. */
export const FEDIVERSE: readonly ComposerSpec[] = [
  {
    ...compose,
    editable: '.compose-form :is(textarea, #cw-spoiler-input)',
    root: '.compose-form',
    send: '.compose-form__submit :is(button, [type="submit"]), .compose-form__publish :is(button, [type="submit"])',
    audience: iconAudience('.compose-form__dropdowns .icon'),
    replyTo: answered,
    attachments: (root) => previews(root, '.compose-form__uploads img, .compose-form__upload__thumbnail img'),
  },
  {
    ...compose,
    editable: '#compose-container :is(textarea.compose-field, input[name="spoilerText"])',
    root: '#compose-container',
    send: 'form[class*="form-visibility-"] button[type="submit"]',
    audience: formAudience,
    attachments: (root) => previews(root, '.media-attachment :is(img, video)'),
  },
  {
    ...compose,
    editable: '[aria-roledescription="publish-widget"] .ProseMirror',
    root: '[aria-roledescription="publish-widget"]',
    send: 'button',
    lastOnly: true,
    audience: iconAudience('button *'),
    attachments: (root) => previews(root, 'img[src^="blob:"], video'),
  },
];

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [
    'mastodon.social',
    'mastodon.online',
    'mstdn.social',
    'mas.to',
    'med-mastodon.com',
    'phanpy.social',
    'elk.zone',
  ],
  composers: FEDIVERSE,
};
