/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';

/** Words that stand in an empty box, beside the editable. */
export function usePlaceholder(words: string): {
  readonly show: (empty: boolean) => void;
  readonly element: ReactNode;
} {
  const [empty, show] = useState(true);
  const element = empty && (
    <div className="placeholder" aria-hidden="true">
      {words}
    </div>
  );
  return { show, element };
}
