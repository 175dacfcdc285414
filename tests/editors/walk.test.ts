// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { offsetOf, rangeOf, walk } from '@/lib/editors/walk';

function editable(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const root = document.querySelector('div');
  if (!root) throw new Error('no editable');
  return root;
}

const draftLine = (inner: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a-0-0">${inner}</span></div></div>`;

describe('the text of an editable, as each editor builds it', () => {
  test.each([
    ['nothing', '', ''],
    ['text without any block', 'Lost a patient', 'Lost a patient'],
    [
      'Draft.js',
      draftLine('<span data-text="true">One</span>') + draftLine('<span data-text="true">Two</span>'),
      'One\nTwo',
    ],
    ['Draft.js, empty', draftLine('<br data-text="true">'), ''],
    [
      'Draft.js, a line left empty',
      draftLine('<span>A</span>') + draftLine('<br data-text="true">') + draftLine('<span>B</span>'),
      'A\n\nB',
    ],
    ['Draft.js, soft break', draftLine('<span data-text="true">B\nC</span>'), 'B\nC'],
    ['Lexical, paragraphs', '<p><span data-lexical-text="true">A</span></p><p><br></p><p><span>B</span></p>', 'A\n\nB'],
    ['Lexical, line breaks', '<p><span>A</span><br><br><span>B</span></p>', 'A\n\nB'],
    ['Lexical, a break at the end', '<p><span>A</span><br><br></p>', 'A\n'],
    ['TipTap, empty line', '<p>A</p><p><br class="ProseMirror-trailingBreak"></p><p>B</p>', 'A\n\nB'],
    [
      'Slate, empty line',
      '<div><span>A</span></div><div><span>\uFEFF<br></span></div><div><span>B</span></div>',
      'A\n\nB',
    ],
    ['CKEditor, fillers after a break', '<p>B<br>\u2060\u2060\u2060C</p>', 'B\nC'],
    ['plain, first line without a block', 'A<div>B</div><div>C</div>', 'A\nB\nC'],
    ['lists', '<ul><li>A</li><li>B</li></ul>', 'A\nB'],
    ['no-break spaces', '<p>47\u00A0yo</p>', '47 yo'],
    [
      'a placeholder and an embedded card',
      '<p>A</p><div contenteditable="false">Add a photo</div><p aria-hidden="true">B</p>',
      'A',
    ],
    [
      'a mention in pieces',
      '<p><span>Hi </span><span class="mention"><span>Ann</span> <span>Lee</span></span>!</p>',
      'Hi Ann Lee!',
    ],
  ])('%s', (_name, html, text) => {
    expect(walk(editable(html)).text).toBe(text);
  });
});

describe('ranges', () => {
  test('cover the very words, across nodes and past fillers', () => {
    const read = walk(editable('<p>My \uFEFF47-year-old</p><p><span>fire</span><b>fighter</b> today</p>'));
    expect(read.text).toBe('My 47-year-old\nfirefighter today');
    for (const words of ['My', '47-year-old', 'firefighter', 'fighter', 'today']) {
      const start = read.text.indexOf(words);
      expect(
        rangeOf(read, start, start + words.length)
          ?.toString()
          .replaceAll('\uFEFF', ''),
      ).toBe(words);
    }
  });

  test('begin in the node of their first character, not at the end of the one before', () => {
    const root = editable('<p><span>fire</span><b>fighter</b></p>');
    const range = rangeOf(walk(root), 4, 11);
    expect(range?.startContainer).toBe(root.querySelector('b')?.firstChild);
    expect(range?.startOffset).toBe(0);
  });

  test('are refused for words that have gone', () => {
    const root = editable('<p>tonight</p>');
    const read = walk(root);
    root.replaceChildren();
    expect(rangeOf(read, 0, 7)).toBeNull();
  });

  test.each([
    ['paragraphs', '<p>a</p><p><br></p><p>bc</p><p>d</p>', 0],
    ['line breaks', '<p>a<br><br>bc<br>d</p>', 2],
  ])('begin in an empty line made of %s when its end goes with them', (_name, html, offset) => {
    const read = walk(editable(html));
    const range = rangeOf(read, read.text.indexOf('\nbc'), read.text.indexOf('\nd'));
    expect(range?.toString()).toBe('bc');
    expect(range?.startContainer.nodeName).toBe('P');
    expect(range?.startOffset).toBe(offset);
  });

  test('lead back to the same offsets', () => {
    const read = walk(editable('<p>A\u200Bb</p><p>cd</p>'));
    for (const offset of [1, 2, 4, 5]) {
      const range = rangeOf(read, offset, offset);
      expect(range && offsetOf(read, range.startContainer, range.startOffset)).toBe(offset);
    }
  });
});
