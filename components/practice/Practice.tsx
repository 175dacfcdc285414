import { useEffect, useState } from 'preact/hooks';
import { Page } from '@/components/page/Page';
import { DRAFT_KINDS, type Draft, type DraftKind, type Explained, type Remedy, type Rewrite } from '@/lib/engine/types';
import { i18n } from '@/lib/i18n';
import { KIND_NAMES } from './kinds';
import { Result } from './Result';

export interface PracticeProps {
  readonly explain: (draft: Draft) => Promise<Explained>;
  readonly rewrite: (draft: Draft) => Promise<Rewrite | null>;
}

/** What was made of a draft. */
interface Judged {
  readonly draft: Draft;
  readonly explained: Explained;
  readonly rewrite: Rewrite | null;
}

/** Any draft, judged as on a site, with everything the engine can say about it. */
export function Practice({ explain, rewrite }: PracticeProps) {
  const [kind, setKind] = useState<DraftKind>('post');
  const [text, setText] = useState('');
  const [judged, setJudged] = useState<Judged | null>(null);

  useEffect(() => {
    const draft: Draft = { kind, text };
    let overtaken = false;
    Promise.all([explain(draft), rewrite(draft)]).then(([explained, safer]) => {
      if (!overtaken) setJudged({ draft, explained, rewrite: safer });
    }, console.error);
    return () => {
      overtaken = true;
    };
  }, [kind, text, explain, rewrite]);

  const reword = ({ start, end, replacement }: Remedy) => setText(text.slice(0, start) + replacement + text.slice(end));
  const shown = judged !== null && judged.draft.text.trim() !== '';
  return (
    <Page current="practice">
      <h1>{i18n.t('pages.practice')}</h1>
      <p class="lead">{i18n.t('practice.lead')}</p>
      <div class="columns">
        <form class="panel">
          <label for="draft">{i18n.t('practice.draft')}</label>
          <textarea
            id="draft"
            rows={8}
            value={text}
            placeholder={i18n.t('practice.placeholder')}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <label for="kind">{i18n.t('practice.kind')}</label>
          <select id="kind" value={kind} onChange={({ currentTarget }) => setKind(kindOf(currentTarget.value))}>
            {DRAFT_KINDS.map((each) => (
              <option key={each} value={each}>
                {i18n.t(KIND_NAMES[each])}
              </option>
            ))}
          </select>
        </form>
        <section aria-label={i18n.t('practice.result')}>
          {shown && <Result {...judged} onReword={reword} onRewrite={(safer) => setText(safer.text)} />}
        </section>
      </div>
    </Page>
  );
}

function kindOf(value: string): DraftKind {
  return DRAFT_KINDS.find((kind) => kind === value) ?? 'post';
}
