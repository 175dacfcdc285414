/** @jsxImportSource react */
import { createElement, type ReactNode, type Ref, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { knowRoot } from './find.ts';

interface Props {
  /** The host's element name. */
  readonly as: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Open if not given. */
  readonly mode?: ShadowRootMode;
  /** Light DOM, which a slot may take in. */
  readonly slotted?: ReactNode;
  /** What stands in the shadow root. */
  readonly children: ReactNode;
}

/** The styles of the page count for nothing in a shadow root, so it is given the same sheets. */
function dress(root: ShadowRoot): void {
  for (const link of document.querySelectorAll('link[rel="stylesheet"]')) root.append(link.cloneNode());
}

/** An element with a shadow root. */
export function Shadow({ as, mode = 'open', attributes = {}, slotted, children }: Props) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const attach: Ref<HTMLElement> = useCallback(
    (host: HTMLElement | null) => {
      if (!host) return;
      const made = window.practiceRoot(host) ?? host.attachShadow({ mode });
      knowRoot(made);
      if (made.childElementCount === 0) dress(made);
      setRoot(made);
    },
    [mode],
  );
  return createElement(as, { ...attributes, ref: attach }, slotted, root && createPortal(children, root));
}
