import type { Assessment, Revelation } from '@/lib/engine/types';
import { i18n } from '@/lib/i18n';

const REASONS = {
  patient: 'file.patient',
  'file-name': 'file.fileName',
  caption: 'file.caption',
  picture: 'file.lookPicture',
  document: 'file.lookDocument',
  place: 'file.place',
  moment: 'file.moment',
  device: 'file.device',
  author: 'file.author',
} as const satisfies Record<Revelation, string>;

export function reasonOf(reveals: Revelation): string {
  return i18n.t(REASONS[reveals]);
}

/** The question about the files, where they weigh more than the words; null where they do not. */
export function fileTitle({ level, findings, files }: Assessment): string | null {
  if (findings.some((finding) => finding.level === level)) return null;
  const file = files?.find((each) => each.level === level);
  if (!file) return null;
  if (level === 'stop') return i18n.t('title.fileIdentifier');
  return i18n.t(file.reveals === 'document' ? 'title.document' : 'title.picture');
}
