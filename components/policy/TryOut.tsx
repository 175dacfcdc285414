import { useEffect, useState } from 'preact/hooks';
import type { Assessment, Draft } from '@/lib/engine/types';
import { i18n } from '@/lib/i18n';
import { verdictFor } from '@/lib/policy/decide';
import type { Policy } from '@/lib/policy/policy';
import { WORDS } from './words';

export interface TryOutProps {
  readonly policy: Policy;
  /** What the engine makes of a draft, before any policy. */
  readonly assess: (draft: Draft) => Promise<Assessment>;
}

/** Invented drafts, one for each level. */
const SAMPLES = [
  'See you all at the cardiology conference on Friday!',
  'Lost a patient today. It never gets easier.',
  'My patient tonight, a 47-year-old firefighter, lost his leg.',
  'My patient John Whitfield, MRN 4471902, coded today.',
].join('\n');

interface Judged {
  readonly draft: Draft;
  readonly assessment: Assessment;
}

/** Sample drafts, and what would happen to each. The engine is asked when a draft changes, the policy at every change. */
export function TryOut({ policy, assess }: TryOutProps) {
  const [samples, setSamples] = useState(SAMPLES);
  const [judged, setJudged] = useState<readonly Judged[]>([]);
  const { facility, city } = policy.author;

  useEffect(() => {
    let overtaken = false;
    const author = { ...(facility === undefined ? {} : { facility }), ...(city === undefined ? {} : { city }) };
    const lines = new Set(samples.split('\n').filter((text) => text.trim() !== ''));
    const drafts = [...lines].map((text): Draft => ({ kind: 'post', text, author }));
    Promise.all(drafts.map(async (draft) => ({ draft, assessment: await assess(draft) }))).then((all) => {
      if (!overtaken) setJudged(all);
    }, console.error);
    return () => {
      overtaken = true;
    };
  }, [samples, facility, city, assess]);

  return (
    <>
      <label for="samples">{i18n.t('builder.samples')}</label>
      <textarea
        id="samples"
        rows={5}
        value={samples}
        onInput={({ currentTarget }) => setSamples(currentTarget.value)}
      />
      <ul class="tried">
        {judged.map(({ draft, assessment }) => {
          const verdict = verdictFor(assessment, policy, draft);
          const { level, findings } = verdict.assessment;
          return (
            <li key={draft.text}>
              <p>{draft.text}</p>
              <p class="soft">
                <span class={`outcome level-${level}`}>
                  {i18n.t(`level.${level}`)} → {WORDS.value(verdict.action)}
                </span>{' '}
                {[...new Set(findings.map(({ words }) => words))].join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
