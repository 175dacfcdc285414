import { i18n } from '@/lib/i18n';

export function Close({ onClose }: { readonly onClose: () => void }) {
  return (
    <button type="button" class="close" aria-label={i18n.t('card.close')} onClick={onClose}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" />
      </svg>
    </button>
  );
}
