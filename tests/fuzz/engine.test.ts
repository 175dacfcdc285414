import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARTS } from '@/lib/engine/assess';
import { createEngine } from '@/lib/engine/engine';
import { faultsIn, memoryFaults, rewriteFaults } from './faults';
import { anyDraft } from './mutations';

const TIMEOUT = 120_000;
/** The words alone; files beside them have their own levels. */
const { assess } = createEngine(PARTS);

test(
  'whatever is typed, findings and remedies stand on whole characters of it',
  () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(faultsIn(draft, assess(draft))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  },
  TIMEOUT,
);

test(
  'the same draft gets the same answer, whatever was read before',
  () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(memoryFaults(draft, assess(draft))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
  TIMEOUT,
);

test(
  'a draft said safely is whole, other than it was, and as safe as it says',
  () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(rewriteFaults(draft, assess(draft), assess)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
  TIMEOUT,
);
