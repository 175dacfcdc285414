import { expect, test } from 'vitest';
import { withSites } from '@/scripts/pack/build';

test('a package of an institution’s own guards its sites from the start', () => {
  const manifest = {
    manifest_version: 3 as const,
    name: 'Crowded Elevator',
    version: '1.0.0',
    content_scripts: [{ matches: ['https://x.com/*'], js: ['guard.js'] }],
  };
  withSites(['forum.larkspur.example', '*.nursing.example'])(manifest);
  expect(manifest.content_scripts[0]?.matches).toEqual([
    'https://x.com/*',
    'https://forum.larkspur.example/*',
    'https://*.nursing.example/*',
  ]);
});
