/** Where a site lets people become friends. Data, but for how the other person is found. */

/** The other person, by the address of their profile: names change, and are shared. */
export interface Person {
  readonly profile: string;
}

export interface FriendSite {
  readonly id: string;
  readonly hosts: readonly string[];
  /** The person whose request `pressed` would accept, or whom it would ask; null where it does neither. */
  readonly person: (pressed: Element, path: string) => Person | null;
}

/** Controls of a page, native or made of something else. */
const CONTROL = 'button, [role="button"]';

/**
 * The one rule that needs no language: a card with the link of one person and two controls side by side, of which the
 * first accepts or asks and the second declines or removes.
 *
 * @param link what a link to a person's profile looks like
 */
export function firstOfPair(pressed: Element, link: string): Person | null {
  const control = pressed.closest(CONTROL);
  const card = control && cardAround(control, link);
  if (!card) return null;
  const [first, second] = card.querySelectorAll(CONTROL);
  return second !== undefined && first === control ? personIn(card, link) : null;
}

/** The one person linked in `scope`; null where there is none, or more than one. */
export function personIn(scope: Element, link: string): Person | null {
  const profiles = new Set([...scope.querySelectorAll<HTMLAnchorElement>(link)].map(({ href }) => profileOf(href)));
  const [profile] = profiles;
  return profile !== undefined && profiles.size === 1 ? { profile } : null;
}

/** The nearest ancestor that links to a person. */
function cardAround(control: Element, link: string): Element | null {
  for (let card = control.parentElement; card && card !== document.body; card = card.parentElement)
    if (card.querySelector(link)) return card;
  return null;
}

/** Query and fragment tell where a link was pressed, not whose it is; but old profiles are told apart by a query alone. */
function profileOf(href: string): string {
  const { hostname, pathname, searchParams } = new URL(href);
  return `${hostname}${pathname.replace(/\/$/, '')}${pathname === '/profile.php' ? searchParams.get('id') : ''}`;
}
