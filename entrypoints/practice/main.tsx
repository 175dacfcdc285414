import { show } from '@/components/page/show';
import { Practice } from '@/components/practice/Practice';
import type { Draft } from '@/lib/engine/types';
import { i18n } from '@/lib/i18n';
import { learnWords } from '@/lib/i18n/learn';
import { send } from '@/lib/messages';
import '@/components/practice/practice.css';

const explain = (draft: Draft) => send('explain', draft);
const rewrite = (draft: Draft) => send('rewrite', { draft, spared: [] });

await learnWords();
show(i18n.t('pages.practice'), <Practice explain={explain} rewrite={rewrite} />);
