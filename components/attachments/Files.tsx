import { guidance } from '@/components/guidance';
import type { Attachment, FileFinding } from '@/lib/engine/types';
import type { CardProps } from '@/lib/guard/card';
import { i18n } from '@/lib/i18n';
import { SourceLink } from '../card/SourceLink';
import { Words } from '../card/Words';
import { reasonOf } from './wording';

type Props = Pick<CardProps, 'verdict' | 'attachments' | 'onSaveCopy' | 'onNotPatient'>;

/** The files beside the draft: what each gives away, and what can be done about it. */
export function Files({ verdict, attachments, ...callbacks }: Props) {
  const files = Map.groupBy(verdict.assessment.files ?? [], ({ attachment }) => attachment);
  return [...files].map(([index, findings]) => {
    const attachment = attachments[index];
    return (
      attachment && (
        <File key={index} attachment={attachment} findings={findings} mayVouch={verdict.mayVouch} {...callbacks} />
      )
    );
  });
}

interface FileProps extends Pick<CardProps, 'onSaveCopy' | 'onNotPatient'> {
  readonly attachment: Attachment;
  readonly findings: readonly FileFinding[];
  readonly mayVouch: boolean;
}

function File({ attachment, findings, mayVouch, onSaveCopy, onNotPatient }: FileProps) {
  const { kind, name } = attachment;
  const own = findings.find(({ reveals }) => reveals === 'picture' || reveals === 'document');
  const told = findings.filter((finding) => finding !== own);
  const [first] = findings;
  const source = first && guidance(first.source);
  return (
    <div class="group file">
      <p class="strong">
        <Words>{name ?? i18n.t(`file.${kind}`)}</Words> {source && <SourceLink {...source} />}
      </p>
      {told.length > 0 && (
        <ul>
          {told.map(({ reveals, words, level }) => (
            <li key={`${reveals} ${words}`} class="told">
              <Words>{reasonOf(reveals)}</Words>{' '}
              <q class={`words ${level}`}>
                <Words>{words}</Words>
              </q>
            </li>
          ))}
        </ul>
      )}
      {own && (
        <p class="soft">
          <Words>{i18n.t(own.reveals === 'document' ? 'file.lookDocument' : 'file.lookPicture')}</Words>
        </p>
      )}
      <div class="choices">
        {told.some(({ removable }) => removable) && (
          <button type="button" class="reword" onClick={() => onSaveCopy(attachment)}>
            <Words>{i18n.t('file.saveCopy')}</Words>
          </button>
        )}
        {own && mayVouch && (
          <button type="button" onClick={() => onNotPatient(own)}>
            <Words>{i18n.t('file.nobody')}</Words>
          </button>
        )}
      </div>
    </div>
  );
}
