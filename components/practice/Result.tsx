import { Glyph } from '@/components/card/Glyph';
import { offersFor } from '@/components/card/offers';
import { Reword } from '@/components/card/Reword';
import { SaferDraft } from '@/components/card/SaferDraft';
import { WhoCouldTell } from '@/components/card/WhoCouldTell';
import { groupsOf, titleOf } from '@/components/card/wording';
import type { Dismissed, Draft, Explained, Finding, Remedy, Rewrite } from '@/lib/engine/types';
import { i18n } from '@/lib/i18n';
import { translated } from '@/lib/i18n/engine';
import { segments } from './segments';

interface Props {
  readonly draft: Draft;
  readonly explained: Explained;
  readonly rewrite: Rewrite | null;
  readonly onReword: (remedy: Remedy) => void;
  readonly onRewrite: (rewrite: Rewrite) => void;
}

/** Level, words, reasons, who could tell, the safer version, and what was seen but not counted. */
export function Result({ draft, explained, rewrite, onReword, onRewrite }: Props) {
  const { level, findings, witness, estimate, trace } = explained;
  const leftAlone = once(trace.dismissed);
  return (
    <>
      <div class={`panel level-${level}`} role="status">
        <h2 class="verdict">
          <Glyph level={level} />
          <span>
            <span class="level">{i18n.t(`level.${level}`)}</span> {titleOf(explained)}
          </span>
        </h2>
        <p class="marked">
          {segments(draft.text, findings).map((segment) =>
            segment.level ? (
              <mark key={segment.start} class={`level-${segment.level}`}>
                {segment.text}
              </mark>
            ) : (
              <span key={segment.start}>{segment.text}</span>
            ),
          )}
        </p>
        {level !== 'clear' && <WhoCouldTell witness={witness} audience="unknown" estimate={estimate} />}
        {rewrite && <SaferDraft text={draft.text} rewrite={rewrite} onRewrite={onRewrite} />}
      </div>
      {findings.length > 0 && (
        <div class={`panel level-${level}`}>
          <h2>{i18n.t('practice.why')}</h2>
          {groupsOf({ findings }).map(({ reason, source, members }) => (
            <section key={reason}>
              <h3>{reason}</h3>
              <p class="soft">
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.title}
                </a>
              </p>
              <ul>
                {members.map(({ finding, index }) => (
                  <Why key={index} finding={finding} text={draft.text} onReword={onReword} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {leftAlone.length > 0 && (
        <div class="panel">
          <h2>{i18n.t('practice.whyNot')}</h2>
          <ul>
            {leftAlone.map(({ start, type, words, reason }) => (
              <li key={`${start} ${type}`}>
                <q>{words}</q> <span class="soft">{translated(reason)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** What is as good as ruled out; finders propose it for nearly every word. */
const RULED_OUT = /; 0 % likely$/;

/** Finders overlap; each wording is enough to see once. */
function once(dismissed: readonly Dismissed[]): Dismissed[] {
  const worthAWord = dismissed.filter(({ reason }) => !RULED_OUT.test(reason));
  return [...new Map(worthAWord.map((each) => [each.words, each])).values()];
}

interface WhyProps extends Pick<Props, 'onReword'> {
  readonly finding: Finding;
  /** The draft. */
  readonly text: string;
}

/** The trace of one finding: how it was found, and what made it count. */
function Why({ finding, text, onReword }: WhyProps) {
  const [offer] = offersFor(finding, text);
  return (
    <li>
      <div class="choices">
        <q>{finding.words}</q>
        {offer && <Reword name={offer.name} onReword={() => onReword(offer.remedy)} />}
      </div>
      <p class="soft">{finding.because.map(translated).join(' · ')}</p>
    </li>
  );
}
