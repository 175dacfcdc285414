import { Options } from '@/components/options/Options';
import { show } from '@/components/page/show';
import { LIMITS, RULES } from '@/lib/rules';
import { SITES } from '@/lib/sites';
import '@/components/options/options.css';
import { LEDGER, nothing, TODAY } from './facts';

export function open() {
  show(
    'Options',
    <Options
      profile={{ city: 'Boise, ID', facility: 'Larkspur General' }}
      alwaysFine={['Rosa', 'Biscuit']}
      sites={SITES}
      sitesOff={['facebook']}
      ledger={LEDGER}
      today={TODAY}
      rules={[...RULES, ...LIMITS]}
      onProfile={nothing}
      onAlwaysFine={nothing}
      onSitesOff={nothing}
      onExportCounts={nothing}
      onExportEverything={nothing}
      onErase={nothing}
    />,
  );
  for (const details of document.querySelectorAll('details')) details.open = true;
}
