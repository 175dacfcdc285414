import { expect, test } from 'vitest';
import { decidedPolicy, effective } from '@/lib/policy/effective';
import { validate } from '@/lib/policy/validate';

const holding = (policy: unknown, choices: unknown) => {
  const settings = effective(validate(policy).values, validate(choices).values);
  return (key: 'city' | 'mode') => settings.get(key);
};

test.each([
  ['nobody decides', {}, {}, { value: '', origin: 'default' }],
  ['the person does', {}, { city: 'Boise, ID' }, { value: 'Boise, ID', origin: 'own' }],
  ['the institution does', { city: 'Reno, NV' }, { city: 'Boise, ID' }, { value: 'Reno, NV', origin: 'locked' }],
  [
    'the institution proposes',
    { city: 'Reno, NV', userMayChange: ['city'] },
    {},
    { value: 'Reno, NV', origin: 'recommended' },
  ],
  [
    'the institution proposes, the person differs',
    { city: 'Reno, NV', userMayChange: ['city'] },
    { city: 'Boise, ID' },
    { value: 'Boise, ID', origin: 'own' },
  ],
])('%s', (_, policy, choices, expected) => {
  expect(holding(policy, choices)('city')).toEqual(expected);
});

test('what is no matter of the person’s stays out of their hands', () => {
  expect(holding({}, { mode: 'observe' })('mode')).toEqual({ value: 'enforce', origin: 'default' });
});

test('what somebody has decided can be handed on as a policy that decides the same', () => {
  const policy = { city: 'Reno, NV', userMayChange: ['city'], onStop: 'block', ownPlaces: ['Tower Clinic'] };
  const choices = { city: 'Boise, ID', sitesOff: ['facebook'] };
  const copied = decidedPolicy(effective(validate(policy).values, validate(choices).values));
  expect(copied).toEqual({ ...policy, ...choices });
  expect(validate(copied).refused).toEqual([]);
});
