/** What texts and items of lists must be, beyond their length. */
import { DRAFT_KINDS } from '@/lib/engine/types';
import { readCorrection } from '@/lib/sites/correction';
import { isSecure } from '@/lib/sites/secure';
import { isLink, readChannel } from './channel';
import { knownOf } from './known';
import { faultOf } from './patterns';
import type { RefusalReason } from './refusal';
import type { Form } from './setting';
import { isSettingKey } from './settings';

/** Why a text is refused, and what would have been right; null when it is fine. */
export type Fault = readonly [RefusalReason, string] | null;

/** Pictures that a browser draws without running anything. */
const LOGO = /^data:image\/(?:png|jpeg|webp|svg\+xml)(?:;[a-z0-9=-]+)*,\S+$/;

/** Labels of letters, digits and hyphens (RFC 1123), two at least: a single one would be a machine or a whole domain. */
const HOST = /^(?:\*\.)?(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;

/** One of all there is. */
const among = (form: Form, reason: RefusalReason) => (text: string) => {
  const known = knownOf(form) ?? [];
  return known.includes(text) ? null : ([reason, known.join(', ')] as const);
};

export const FORMS: Readonly<Record<Form, (text: string) => Fault>> = {
  words: (text) => (text.trim() === '' ? ['empty', ''] : null),
  link: (text) => (isLink(text) ? null : ['notLink', 'https://…']),
  logo: (text) => (LOGO.test(text) ? null : ['notLogo', 'data:image/png;base64,…']),
  channel: (text) => (readChannel(text) ? null : ['notChannel', 'Name | https://… | Words']),
  correction: (text) => {
    const correction = readCorrection(text);
    if (!correction) return ['notCorrection', `site | ${DRAFT_KINDS.join(', ')} | selector | selector | selector`];
    return FORMS.site(correction.site);
  },
  pattern: (text) => {
    const fault = faultOf(text);
    return fault === null ? null : ['notPattern', fault];
  },
  site: among('site', 'unknownSite'),
  host: (text) => {
    if (!HOST.test(text)) return ['notHost', 'forum.example.org, *.example.org'];
    return isSecure(text.replace('*.', '')) ? ['secureHost', ''] : null;
  },
  reason: among('reason', 'unknownReason'),
  setting: (text) => among('setting', isSettingKey(text) ? 'notPersonal' : 'unknownSetting')(text),
};
