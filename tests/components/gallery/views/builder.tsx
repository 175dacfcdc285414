import { Page } from '@/components/page/Page';
import { show } from '@/components/page/show';
import { Builder } from '@/components/policy/Builder';
import { assess } from '@/lib/engine/assess';
import '@/components/page/page.css';
import '@/components/options/options.css';
import '@/components/policy/policy.css';
import { nothing, POLICY } from './facts';

export function open() {
  show(
    'Policy builder',
    <Page current={null}>
      <Builder first={POLICY} assess={async (draft) => assess(draft)} onSave={nothing} />
    </Page>,
  );
  for (const details of document.querySelectorAll('details')) details.open = true;
}
