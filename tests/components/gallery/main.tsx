/** All states of the card on one page, each in a shadow root as in a site's page. `?show=` keeps one. */
import { render } from 'preact';
import css from '@/components/card/card.css?inline';
import { Overlay } from '@/components/card/Overlay';
import { spell } from './spell';
import { STATES, type State } from './states';

const { searchParams } = new URL(location.href);
const show = searchParams.get('show');
const scheme = searchParams.get('scheme') ?? 'light';
document.documentElement.style.colorScheme = scheme;
/** The least that readers may set for themselves: WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Long enough for what was rendered to be laid out and its effects to have run. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

async function mount(name: string, { props, pressed = [] }: State): Promise<void> {
  const figure = document.createElement('figure');
  figure.dataset.state = name;
  figure.setAttribute('aria-label', name);
  const host = document.createElement('div');
  figure.append(host);
  document.querySelector('main')?.append(figure);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `:host { all: initial; display: block; color-scheme: ${scheme}; } ${css} ${searchParams.has('spacing') ? SPACING : ''}`;
  const into = document.createElement('div');
  shadow.append(style, into);
  render(<Overlay {...props} />, into);
  for (const selector of pressed) {
    await settled();
    shadow.querySelector<HTMLElement>(selector)?.click();
  }
  await settled();
  if (searchParams.has('spell')) spell(shadow);
  figure.dataset.ready = '';
}

for (const [name, state] of Object.entries(STATES)) {
  if (show === null || show === name) void mount(name, state);
}
