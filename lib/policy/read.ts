import { browser } from 'wxt/browser';
import { memoize } from '@/lib/engine/memoize';
import { isRecord } from '@/lib/is-record';
import { browserStart, ownChoices, policyCopy } from '@/lib/store';
import { effective, type Settings } from './effective';
import { type Policy, policyOf } from './policy';
import { PolicySource, type Received } from './source';
import { type Validated, validate } from './validate';

const source = new PolicySource({
  readManaged: async () => {
    const raw: unknown = await browser.storage.managed.get(null);
    return isRecord(raw) ? raw : {};
  },
  loadCopy: () => policyCopy.getValue(),
  saveCopy: (copy) => policyCopy.setValue(copy),
  startedAt: async () => {
    const known = await browserStart.getValue();
    if (known !== null) return known;
    await browserStart.setValue(Date.now());
    return Date.now();
  },
  now: () => Date.now(),
});

browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'managed') void source.changed();
});

/** Calls when another policy holds than before. Returns how to stop it. */
export function followPolicy(onChange: () => void): () => void {
  return source.onChange(onChange);
}

/** Waits for the browser's first word about the policy, at most `patience` ms. */
export function policySettled(patience: number): Promise<void> {
  return source.settled(patience);
}

/** What the browser handed over, and what of it counts. */
export interface PolicyReport extends Validated {
  readonly received: Received;
  /** What holds, with the person's own choices. */
  readonly settings: Settings;
}

const validated = memoize(({ raw }: Received): Validated => validate(raw));

export async function policyReport(): Promise<PolicyReport> {
  const received = await source.received();
  const known = validated(received);
  const choices = validate(await ownChoices()).values;
  return { ...known, received, settings: effective(known.values, choices) };
}

let made: { readonly received: Received; readonly choices: string; readonly policy: Policy } | null = null;

/** The policy in force. */
export async function currentPolicy(): Promise<Policy> {
  const [received, choices] = await Promise.all([source.received(), ownChoices().then((own) => JSON.stringify(own))]);
  if (made?.received === received && made.choices === choices) return made.policy;
  const policy = policyOf((await policyReport()).settings);
  made = { received, choices, policy };
  return policy;
}
