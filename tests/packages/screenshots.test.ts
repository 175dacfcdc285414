import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What the stores' page of pictures promises: name and size, in pixels. */
const PROMISED = [
  ...readFileSync('docs/store/README.md', 'utf8').matchAll(/\]\((screenshots\/[\w-]+\.png)\)\s*\|\s*(\d+) × (\d+)/g),
].map(([, path = '', width, height]): [string, number, number] => [path, Number(width), Number(height)]);

test('there are pictures', () => expect(PROMISED.length).toBeGreaterThan(0));

test.each(PROMISED)('%s is %i × %i pixels', (path, width, height) => {
  const picture = readFileSync(`docs/store/${path}`);
  // The header of a PNG file: width and height are the first two numbers of its first chunk.
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([width, height]);
});
