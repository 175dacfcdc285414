import { readFileSync } from 'node:fs';
import type { Size } from '@/tests/browser/drivers/browser';

/** A picture that shows the sign and not the extension. */
export interface Tile {
  readonly name: string;
  readonly size: Size;
  /** Whether the name and what it does stand beside the sign. */
  readonly words: boolean;
}

export const TILES: readonly Tile[] = [
  { name: 'tile', size: { width: 440, height: 280 }, words: true },
  { name: 'logo', size: { width: 300, height: 300 }, words: false },
];

const STYLE = `
  body { margin: 0; block-size: 100vh; display: flex; align-items: center; justify-content: center; gap: 20px;
    background: #f7f3ea; color: #1b2026; font-family: "Liberation Sans", sans-serif; }
  img { inline-size: 96px; }
  img:only-child { inline-size: 240px; }
  div { inline-size: 230px; }
  h1 { margin: 0 0 8px; font-size: 26px; line-height: 1.1; }
  p { margin: 0; font-size: 16px; line-height: 1.35; }`;

/** A tile as the address of a page of its own. */
export function tileUrl({ words }: Tile): string {
  const icon = readFileSync('assets/icon.svg').toString('base64');
  const text = words ? '<div><h1>Crowded Elevator</h1><p>Before you post something about a patient</p></div>' : '';
  const page = `<!doctype html><style>${STYLE}</style><img alt="" src="data:image/svg+xml;base64,${icon}">${text}`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(page)}`;
}
