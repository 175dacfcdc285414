/** @jsxImportSource react */
import type { ReactNode } from 'react';
import './site.css';

// The styles of all pages are in one file: those for pages without a look of their own must not reach the others.
document.body.classList.add('site');

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The frame of a page whose own look does not matter. */
export const SitePage = ({ title, children }: PageProps) => (
  <>
    <header className="site-bar">
      <h1>{title}</h1>
    </header>
    <div className="site-column">{children}</div>
  </>
);

interface ButtonProps {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A `div` that plays a button, as on the sites of Meta. */
export const RoleButton = ({ attributes, disabled = false, onPress, children }: ButtonProps) => (
  <div
    role="button"
    tabIndex={0}
    aria-disabled={disabled || undefined}
    onClick={() => !disabled && onPress()}
    onKeyDown={(event) => !disabled && (event.key === 'Enter' || event.key === ' ') && onPress()}
    {...attributes}
  >
    {children}
  </div>
);

/** The platform's own button. */
export const NativeButton = ({ attributes, disabled = false, onPress, children }: ButtonProps) => (
  <button type="button" disabled={disabled} onClick={onPress} {...attributes}>
    {children}
  </button>
);

/** What was said in a conversation so far. */
export const Messages = ({ messages }: { readonly messages: readonly string[] }) => (
  <div role="log">
    <p className="site-quiet">Lunch on Thursday?</p>
    {messages.map((message, index) => (
      <p key={index}>{message}</p>
    ))}
  </div>
);
