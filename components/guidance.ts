import type { Source } from '@/lib/engine/types';
import { i18n } from '@/lib/i18n';
import { GMC_SOCIAL_MEDIA } from '@/lib/rules/sources';

/**
 * The ground of a rule where the person is. American law and the codes of American bodies bind nobody in the United
 * Kingdom; what they ask stands there in the GMC's guidance: confidentiality (18), and that single pieces may be
 * harmless while their sum identifies (19).
 */
export function guidance(source: Source): Source {
  return i18n.t('guidance') === 'GMC' ? GMC_SOCIAL_MEDIA : source;
}
