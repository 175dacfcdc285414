import { DEFAULT_POLICY, type Policy } from './settings';

/** The policy in force. */
export async function currentPolicy(): Promise<Policy> {
  return DEFAULT_POLICY;
}
