import type { ComponentChildren } from 'preact';
import { i18n } from '@/lib/i18n';

const PAGES = [
  { id: 'practice', href: '/practice.html', name: 'pages.practice' },
  { id: 'options', href: '/options.html', name: 'pages.options' },
  { id: 'welcome', href: '/welcome.html', name: 'pages.welcome' },
] as const;
export type PageId = (typeof PAGES)[number]['id'];

interface Props {
  /** Null on a page that the others do not lead to. */
  readonly current: PageId | null;
  readonly children: ComponentChildren;
}

/** The frame of the extension's own pages: who speaks, and where else to go. */
export function Page({ current, children }: Props) {
  return (
    <div class="page" dir={i18n.t('dir') === 'rtl' ? 'rtl' : 'ltr'}>
      <header>
        <span class="brand">
          <img src="/icons/48.png" alt="" width="32" height="32" />
          {i18n.t('name')}
        </span>
        <nav>
          {PAGES.map(({ id, href, name }) => (
            <a key={id} href={href} aria-current={id === current ? 'page' : undefined}>
              {i18n.t(name)}
            </a>
          ))}
        </nav>
      </header>
      <main>{children}</main>
    </div>
  );
}
