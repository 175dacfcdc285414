/** @jsxImportSource react */
import type { ReactNode } from 'react';

interface Props {
  readonly label?: string;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button as this site makes them: a `div` that acts on click, Enter and the space bar. */
export const DivButton = ({ label, className = '', disabled = false, onPress, children }: Props) => (
  <div
    role="button"
    tabIndex={disabled ? -1 : 0}
    aria-label={label}
    aria-disabled={disabled || undefined}
    className={`fb-button ${className}`}
    onClick={() => !disabled && onPress()}
    onKeyDown={(event) => !disabled && (event.key === 'Enter' || event.key === ' ') && onPress()}
  >
    {children}
  </div>
);
