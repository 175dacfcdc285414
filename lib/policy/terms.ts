import type { Policy } from './policy';
import type { Terms } from './verdict';

/**
 * What a page is told of the policy. To coach is never to hold back; to observe is to show nothing at all.
 *
 * @param isQuiet nothing is to be heard on this site now: it is left alone, or the person has paused
 */
export function termsFor({ mode, unchecked, siteCorrections }: Policy, isQuiet: boolean): Terms {
  return {
    unchecked: mode === 'enforce' ? unchecked : 'pass',
    silent: isQuiet || mode === 'observe',
    siteCorrections,
  };
}
