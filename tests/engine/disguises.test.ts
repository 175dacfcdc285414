import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';
import { clean } from '@/lib/engine/clean';

describe('disguises that a reader sees through', () => {
  test.each([
    ['letters set apart', 'my p a t i e n t d.i.e.d', 'my patient died'],
    ['a whole sentence', 'm y p a t i e n t d i e d', 'm y patient died'],
    ['a name, letter by letter', 'J o h n was here', 'John was here'],
    ['digits for letters', 'my p4ti3nt had a s3izure', 'my patient had a seizure'],
    ['signs for letters', 'the p@tient d!ed', 'the patient died'],
    ['one for l and for i', 'he was b1eeding and d1ed', 'he was bleeding and died'],
    ['Cyrillic and Greek letters', 'my \u0440\u0430tient J\u043ehn \u039carie', 'my patient John Marie'],
    ['claps between words', 'my👏patient👏died', 'my patient died'],
    ['spaced claps', 'my 👏🏽 patient 👏🏽 just 👏🏽 died', 'my patient just died'],
    ['zero-width characters', 'pa\u200bti\u2060ent', 'patient'],
  ])('%s', (_, source, read) => expect(clean(source).text).toBe(read));
});

describe('what only looks like one', () => {
  test.each([
    'A B C D E of trauma',
    'H1N1, G6PD, HbA1c, T4N1M0, p53, B12, C1Q',
    'the MS3s voted',
    'vitamin D3, the L4-L5 disc, 47yoM, 3rd, 2nd',
    'write to j0hn@example.org or @p4tient',
    'x.y.z. and U.S.A.',
    'пациент умер, ασθενής',
    'TNFα, β-blocker, 5µg',
    'great news 🎉 she passed 🎉 the boards',
  ])('%s', (source) => expect(clean(source).text).toBe(source));
});

describe('a disguised draft is judged as it is read, and the words meant are those of the draft', () => {
  const plain = assess({ kind: 'post', text: 'My patient John Whitfield, a farmer, coded tonight.' });

  test.each([
    'My p a t i e n t J o h n Whitfield, a farmer, coded tonight.',
    'My p4tient John Whitfield, a f@rmer, c0ded t0night.',
    'My👏patient👏John👏Whitfield, a👏farmer, coded👏tonight.',
    'My pat\u200bient J\u043ehn Whitfield, a f\u0430rmer, co\u00added tonight.',
  ])('%s', (text) => {
    const { level, findings } = assess({ kind: 'post', text });
    expect(level).toBe(plain.level);
    expect(findings.map(({ rule, type }) => [rule, type])).toEqual(
      plain.findings.map(({ rule, type }) => [rule, type]),
    );
    for (const { start, end, words } of findings) expect(text.slice(start, end)).toBe(words);
  });

  test('and it is one to stop', () => expect(plain.level).toBe('stop'));
});
