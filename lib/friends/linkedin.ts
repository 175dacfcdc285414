import { type FriendSite, personIn } from './site';

const PERSON = 'a[href*="/in/"]';
/** Invitations, with Ignore before Accept; and the page on which one is written. */
const INVITATIONS = /^\/mynetwork\/(?:invitation-manager|invite-connect|$)/;
const INVITE = /^\/preload\/custom-invite\//;

export const linkedin: FriendSite = {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  person: (pressed, path) => {
    const button = pressed.closest('button');
    if (!button) return null;
    if (INVITE.test(path)) return isLast(button) ? { profile: `www.linkedin.com${path}` } : null;
    const card = INVITATIONS.test(path) && button.closest(`:is(li, [role="listitem"]):has(${PERSON})`);
    return card && isLast(button) ? personIn(card, PERSON) : null;
  },
};

/** The second of two: here the one that agrees comes last. */
function isLast(button: Element): boolean {
  const scope = button.closest('li, [role="listitem"], dialog, [role="dialog"]');
  const buttons = [...(scope?.querySelectorAll('button') ?? [])];
  return buttons.length > 1 && buttons.at(-1) === button;
}
