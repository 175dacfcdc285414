import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDraft } from '@/lib/engine/draft';
import { effective } from '@/lib/policy/effective';
import { policyOf } from '@/lib/policy/policy';
import { SETTING_KEYS } from '@/lib/policy/settings';
import { validate } from '@/lib/policy/validate';
import { isDraft, isOutcome } from '@/lib/shapes';

/** Values as registries, profiles and hands get them wrong. */
const anyValue = fc.oneof(
  fc.anything(),
  fc.constantFrom('true', 'no', '1', '-1', '1e99', '', ' ', 'ask', 'block', '(', '[a-z', 'https://x', 'javascript:1'),
  fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.anything()), { maxLength: 5 }),
);

const anyPolicy = fc.oneof(
  fc.anything(),
  fc.dictionary(fc.oneof(fc.constantFrom(...SETTING_KEYS, '__proto__', 'constructor'), fc.string()), anyValue),
);

test('whatever is pushed, a policy comes of it, and what was accepted is accepted again', () => {
  fc.assert(
    fc.property(anyPolicy, anyPolicy, (pushed, chosen) => {
      const { values } = validate(pushed);
      const again = validate(Object.fromEntries(values));
      expect(again.refused).toEqual([]);
      expect(again.values).toEqual(values);
      const policy = policyOf(effective(values, validate(chosen).values));
      expect(policy.ownWords('Any words at the Riverside.')).toBeInstanceOf(Array);
    }),
    { numRuns: 2000 },
  );
});

test('a draft is read or refused with a sentence', () => {
  const anyLine = fc.oneof(
    fc.anything(),
    fc.record({
      text: fc.oneof(fc.string(), fc.anything()),
      kind: fc.anything(),
      author: fc.anything(),
      attachments: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(anyLine, (line) => {
      try {
        expect(isDraft(readDraft(line))).toBe(true);
      } catch (error) {
        expect(error).toMatchObject({ message: expect.stringMatching(/^(?:not |"|an )/) });
      }
    }),
    { numRuns: 2000 },
  );
});

test('no message, however made, throws at the boundary', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withObjectString: true }), (value) => {
      expect([isDraft(value), isOutcome(value)]).toEqual([false, false]);
    }),
    { numRuns: 2000 },
  );
});
