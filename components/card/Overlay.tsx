import type { CardProps, OverlayProps } from '@/lib/guard/card';
import { i18n, languageTag } from '@/lib/i18n';
import { Card } from './Card';
import { NoticeLine, noticeText } from './NoticeLine';
import { whoCouldTell } from './WhoCouldTell';
import { Words } from './Words';
import { titleOf } from './wording';

/**
 * The root of what the guard shows. Its live regions stand there before anything is said in them. A held send is not
 * said twice: it moves the focus to its question, which is read out by that.
 */
export function Overlay({ card, notice }: OverlayProps) {
  const urgent = notice?.notice === 'held-unchecked';
  return (
    <div class="overlay" lang={languageTag()} dir={i18n.t('dir') === 'rtl' ? 'rtl' : 'ltr'}>
      <div role="status" class="unseen">
        {card && !card.held && <Words>{spoken(card)}</Words>}
        {notice && !urgent && <Words>{noticeText(notice.notice)}</Words>}
      </div>
      <div role="alert" class="unseen">
        {notice && urgent && <Words>{noticeText(notice.notice)}</Words>}
      </div>
      {notice && <NoticeLine {...notice} />}
      {card && <Card {...card} />}
    </div>
  );
}

function spoken({ verdict: { assessment }, change }: CardProps): string {
  if (change) return i18n.t(`changed.${change}`);
  const level = i18n.t(`level.${assessment.level}`);
  return i18n.t('spoken.found', [level, titleOf(assessment), whoCouldTell(assessment.witness)]);
}
