import { Options } from '@/components/options/Options';
import { show } from '@/components/page/show';
import { effective } from '@/lib/policy/effective';
import { validate } from '@/lib/policy/validate';
import { LIMITS, RULES } from '@/lib/rules';
import { SIGNALS_DESCRIBED } from '@/lib/signals/book/details';
import { SITES } from '@/lib/sites';
import '@/components/options/options.css';
import '@/components/policy/policy.css';
import { LEDGER, nothing, POLICY, TODAY } from './facts';

const { values, refused } = validate(POLICY);

export function open() {
  show(
    'Options',
    <Options
      profile={{ city: 'Boise, ID', facility: 'Larkspur General' }}
      alwaysFine={['Rosa', 'Biscuit']}
      sites={SITES}
      sitesOff={['facebook']}
      choices={{}}
      received={{ raw: POLICY, readAt: Date.UTC(2026, 10, 26, 9), state: 'read' }}
      refused={refused}
      settings={effective(values, new Map())}
      ledger={LEDGER}
      today={TODAY}
      rules={[...RULES, ...LIMITS]}
      signals={SIGNALS_DESCRIBED}
      onProfile={nothing}
      onAlwaysFine={nothing}
      onSitesOff={nothing}
      onChoices={nothing}
      onLocale={nothing}
      ungranted={['forum.larkspur.example']}
      onGrant={nothing}
      onCopyPolicy={async () => {}}
      onExportCounts={nothing}
      onExportEverything={nothing}
      onErase={nothing}
    />,
  );
  for (const details of document.querySelectorAll('details')) details.open = true;
}
