import type { Notice, NoticeProps } from '@/lib/guard/card';
import { i18n } from '@/lib/i18n';
import { Close } from './Close';
import { Words } from './Words';

const TEXTS = {
  'not-checked': 'notice.notChecked',
  'held-unchecked': 'notice.heldUnchecked',
  'press-again': 'notice.pressAgain',
  stopped: 'notice.stopped',
} as const satisfies Record<Notice, string>;

export function noticeText(notice: Notice): string {
  return i18n.t(TEXTS[notice]);
}

/** One line that needs no verdict. */
export function NoticeLine({ notice, onDismiss }: NoticeProps) {
  return (
    <section class="notice" aria-label={noticeText(notice)}>
      <p>
        <Words>{noticeText(notice)}</Words>
      </p>
      <Close onClose={onDismiss} />
    </section>
  );
}
