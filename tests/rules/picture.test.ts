import { describe, expect, test } from 'vitest';
import { parseMarked } from '@/scripts/corpus';
import { judgedByRules } from '@/scripts/train/targets';

describe('what a picture is said to show', () => {
  test.each([
    ['stop', '[[IMAGE:Photo of Mr. Tiny]], asleep on my shoulder'],
    ['stop', '[[IMAGE:Pic of her foot]] after, covered in glitter by the grandchildren'],
    ['stop', '[[IMAGE:His smile, first day home]], thumb up for the whole unit'],
    ['stop', '[[IMAGE:Photo of the mole]], biopsy on Monday'],
    ['stop', '[[IMAGE:Photo of us]] at the panto, [[PATIENT:the whole of bay four]]'],
    ['warn', '[[IMAGE:US of the neck attached]], is that a node?'],
    ['warn', '[[IMAGE:the liver us below]], is that a cyst?'],
    ['warn', '[[IMAGE:Photo of her tattoo]], my thumb over the name'],
    ['warn', '[[IMAGE:MR brain attached]], what do you make of the rim?'],
    ['warn', '[[IMAGE:Holter printout below]], look at three o\u2019clock'],
    ['warn', '[[IMAGE:Swallow study clip]], watch the epiglottis'],
    ['caution', '[[IMAGE:Swallow study clip, header cropped off]], watch the epiglottis'],
  ])('%s: %s', (level, marked) => {
    const { text, spans } = parseMarked(marked);
    expect(judgedByRules({ draft: { id: 'one', kind: 'group', text }, spans }).level).toBe(level);
  });
});
