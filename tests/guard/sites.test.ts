import { expect, test } from 'vitest';
import { matchPatterns, SITES, siteOf } from '@/lib/sites';

test('a page belongs to the site of its very host', () => {
  expect(siteOf('x.com')?.id).toBe('x');
  expect(siteOf('www.messenger.com')?.id).toBe('facebook');
  expect(siteOf('notx.com')).toBeUndefined();
  expect(siteOf('x.com.example.org')).toBeUndefined();
});

test('every host has one site and one pattern', () => {
  const hosts = SITES.flatMap((site) => site.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(matchPatterns()).toHaveLength(hosts.length);
});
