import { i18n } from '@/lib/i18n';
import type { Refusal } from '@/lib/policy/refusal';

/** How many refused values of one setting are shown; an endless list would help nobody. */
const SHOWN = 20;

/** What was refused of a policy, each value with the reason. */
export function Refused({ refused }: { readonly refused: readonly Refusal[] }) {
  const groups = [...Map.groupBy(refused, ({ key }) => key)];
  return (
    <dl class="refused">
      {groups.map(([key, some]) => (
        <div key={key}>
          <dt>
            <code>{key}</code>
          </dt>
          {distinct(some.slice(0, SHOWN)).map((refusal) => (
            <dd key={refusal.value}>
              <code>{refusal.value}</code> {why(refusal)}
            </dd>
          ))}
          {some.length > SHOWN && <dd>{i18n.t('policy.refusedMore', [String(some.length - SHOWN)])}</dd>}
        </div>
      ))}
    </dl>
  );
}

export function why({ reason, detail }: Refusal): string {
  return i18n.t(`refused.${reason}`, [detail]);
}

/** One of each value: what is wrong with it does not change. */
export function distinct(refused: readonly Refusal[]): Refusal[] {
  return [...new Map(refused.map((refusal) => [refusal.value, refusal])).values()];
}
