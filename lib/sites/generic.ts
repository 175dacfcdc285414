import type { ComposerSpec, Site } from './site';

/** What several lines can be typed into. A search box has one. */
const EDITABLE =
  ':is(textarea:not([readonly]), [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"])';

const BUTTON = ':is(button, [role="button"], input[type="submit"])';

/**
 * Any editable with a button nearby: the last one beside it, or the one that submits its form. Who reads along cannot
 * be known, and pages may refuse a repeated press, which the gate then notices.
 */
const GENERIC = {
  kind: 'post',
  send: BUTTON,
  lastOnly: true,
  keys: ['mod+enter'],
  release: 'replay',
  audience: 'unknown',
  generic: true,
} as const satisfies Partial<ComposerSpec>;

/** The site with a guard for every editable that none of its composers knows. */
export function withGeneric(site: Site): Site {
  const known = site.composers.map(({ editable }) => editable).join(', ');
  const editable = known === '' ? EDITABLE : `${EDITABLE}:not(${known})`;
  return { ...site, composers: [...site.composers, { ...GENERIC, editable }] };
}
