import { useEffect, useState } from 'preact/hooks';
import { Options } from '@/components/options/Options';
import { save } from '@/components/page/save';
import { nameIt, show } from '@/components/page/show';
import { addSites, ungranted } from '@/lib/guard/added';
import { i18n } from '@/lib/i18n';
import { learnWords } from '@/lib/i18n/learn';
import type { LocaleChoice } from '@/lib/i18n/locales';
import { dayOf, toCsv, toJson } from '@/lib/ledger';
import { decidedPolicy } from '@/lib/policy/effective';
import { currentPolicy, followPolicy, policyReport, policySettled } from '@/lib/policy/read';
import { LIMITS, RULES } from '@/lib/rules';
import { SIGNALS_DESCRIBED } from '@/lib/signals/book/details';
import { SITES } from '@/lib/sites';
import { alwaysFine, choices, eraseEverything, everything, ledger, profile, sitesOff } from '@/lib/store';
import '@/components/options/options.css';
import '@/components/policy/policy.css';

/** How long the page waits for the browser's word on the policy before it shows the last known, in milliseconds. */
const POLICY_PATIENCE = 1000;

async function kept() {
  return {
    profile: await profile.getValue(),
    alwaysFine: await alwaysFine.getValue(),
    sitesOff: await sitesOff.getValue(),
    choices: await choices.getValue(),
    ledger: await ledger.getValue(),
    ungranted: await ungranted(await currentPolicy()),
    ...(await policyReport()),
  };
}
type Kept = Awaited<ReturnType<typeof kept>>;

function App({ first }: { readonly first: Kept }) {
  const [now, setNow] = useState(first);
  const set = (change: Partial<Kept>) => setNow({ ...now, ...change });
  const reload = async () => setNow(await kept());
  useEffect(() => followPolicy(() => void kept().then(setNow)), []);
  const reword = async () => {
    await learnWords();
    nameIt(i18n.t('pages.options'));
    await reload();
  };
  const changeLocale = async (locale: LocaleChoice) => {
    await choices.setValue({ ...now.choices, locale });
    await reword();
  };
  const erase = async () => {
    await eraseEverything();
    await reword();
  };
  return (
    <Options
      {...now}
      sites={SITES}
      today={dayOf(new Date())}
      rules={[...RULES, ...LIMITS]}
      signals={SIGNALS_DESCRIBED}
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
      onChoices={(chosen) => void choices.setValue(chosen).then(reload)}
      onLocale={(locale) => void changeLocale(locale)}
      onGrant={() => void addSites(now.ungranted).then(reload)}
      onCopyPolicy={() => navigator.clipboard.writeText(JSON.stringify(decidedPolicy(now.settings), null, 2))}
      onExportCounts={(format) =>
        format === 'csv'
          ? save('crowded-elevator-counts.csv', 'text/csv', toCsv(now.ledger))
          : save('crowded-elevator-counts.json', 'application/json', toJson(now.ledger))
      }
      onExportEverything={async () =>
        save('crowded-elevator.json', 'application/json', JSON.stringify(await everything(), null, 2))
      }
      onErase={() => void erase()}
    />
  );
}

await learnWords();
await policySettled(POLICY_PATIENCE);
show(i18n.t('pages.options'), <App first={await kept()} />);
