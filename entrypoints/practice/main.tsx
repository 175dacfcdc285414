import { i18n } from '#i18n';
import { show } from '@/components/page/show';
import { Practice } from '@/components/practice/Practice';
import type { Draft } from '@/lib/engine/types';
import { send } from '@/lib/messages';
import '@/components/practice/practice.css';

const explain = (draft: Draft) => send('explain', draft);
const rewrite = (draft: Draft) => send('rewrite', { draft, spared: [] });

show(i18n.t('pages.practice'), <Practice explain={explain} rewrite={rewrite} />);
