import { useLayoutEffect, useRef } from 'preact/hooks';
import { Files } from '@/components/attachments/Files';
import type { CardProps } from '@/lib/guard/card';
import { i18n } from '@/lib/i18n';
import { Changed } from './Changed';
import { Close } from './Close';
import { Findings } from './Findings';
import { Glyph } from './Glyph';
import { Institution } from './Institution';
import { PostAnyway } from './PostAnyway';
import { SaferDraft } from './SaferDraft';
import { WhoCouldTell } from './WhoCouldTell';
import { Words } from './Words';
import { titleOf } from './wording';

/** What there is to say about a draft: a note, a question or a stop, each with a shape of its own. */
export function Card(props: CardProps) {
  const { verdict, held, expanded, change } = props;
  const { level } = verdict.assessment;
  const question = useRef<HTMLHeadingElement>(null);
  // Before the next key arrives.
  useLayoutEffect(() => {
    if (held) question.current?.focus();
  }, [held]);

  // The button goes away; the keyboard goes on from the question. A press of the mouse leaves the focus in the editor.
  const look = ({ detail }: MouseEvent) => {
    props.onExpand();
    if (detail === 0) question.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    props.onDismiss();
  };

  return (
    <section
      class={`card-${level}${expanded ? ' open' : ''}`}
      role={held ? 'alertdialog' : 'region'}
      aria-labelledby="title"
      aria-describedby={held ? 'held' : undefined}
      onKeyDown={onKeyDown}
    >
      <div class="sheet">
        <header>
          <Glyph level={level} />
          <h2 id="title" tabIndex={-1} ref={question}>
            <span class="level">
              <Words>{i18n.t(`level.${level}`)}</Words>
            </span>{' '}
            <Words>{titleOf(verdict.assessment)}</Words>
          </h2>
          {!expanded && level !== 'clear' && (
            <button type="button" class="look" onClick={look}>
              <Words>{i18n.t('card.look')}</Words>
            </button>
          )}
          <Close onClose={props.onDismiss} />
        </header>
        {change && <Changed change={change} onUndo={props.onUndo} />}
        {expanded && level !== 'clear' && <Details {...props} />}
      </div>
    </section>
  );
}

function Details(props: CardProps) {
  const { verdict, held, rewrite } = props;
  const { level, witness, estimate } = verdict.assessment;
  const blocked = verdict.action === 'block';
  return (
    <>
      {held && (
        <p id="held" class="held">
          <Words>{i18n.t('card.held')}</Words>
        </p>
      )}
      <WhoCouldTell witness={witness} audience={props.audience} estimate={estimate} />
      <Findings {...props} />
      <Files {...props} />
      {rewrite && level !== 'caution' && <SaferDraft text={props.text} rewrite={rewrite} onRewrite={props.onRewrite} />}
      <Institution institution={verdict.institution} blocked={blocked} />
      {verdict.action !== 'note' && (
        <footer>
          {held && (
            <button type="button" class="main" onClick={props.onDismiss}>
              <Words>{i18n.t('card.back')}</Words>
            </button>
          )}
          {verdict.channels.map((channel) => (
            <button type="button" key={channel.id} onClick={() => props.onSecure(channel)}>
              <Words>{channel.text ?? i18n.t('card.secure', [channel.name])}</Words>
            </button>
          ))}
          {held && !blocked && (
            <PostAnyway
              reasons={verdict.reasons}
              confirm={level === 'stop' || verdict.acknowledgement !== null}
              acknowledgement={verdict.acknowledgement}
              onPost={props.onPost}
            />
          )}
        </footer>
      )}
    </>
  );
}
