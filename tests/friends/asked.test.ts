import { expect, test } from 'vitest';
import { type Asked, askedOnce, nobodyAsked } from '@/lib/friends/asked';

const MARY = 'www.facebook.com/mary.okafor';

async function once(asked: Asked, profile: string): Promise<Asked> {
  const next = await askedOnce(asked, profile);
  if (next === null) throw new Error('asked before');
  return next;
}

test('nobody is asked about twice', async () => {
  const asked = await once(nobodyAsked(), MARY);
  expect(await askedOnce(asked, MARY)).toBeNull();
  expect((await askedOnce(asked, 'www.facebook.com/martin.hale'))?.hashes).toHaveLength(2);
});

test('what is kept names nobody, and no two devices keep the same', async () => {
  const [here, there] = await Promise.all([once(nobodyAsked(), MARY), once(nobodyAsked(), MARY)]);
  expect(JSON.stringify(here)).not.toMatch(/mary|okafor|facebook/i);
  expect(here.hashes[0]).toMatch(/^[0-9a-f]{24}$/);
  expect(here.hashes).not.toEqual(there.hashes);
});

test('the oldest go', async () => {
  const full: Asked = { salt: 'a', hashes: Array.from({ length: 2000 }, (_, index) => String(index)) };
  const { hashes } = await once(full, MARY);
  expect(hashes).toHaveLength(2000);
  expect(hashes[0]).toBe('1');
});
