import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Options } from '@/components/options/Options';
import { show } from '@/components/page/show';
import { dayOf, toCsv } from '@/lib/ledger';
import { LIMITS, RULES } from '@/lib/rules';
import { SITES } from '@/lib/sites';
import { alwaysFine, eraseEverything, everything, ledger, profile, sitesOff } from '@/lib/store';
import { save } from './save';
import '@/components/options/options.css';

async function kept() {
  return {
    profile: await profile.getValue(),
    alwaysFine: await alwaysFine.getValue(),
    sitesOff: await sitesOff.getValue(),
    ledger: await ledger.getValue(),
  };
}
type Kept = Awaited<ReturnType<typeof kept>>;

function App({ first }: { readonly first: Kept }) {
  const [now, setNow] = useState(first);
  const set = (change: Partial<Kept>) => setNow({ ...now, ...change });
  const erase = async () => {
    await eraseEverything();
    setNow(await kept());
  };
  return (
    <Options
      {...now}
      sites={SITES}
      today={dayOf(new Date())}
      rules={[...RULES, ...LIMITS]}
      onProfile={(changed) => {
        set({ profile: changed });
        void profile.setValue(changed);
      }}
      onAlwaysFine={(words) => {
        set({ alwaysFine: words });
        void alwaysFine.setValue(words);
      }}
      onSitesOff={(ids) => {
        set({ sitesOff: ids });
        void sitesOff.setValue(ids);
      }}
      onExportCounts={() => save('crowded-elevator-counts.csv', 'text/csv', toCsv(now.ledger))}
      onExportEverything={async () =>
        save('crowded-elevator.json', 'application/json', JSON.stringify(await everything(), null, 2))
      }
      onErase={() => void erase()}
    />
  );
}

show(i18n.t('pages.options'), <App first={await kept()} />);
