import { Page } from '@/components/page/Page';
import { save } from '@/components/page/save';
import { show } from '@/components/page/show';
import { Builder } from '@/components/policy/Builder';
import type { Draft } from '@/lib/engine/types';
import { i18n } from '@/lib/i18n';
import { learnWords } from '@/lib/i18n/learn';
import { send } from '@/lib/messages';
import { encode, plainName } from '@/lib/policy/emit/kit';
import { policyReport } from '@/lib/policy/read';
import '@/components/page/page.css';
import '@/components/options/options.css';
import '@/components/policy/policy.css';

const assess = (draft: Draft) => send('explain', draft);
await learnWords();
const { received } = await policyReport();

show(
  i18n.t('builder.title'),
  <Page current={null}>
    <Builder
      first={received.raw}
      assess={assess}
      onSave={(file) => save(plainName(file), 'application/octet-stream', encode(file))}
    />
  </Page>,
);
