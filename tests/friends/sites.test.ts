// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { friendSiteOf } from '@/lib/friends';

function person(host: string, path: string, pressed: string) {
  const element = document.querySelector(pressed);
  if (!element) throw new Error(`no ${pressed}`);
  return friendSiteOf(host)?.person(element, path) ?? null;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

const card = (name: string) => `
  <div><a role="link" href="https://www.facebook.com/${name}?ref=1"><img></a><a role="link" href="https://www.facebook.com/${name}">${name}</a>
    <div role="button" id="${name}-yes"><span>Bestätigen</span></div><div role="button" id="${name}-no">Löschen</div></div>`;

test('Facebook: the first of the two controls of a request, in any language', () => {
  document.body.innerHTML = `<main>${card('mary')}${card('martin')}</main>`;
  expect(person('www.facebook.com', '/friends/requests/', '#martin-yes span')).toEqual({
    profile: 'www.facebook.com/martin',
  });
  expect(person('www.facebook.com', '/friends', '#martin-no')).toBeNull();
  expect(person('www.facebook.com', '/', '#martin-yes')).toBeNull();
});

test('Facebook: Add on a profile', () => {
  document.body.innerHTML =
    '<div role="button" aria-label="Add friend" id="add"></div><div role="button" id="other"></div>';
  expect(person('www.facebook.com', '/mary.okafor', '#add')).toEqual({ profile: 'www.facebook.com/mary.okafor' });
  expect(person('www.facebook.com', '/mary.okafor', '#other')).toBeNull();
});

test('Instagram: the first of the two controls of a follow request', () => {
  document.body.innerHTML =
    '<div><a href="https://www.instagram.com/mary/">mary</a><button id="yes">OK</button><button id="no">X</button></div>'.replace(
      '<a ',
      '<a role="link" ',
    );
  expect(person('www.instagram.com', '/accounts/activity/', '#yes')).toEqual({ profile: 'www.instagram.com/mary' });
  expect(person('www.instagram.com', '/accounts/activity/', '#no')).toBeNull();
  expect(person('www.instagram.com', '/explore/', '#yes')).toBeNull();
});

test('LinkedIn: the last of the two controls of an invitation, and of sending one', () => {
  document.body.innerHTML = `<ul><li><a href="https://www.linkedin.com/in/mary/">Mary</a><button id="no">a</button><button id="yes">b</button></li></ul>
    <div role="dialog"><button id="note">c</button><button id="send">d</button></div>`;
  const path = '/mynetwork/invitation-manager/';
  expect(person('www.linkedin.com', path, '#yes')).toEqual({ profile: 'www.linkedin.com/in/mary' });
  expect(person('www.linkedin.com', path, '#no')).toBeNull();
  expect(person('www.linkedin.com', '/preload/custom-invite/', '#send')).not.toBeNull();
  expect(person('www.linkedin.com', '/feed/', '#yes')).toBeNull();
});
