import type { Source } from '@/lib/engine/types';
import { i18n } from '@/lib/i18n';
import { Words } from './Words';

/** Where the law or guidance behind a reason can be read. */
export function SourceLink({ title, url }: Source) {
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={title}
      aria-label={`${i18n.t('card.source')}: ${title}`}
    >
      <Words>{i18n.t('card.source')}</Words>
    </a>
  );
}
