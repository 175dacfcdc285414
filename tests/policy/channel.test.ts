import { expect, test } from 'vitest';
import { policyFor } from './facts';

const hostsFor = (...channels: readonly string[]) => policyFor({ channels }).secureHosts;

test('the hosts of an institution’s channels are never guarded', () => {
  expect(
    hostsFor('Larkspur Chat | https://chat.larkspur.example/rooms?x=1', 'Ward line | https://line.example:8443/'),
  ).toEqual(['chat.larkspur.example', 'line.example']);
});

test('a channel on a site that everybody reads leaves that site guarded', () => {
  expect(hostsFor('Our group | https://www.facebook.com/groups/larkspur')).toEqual([]);
});
