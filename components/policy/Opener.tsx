import { useState } from 'preact/hooks';
import { i18n } from '@/lib/i18n';
import { isRecord } from '@/lib/is-record';
import type { Draft } from './Form';

/** Reads a policy that was saved before. */
export function Opener({ onOpen }: { readonly onOpen: (policy: Draft) => void }) {
  const [isWrong, setWrong] = useState(false);
  const open = async (file: File | undefined) => {
    try {
      const policy: unknown = JSON.parse((await file?.text()) ?? '{}');
      setWrong(!isRecord(policy));
      if (isRecord(policy)) onOpen(policy);
    } catch {
      setWrong(true);
    }
  };
  return (
    <>
      <label for="open">{i18n.t('builder.open')} (JSON)</label>
      <input
        id="open"
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
      />
      <p role="alert" class="wrong">
        {isWrong && i18n.t('builder.unreadable')}
      </p>
    </>
  );
}
