// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Draft } from '@/lib/engine/types';
import { compositionAt } from '@/lib/guard/composition';
import { readDraft } from '@/lib/guard/draft';
import { guardedSite } from '@/lib/sites';

beforeEach(() => {
  // The test's page has no layout; everything in it is to be seen.
  Element.prototype.checkVisibility = () => true;
});

/** What the guard knows of a draft written in `#box` of a site's page. */
function contextOf(host: string, path: string, html: string): Omit<Draft, 'site' | 'text'> {
  window.location.href = `https://${host}${path}`;
  document.body.innerHTML = html;
  const site = guardedSite(host, path);
  const composition = site && compositionAt(site, document.getElementById('box'));
  if (!site || !composition) throw new Error('No composer.');
  const { site: _site, text: _text, ...context } = readDraft(site, composition).draft;
  return context;
}

const story = (shared: string) => `
  <div role="article"><h3><a role="link">Mary Okafor</a></h3><svg><title>${shared}</title></svg>
  <div data-ad-preview="message">We miss you, Dad.</div>
  <form role="presentation"><div id="box" contenteditable="true" role="textbox" data-lexical-editor="true"></div></form></div>`;

test.each([
  ['Shared with Public', 'public'],
  ['Compartido con: Amigos', 'friends'],
  ['Mit jedem geteilt: Öffentlich', 'public'],
  ['…', 'unknown'],
])('a comment on Facebook is read by whom the post was shared with: %s', (shared, audience) => {
  expect(contextOf('www.facebook.com', '/', story(shared))).toEqual({
    kind: 'comment',
    audience,
    replyTo: { name: 'Mary Okafor', text: 'We miss you, Dad.' },
  });
});

test.each([
  ['Post to Anyone', 'public'],
  ['Publicar: solo contactos', 'friends'],
  ['Sam Rivera', 'unknown'],
])('a post on LinkedIn by the first button: %s', (label, audience) => {
  const html = `<dialog open><button>${label}</button>
    <div id="box" contenteditable="true" role="textbox" class="ProseMirror"></div><button>Post</button></dialog>`;
  expect(contextOf('www.linkedin.com', '/feed/', html)).toEqual({ kind: 'post', audience });
});

test('a message on LinkedIn by the heading of its own conversation', () => {
  const bubble = (name: string, id: string) => `<section><h2 class="msg-overlay-bubble-header__title">${name}</h2>
    <form class="msg-form"><div id="${id}" contenteditable="true" role="textbox"></div></form></section>`;
  const context = contextOf('www.linkedin.com', '/feed/', bubble('Alex Kim', 'other') + bubble('Mary Okafor', 'box'));
  expect(context).toEqual({ kind: 'dm', audience: 'direct', replyTo: { name: 'Mary Okafor' } });
});

test.each([
  ['i-ri:global-line', 'public'],
  ['i-ri:lock-line', 'friends'],
  ['i-ri:at-line', 'direct'],
  ['i-ri:emotion-line', 'unknown'],
])('Elk by the icon %s', (icon, audience) => {
  const html = `<div aria-roledescription="publish-widget"><div id="box" class="ProseMirror" contenteditable="true"></div>
    <button><span class="${icon}"></span></button><button>Publish!</button></div>`;
  expect(contextOf('elk.zone', '/home', html)).toEqual({ kind: 'post', audience });
});

test.each([
  ['icon-globe', 'public'],
  ['icon-lock', 'friends'],
  ['icon-at', 'direct'],
])('Mastodon by the icon %s, with what is answered', (icon, audience) => {
  const html = `<form class="compose-form"><div class="reply-indicator"><a class="reply-indicator__display-name">Mary</a>
    <div class="reply-indicator__content">How was the night?</div></div>
    <div class="compose-form__dropdowns"><svg class="icon ${icon}"></svg></div><textarea id="box"></textarea></form>`;
  const replyTo = { name: 'Mary', text: 'How was the night?' };
  expect(contextOf('mastodon.social', '/home', html)).toEqual({ kind: 'post', audience, replyTo });
});

test.each([
  ['true_123@g.us_3EB0', 'group'],
  ['false_123@c.us_3EB0', 'direct'],
])('WhatsApp by the ids of the messages: %s', (id, audience) => {
  const html = `<div id="main"><header><span dir="auto">Alex Kim</span></header><div data-id="${id}"></div>
    <footer><div id="box" contenteditable="true" role="textbox"></div></footer></div>`;
  expect(contextOf('web.whatsapp.com', '/', html)).toEqual({ kind: 'dm', audience, replyTo: { name: 'Alex Kim' } });
});

test.each([
  ['Anyone', 'public'],
  ['Elm Street', 'group'],
])('Nextdoor by the first control of the dialog: %s', (label, audience) => {
  const html = `<div role="dialog"><button>${label}</button><textarea id="box"></textarea><button>Post</button></div>`;
  expect(contextOf('nextdoor.com', '/news_feed/', html)).toEqual({ kind: 'post', audience });
});

test.each([
  ['/channels/@me/1', 'dm', 'direct'],
  ['/channels/1/2', 'group', 'group'],
])('Discord by the address: %s', (path, kind, audience) => {
  const html = '<form><div id="box" data-slate-editor="true" role="textbox" contenteditable="true"></div></form>';
  expect(contextOf('discord.com', path, html)).toEqual({ kind, audience });
});

test.each([
  ['Everyone', 'public'],
  ['Friends', 'friends'],
  ['Solo tú', 'direct'],
  ['…', 'unknown'],
])('a caption on TikTok by who can watch: %s', (label, audience) => {
  const html = `<div><div id="box" class="public-DraftEditor-content" contenteditable="true"></div>
    <div data-e2e="video_visibility_container"><p>Who can watch</p><button role="combobox">${label}</button></div>
    <button data-e2e="post_video_button">Post</button></div>`;
  const attachments = [{ kind: 'video' }];
  expect(contextOf('www.tiktok.com', '/tiktokstudio/upload', html)).toEqual({ kind: 'post', audience, attachments });
});

test('a reply on YouTube answers the comment it stands below', () => {
  const html = `<ytd-comment-thread-renderer><ytd-comment-view-model><b id="author-text">Mary</b><p id="content-text">How was it?</p>
    <ytd-comment-reply-dialog-renderer><div id="contenteditable-root" contenteditable="true"><span id="box"></span></div>
    </ytd-comment-reply-dialog-renderer></ytd-comment-view-model></ytd-comment-thread-renderer>`;
  const replyTo = { name: 'Mary', text: 'How was it?' };
  expect(contextOf('www.youtube.com', '/watch', html)).toEqual({ kind: 'comment', audience: 'public', replyTo });
});

test('a story on Instagram is answered to its author alone, form or none', () => {
  const html = '<div role="dialog"><div><textarea id="box"></textarea><div role="button">Send</div></div></div>';
  expect(contextOf('www.instagram.com', '/stories/mary/1/', html)).toEqual({ kind: 'dm', audience: 'direct' });
});

test('an answer to a review names the reviewer and what they said', () => {
  const google = `<div data-review-id="1"><a jsname="xs1xe">Mary Okafor</a><p class="gyKkFe">Everybody was kind.</p>
    <textarea id="box"></textarea><button>Reply</button></div>`;
  expect(contextOf('www.google.com', '/local/business/1/customers/reviews', google)).toEqual({
    kind: 'review-reply',
    audience: 'public',
    replyTo: { name: 'Mary Okafor', text: 'Everybody was kind.' },
  });
});
