import type { FriendProps } from '@/lib/friends/card';
import type { FriendSite } from '@/lib/friends/site';
import { copy } from './clipboard';
import { originOf } from './composition';
import { followLayout } from './layout';
import type { Surface } from './surface';

export interface FriendParts {
  readonly site: FriendSite;
  readonly surface: Surface;
  readonly render: (props: FriendProps | null, into: HTMLElement) => void;
  /** Whether to ask about this person; from then on they count as asked about. */
  readonly mayAsk: (profile: string) => Promise<boolean>;
  readonly signal: AbortSignal;
}

/** A native button answers keys with a click, which is heard by itself; here the key alone is what counts. */
function isPress({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && !(target instanceof HTMLButtonElement);
}

/** Presses that make somebody a friend are held for one question, once for each person. */
export function guardFriends({ site, surface, render, mayAsk, signal }: FriendParts): void {
  /** Whom nothing is to be asked about any more: presses go through untouched, also where a site refused a repeated one. */
  const settled = new Set<string>();
  let shown = new AbortController();

  const close = () => {
    shown.abort();
    render(null, surface.card);
    surface.hide();
  };

  const press = (control: HTMLElement) => {
    control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  };

  const ask = (control: HTMLElement) => {
    shown.abort();
    shown = new AbortController();
    // Beside all that can be pressed, declining too; and in the colours of the card, not of a button that stands out.
    const around = control.parentElement ?? control;
    const place = () => (control.isConnected ? surface.moveCard(around.getBoundingClientRect()) : close());
    const leave = () => {
      close();
      control.focus();
    };
    const show = (answer: FriendProps['answer'], copied: boolean) => {
      const onNo = () => {
        leave();
        press(control);
      };
      const onCopy = async (text: string) => show(answer, await copy(text));
      render({ answer, copied, onNo, onYes: () => show('patient', false), onCopy, onDismiss: leave }, surface.card);
      place();
    };
    surface.show(around);
    show(null, false);
    followLayout([around, surface.card], place, shown.signal);
  };

  const decide = async (control: HTMLElement, profile: string) => {
    settled.add(profile);
    // A question that cannot be settled is not worth standing in the way for.
    const asks = await mayAsk(profile).catch(() => false);
    if (!control.isConnected) return;
    if (asks) ask(control);
    else press(control);
  };

  const hold = (event: Event) => {
    if (!event.isTrusted || (event instanceof KeyboardEvent && !isPress(event))) return;
    const origin = originOf(event);
    const control = origin?.closest<HTMLElement>('button, [role="button"]');
    const person = origin && control ? site.person(origin, location.pathname) : null;
    if (!control || !person || settled.has(person.profile)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void decide(control, person.profile);
  };

  for (const type of ['click', 'keydown']) window.addEventListener(type, hold, { capture: true, signal });
  signal.addEventListener('abort', close);
}
