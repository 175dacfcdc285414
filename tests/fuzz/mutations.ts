/** Drafts as nobody types them: pieces of the labelled drafts, torn apart and strewn with what Unicode has to offer. */
import fc from 'fast-check';
import { AUDIENCES, DRAFT_KINDS, type Draft } from '@/lib/engine/types';
import { LOCKED_WORLDS, readCorpora } from '@/scripts/corpus';

/** Characters that have broken text code before, by what they do. */
const STRANGE = [
  // zero-width characters, soft hyphen, word joiner, byte order mark
  ...'\u200b\u200c\u200d\u00ad\u2060\ufeff',
  // directions: marks, embeddings, overrides, isolates
  ...'\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
  // combining marks, also without end
  '\u0301',
  '\u0336'.repeat(40),
  // halves of surrogate pairs, alone and the wrong way round
  '\ud83d',
  '\ude00',
  '\ude00\ud83d',
  // emoji: joined, with a skin tone, a flag and half a flag, a keycap
  '👩\u200d⚕️',
  '👍🏽',
  '🇺🇸',
  '🇺',
  '4️⃣',
  // letters that grow or shrink when lowered, raised or normalized
  ...'İıßﬃŉΐſK',
  '\u{1d40c}\u{1d42b}\u{1d42c}',
  'Ⓜ️',
  // controls, line and paragraph separators, a non-character, the last code point
  ...'\u0000\u0007\u001b\u007f\u0085\u2028\u2029\ufffe',
  '\u{10ffff}',
  // white space of every width
  ...'\t\r\u00a0\u2003\u3000\u1680',
];

/** Letters of other scripts that look like Latin ones (Unicode confusables). */
const HOMOGLYPHS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  H: 'Н',
  M: 'М',
  T: 'Τ',
};

const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...'.,;:!?()[]{}"\'`@#/\\|<>&%$*_~^=+-0123456789') },
);

/** What is done to a text; `at` and `to` are shares of its length. */
const mutation = fc.record({
  how: fc.constantFrom(
    'insert',
    'insert',
    'insert',
    'delete',
    'repeat',
    'upper',
    'wide',
    'homoglyph',
    'thread',
    'reverse',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 30 }),
  what: anyText,
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutated(text: string, { how, at, length, what }: Mutation): string {
  const start = Math.round(at * text.length);
  const [before, piece, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  return before + changed(piece, how, what) + after;
}

function changed(piece: string, how: Mutation['how'], what: string): string {
  switch (how) {
    case 'insert':
      return what + piece;
    case 'delete':
      return '';
    case 'repeat':
      return piece.repeat(6);
    case 'upper':
      return piece.toUpperCase();
    case 'wide':
      return piece.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    case 'homoglyph':
      return piece.replace(/[a-zA-Z]/g, (char) => HOMOGLYPHS[char] ?? char);
    case 'thread':
      return piece.split('').join(what);
    case 'reverse':
      return piece.split('').reverse().join('');
  }
}

const openDrafts = readCorpora().filter(({ world }) => !LOCKED_WORLDS.includes(world));

/** A text, and what it reads after each of some mutations. */
const tornStepByStep = (steps: number) =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...openDrafts.map(({ draft }) => draft.text)), { minLength: 1, maxLength: 2 }),
      fc.array(mutation, { maxLength: steps }),
    )
    .map(([texts, mutations]) => {
      let text = texts.join(' ');
      return [
        text,
        ...mutations.map((mutation) => {
          text = mutated(text, mutation);
          return text;
        }),
      ];
    });

const strewn = fc.array(anyText).map((parts) => parts.join(''));

const said = fc.option(fc.oneof(anyText, fc.constantFrom('Denver', 'Riverside General', 'John Whitfield', 'nurse')), {
  nil: '',
});

/** Any kind of draft, and any context. */
const anySetting: fc.Arbitrary<Omit<Draft, 'text'>> = fc.record(
  {
    kind: fc.constantFrom(...DRAFT_KINDS),
    audience: fc.constantFrom(...AUDIENCES),
    author: fc.record({ city: said, facility: said, specialty: said }),
    replyTo: fc.record({ name: said, text: said }),
    attachments: fc.array(
      fc.record({
        kind: fc.constantFrom('image', 'video', 'file'),
        name: said,
        alt: said,
        metadata: fc.dictionary(fc.constantFrom('patientName', 'gps', 'caption', 'format', '__proto__'), said),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['kind'] },
);

/** A draft of any kind, with any context, made of any text. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .tuple(
    anySetting,
    fc.oneof(
      { weight: 9, arbitrary: tornStepByStep(8).map((texts) => texts.at(-1) ?? '') },
      { weight: 1, arbitrary: strewn },
    ),
  )
  .map(([setting, text]) => ({ ...setting, text }));

/** Such a draft as it becomes worse step by step, the way an engine that remembers sentences meets it. */
export const anyWriting: fc.Arbitrary<Draft[]> = fc
  .tuple(
    anySetting,
    fc.oneof({ weight: 19, arbitrary: tornStepByStep(20) }, { weight: 1, arbitrary: fc.tuple(strewn) }),
  )
  .map(([setting, texts]) => texts.map((text) => ({ ...setting, text })));
