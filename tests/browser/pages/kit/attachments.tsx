/** @jsxImportSource react */
import { useState } from 'react';

/** The pictures put into a composer, and how they come and go. */
export interface Attachments {
  readonly files: readonly { readonly file: File; readonly url: string }[];
  readonly add: (files: Iterable<File>) => void;
  readonly remove: (url: string) => void;
}

export function useAttachments(): Attachments {
  const [files, setFiles] = useState<Attachments['files']>([]);
  return {
    files,
    add: (added) => {
      const shown = [...added].map((file) => ({ file, url: URL.createObjectURL(file) }));
      setFiles((old) => [...old, ...shown]);
    },
    remove: (url) => setFiles((old) => old.filter((each) => each.url !== url)),
  };
}

/** The files of a drop or a paste; the event is taken when there are some. */
export function takeFiles(event: { preventDefault(): void }, data: DataTransfer | null, { add }: Attachments): void {
  if (!data || data.files.length === 0) return;
  event.preventDefault();
  add(data.files);
}

/** Previews as the sites show them: an image made of the file, and a button to take it out again. */
export const Previews = ({ files, remove }: Attachments) =>
  files.length === 0 ? null : (
    <div data-testid="attachments" className="previews">
      {files.map(({ url }) => (
        <div key={url} role="group">
          <img src={url} alt="" width="120" height="90" />
          <button type="button" aria-label="Remove media" onClick={() => remove(url)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
