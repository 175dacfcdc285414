import { expect, test } from 'vitest';
import { guardedSite, matchPatterns, SITES, siteOf } from '@/lib/sites';

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

test('a part of a host by its path', () => {
  expect(siteOf('www.google.com', '/local/business/1/customers/reviews')?.id).toBe('google-business');
  expect(siteOf('www.google.com', '/search')).toBeUndefined();
});

test('what the person adds is guarded by its markup, secure networks never are', () => {
  expect(guardedSite('mastodon.example', '/')?.composers.length).toBeGreaterThan(1);
  expect(guardedSite('www.doximity.com', '/')).toBeUndefined();
});
