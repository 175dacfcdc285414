import { DRAFT_KINDS, type DraftKind } from '@/lib/engine/types';
import type { ComposerSpec, Site } from './site';

/** How an institution corrects a site that has changed, until an update does: selectors, never code. */
export interface SiteCorrection {
  /** The site's id. */
  readonly site: string;
  /** Which of its composers has changed. */
  readonly kind: DraftKind;
  readonly editable: string;
  readonly send: string;
  readonly root?: string;
}

/** Reads "site | kind | editable | send | root", the last of which may be missing; null when it is none. */
export function readCorrection(item: string): SiteCorrection | null {
  const [site = '', named = '', editable = '', send = '', root, ...more] = item.split(' | ').map((part) => part.trim());
  const kind = DRAFT_KINDS.find((each) => each === named);
  if (site === '' || !kind || editable === '' || send === '' || root === '' || more.length > 0) return null;
  return { site, kind, editable, send, ...(root === undefined ? {} : { root }) };
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** What a correction does not say is taken from the composer that it corrects. */
function corrected({ composers }: Site, { kind, editable, send, root }: SiteCorrection): ComposerSpec {
  const old = composers.find((spec) => spec.kind === kind);
  return {
    kind,
    editable,
    send,
    keys: old?.keys ?? [],
    release: old?.release ?? 'replay',
    audience: old?.audience ?? 'unknown',
    ...(root === undefined ? {} : { root }),
    ...(old?.replyTo ? { replyTo: old.replyTo } : {}),
    ...(old?.attachments ? { attachments: old.attachments } : {}),
  };
}

/** The site as corrected. What no selector can be made of counts for nothing. */
export function correct(site: Site, corrections: readonly SiteCorrection[]): Site {
  const own = corrections.filter(
    (correction) =>
      correction.site === site.id &&
      [correction.editable, correction.send, correction.root ?? '*'].every((selector) => isSelector(selector)),
  );
  return own.length === 0
    ? site
    : { ...site, composers: [...own.map((correction) => corrected(site, correction)), ...site.composers] };
}
