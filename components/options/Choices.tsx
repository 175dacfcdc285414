import { Form } from '@/components/policy/Form';
import { SETTING_KEYS, SETTINGS } from '@/lib/policy/settings';
import { lockedIn, proposedIn } from './locked';
import type { OptionsProps } from './types';

/** What has a place of its own among the settings. */
const ELSEWHERE: readonly string[] = ['sitesOff', 'facility', 'city', 'locale'];
const KEYS = SETTING_KEYS.filter((key) => SETTINGS[key].personal && !ELSEWHERE.includes(key));

/** What the person may decide about warnings, unless an institution has. */
export function Choices({ choices, settings, onChoices }: Pick<OptionsProps, 'choices' | 'settings' | 'onChoices'>) {
  const locked = lockedIn(settings);
  const lockedKeys = KEYS.filter((key) => locked.has(key));
  const entered = { ...choices, ...Object.fromEntries(locked) };
  return (
    <Form
      keys={KEYS}
      entered={entered}
      refused={[]}
      personal
      usual={proposedIn(settings)}
      locked={lockedKeys}
      onChange={(changed) =>
        onChoices(
          Object.fromEntries(Object.entries(changed).filter(([key]) => !lockedKeys.some((known) => known === key))),
        )
      }
    />
  );
}
