/** @jsxImportSource react */
import { type ReactNode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import './find.ts';
import { forget } from './record.ts';
import './kit.css';

declare global {
  interface Window {
    /** Takes the whole page down and draws it anew at another path: as after loading it, without the loading. */
    practiceRestart?: (path: string) => void;
  }
}

/** Draws a practice page. */
export function mount(page: ReactNode): void {
  const place = document.querySelector('#react-root');
  if (!place) return;
  let root = createRoot(place);
  root.render(page);
  window.practiceRestart = (path) => {
    root.unmount();
    forget();
    history.replaceState(null, '', path);
    root = createRoot(place);
    root.render(page);
  };
}

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('popstate', changed);
  return () => window.removeEventListener('popstate', changed);
};

/** The path of the page, which changes without a load as in the sites' own routers. */
export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);

/** Goes to another path without a load. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  // pushState tells nobody; the pages' own router hears of it this way.
  window.dispatchEvent(new PopStateEvent('popstate'));
}
