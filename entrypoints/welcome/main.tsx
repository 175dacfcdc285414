import { render } from 'preact';
import { useState } from 'preact/hooks';
import cardCss from '@/components/card/card.css?inline';
import { Overlay } from '@/components/card/Overlay';
import { show } from '@/components/page/show';
import { Welcome } from '@/components/welcome/Welcome';
import type { Author } from '@/lib/engine/types';
import { startGuard } from '@/lib/guard/guard';
import { createLifetime } from '@/lib/guard/lifetime';
import { createSurface, withSheet } from '@/lib/guard/surface';
import { i18n } from '@/lib/i18n';
import { learnWords } from '@/lib/i18n/learn';
import { send } from '@/lib/messages';
import { SITES } from '@/lib/sites';
import { profile } from '@/lib/store';
import marksCss from '../guard.content/style.css?inline';
import { WELCOME } from './site';
import '@/components/welcome/welcome.css';

function App({ kept }: { readonly kept: Author }) {
  const [author, setAuthor] = useState(kept);
  const onProfile = (changed: Author) => {
    setAuthor(changed);
    void profile.setValue(changed);
  };
  return <Welcome sites={SITES.map(({ name }) => name)} profile={author} onProfile={onProfile} />;
}

await learnWords();
show(i18n.t('pages.welcome'), <App kept={await profile.getValue()} />);

startGuard({
  site: WELCOME,
  lifetime: createLifetime(),
  surface: createSurface(marksCss + cardCss, withSheet),
  render: (props, into) => render(<Overlay {...props} />, into),
  worker: {
    hello: (site) => send('hello', site),
    assess: (draft, spared) => send('assess', { draft, spared }),
    rewrite: (draft, spared) => send('rewrite', { draft, spared }),
    // What is tried out here is not remembered, and not counted.
    spare: () => Promise.resolve(null),
    readFile: async () => ({}),
    cleanFile: async () => null,
    outcome: () => Promise.resolve(null),
  },
});
