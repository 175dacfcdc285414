// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { compositionAt, sendAt } from '@/lib/guard/composition';
import { withGeneric } from '@/lib/sites/generic';
import type { Site } from '@/lib/sites/site';

const SITE: Site = {
  id: 'site',
  name: 'Site',
  hosts: ['site.example'],
  composers: [
    {
      kind: 'comment',
      editable: '.known textarea',
      root: '.known',
      send: '.send',
      keys: [],
      release: 'replay',
      audience: 'public',
    },
  ],
};

const GUARDED = withGeneric(SITE);

beforeEach(() => {
  // The test's page has no layout; everything in it is to be seen.
  Element.prototype.checkVisibility = () => true;
  document.body.innerHTML = `
    <div class="known"><textarea id="a"></textarea><button class="send">Send</button></div>
    <div><div><textarea id="b"></textarea></div><button id="cancel">Cancel</button><button id="publish">Publish</button></div>
    <footer><button id="imprint">Imprint</button></footer>`;
});

const at = (id: string) => document.getElementById(id);

test('the site’s own composer comes first', () => {
  expect(compositionAt(GUARDED, at('a'))?.spec.kind).toBe('comment');
  expect(compositionAt(GUARDED, at('a'))?.spec.generic).toBeUndefined();
});

test('any other editable is guarded with the last button beside it', () => {
  expect(compositionAt(GUARDED, at('b'))?.spec.generic).toBe(true);
  expect(sendAt(GUARDED, at('publish'))?.composition.fields[0].element).toBe(at('b'));
});

test('what stands elsewhere, or is not the last, sends nothing', () => {
  for (const id of ['cancel', 'imprint']) expect(sendAt(GUARDED, at(id)), id).toBeNull();
});
