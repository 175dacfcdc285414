// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { type Composition, compositionAt } from '@/lib/guard/composition';
import { readDraft } from '@/lib/guard/draft';
import type { Subject } from '@/lib/guard/stance';
import { Undecided } from '@/lib/guard/undecided';
import { withGeneric } from '@/lib/sites/generic';
import { VERDICT } from './verdict';

const SITE = withGeneric({ id: 'site', name: 'Site', hosts: [], composers: [] });

let box: HTMLTextAreaElement;
let dropped: Subject[];
let undecided: Undecided;
let subject: Subject;

function composition(): Composition {
  const found = compositionAt(SITE, box);
  if (!found) throw new Error('There is no composer.');
  return found;
}

beforeEach(() => {
  // The test's page has no layout; everything in it is to be seen.
  Element.prototype.checkVisibility = () => true;
  box = document.createElement('textarea');
  box.value = 'My patient John Whitfield coded today.';
  const form = document.createElement('form');
  form.append(box, document.createElement('button'));
  document.body.replaceChildren(form);
  dropped = [];
  undecided = new Undecided(SITE, (subject) => dropped.push(subject));
  subject = { composition: composition(), read: readDraft(SITE, composition()), verdict: VERDICT };
  undecided.asked(subject);
});

test('a draft that is being changed is not dropped', () => {
  box.value = 'A patient coded today.';
  undecided.look();
  expect(dropped).toEqual([]);
});

test('one that was emptied is, once', () => {
  box.value = ' ';
  undecided.look();
  undecided.look();
  expect(dropped).toEqual([subject]);
});

test('so is one whose composer was closed, and one whose page was left', () => {
  box.remove();
  undecided.look();
  undecided.asked(subject);
  undecided.drop();
  expect(dropped).toEqual([subject, subject]);
});

test('what went out is not, though its box is empty then', () => {
  undecided.settled();
  box.value = '';
  undecided.look();
  undecided.drop();
  expect(dropped).toEqual([]);
});
