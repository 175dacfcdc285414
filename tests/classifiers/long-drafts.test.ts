import { describe, expect, it } from 'vitest';
import { readCorpora } from '@/scripts/corpus';
import { longDrafts } from '@/scripts/train/long-drafts';

const ofWorld = (...worlds: string[]) => readCorpora().filter(({ world }) => worlds.includes(world));
const drafts = ofWorld('d', 'e');
const long = longDrafts(drafts);

describe('long drafts made of short ones', () => {
  it('are harmless ones around one that tells, or around one more that is harmless', () => {
    const levels = new Set(long.map(({ level }) => level));
    expect(levels).toEqual(new Set(['clear', 'caution', 'warn', 'stop']));
    for (const { draft } of long) expect(draft.text.length).toBeGreaterThan(300);
  });

  it('have the labelled words where they say', () => {
    for (const { draft, spans } of long) {
      for (const { start, end, words } of spans) expect(draft.text.slice(start, end)).toBe(words);
    }
  });

  it('are the same every time', () => {
    expect(longDrafts(drafts).map(({ draft }) => draft.text)).toEqual(long.map(({ draft }) => draft.text));
  });

  it('take nothing from another world', () => {
    const own = longDrafts(ofWorld('d')).map(({ draft }) => draft.text);
    const texts = ofWorld('d').map(({ draft }) => draft.text);
    for (const text of own) expect(texts.filter((one) => text.includes(one)).length).toBeGreaterThan(1);
  });
});
