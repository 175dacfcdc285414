import type { Assessment, Draft, FileFinding } from '@/lib/engine/types';
import { HHS_DEIDENTIFICATION } from '@/lib/rules/sources';

/** The assessment with a question about every picture and film that goes out without a word beside it. */
export function withBarePictures(assessment: Assessment, { text, attachments = [] }: Draft): Assessment {
  if (text.trim() !== '') return assessment;
  const known = new Set(assessment.files?.map(({ attachment }) => attachment));
  const bare = attachments.flatMap(({ kind, name }, attachment): FileFinding[] => {
    if (kind === 'file' || known.has(attachment)) return [];
    const because = ['nothing is written beside it'];
    const source = HHS_DEIDENTIFICATION;
    return [{ attachment, reveals: 'picture', words: name ?? kind, level: 'warn', because, source, removable: false }];
  });
  return bare.length === 0 ? assessment : { ...assessment, files: [...(assessment.files ?? []), ...bare] };
}
