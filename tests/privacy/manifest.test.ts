import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchPatterns } from '@/lib/sites';

const permissions = readFileSync('docs/permissions.md', 'utf8');

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
}

/** Needs the builds: `npm run build`. */
describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const manifest: Manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

  test('every permission has its paragraph, and every paragraph its permission', () => {
    const { permissions: asked = [], optional_permissions: optional = [], host_permissions: hosts = [] } = manifest;
    const { optional_host_permissions: addable = [] } = manifest;
    const explained = [...permissions.matchAll(/^### `(.+)`$/gm)].map(([, name]) => name);
    expect(explained.sort()).toEqual([...asked, ...optional, ...hosts, ...addable].sort());
  });

  test('it runs on the guarded sites and nowhere else', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect([...new Set(matches)].sort()).toEqual([...new Set(matchPatterns())].sort());
    expect(matches.filter((match) => /^\*|\/\/\*\/|<all_urls>/.test(match))).toEqual([]);
  });

  test('its pages and its worker may connect nowhere, and run no scripts but their own', () => {
    const { extension_pages: policy } = manifest.content_security_policy;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  test('no page and no other extension is let in', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });
});
