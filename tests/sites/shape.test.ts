import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITES } from '@/lib/sites';
import { isSecure } from '@/lib/sites/secure';
import { COMPOSERS } from '../browser/composers';
import { SITES as PAGES } from '../browser/sites';

/** Files of the folder that are no site. */
const SHARED = ['audience', 'correction', 'generic', 'index', 'review', 'secure', 'site'];

test('the list has every site of the folder', () => {
  const files = readdirSync('lib/sites').map((file) => file.replace('.ts', ''));
  const index = readFileSync('lib/sites/index.ts', 'utf8');
  for (const file of files.filter((name) => !SHARED.includes(name))) expect(index, file).toContain(`'./${file}'`);
});

test('every site has a practice page under one of its hosts, and a composer there that is played', () => {
  const played = COMPOSERS.map(({ url }) => new URL(url).hostname);
  for (const { id, hosts } of SITES) {
    const names = hosts.map((host) => host.replace(/\/.*/, ''));
    const practised = names.some((name) => PAGES.some((page) => page.hosts.includes(name)) && played.includes(name));
    expect(practised, id).toBe(true);
  }
});

test('no secure network is among the guarded sites', () => {
  const hosts = SITES.flatMap((site) => site.hosts).map((host) => host.replace('*.', '').replace(/\/.*/, ''));
  expect(hosts.filter((host) => isSecure(host))).toEqual([]);
  expect(isSecure('app.doximity.com')).toBe(true);
  expect(isSecure('notdoximity.com')).toBe(false);
  expect(isSecure('chat.larkspur.example', ['larkspur.example'])).toBe(true);
});
