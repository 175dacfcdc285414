import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { show } from '@/components/page/show';
import { Popup, type PopupProps } from '@/components/popup/Popup';
import { addableSite, addSites, removeSite } from '@/lib/guard/added';
import { askStatus } from '@/lib/guard/status';
import { i18n } from '@/lib/i18n';
import { learnWords } from '@/lib/i18n/learn';
import { dayOf } from '@/lib/ledger';
import { isPaused, PAUSE } from '@/lib/pause';
import { currentPolicy } from '@/lib/policy/read';
import { ledger, pausedUntil } from '@/lib/store';
import '@/components/popup/popup.css';

type Known = Pick<PopupProps, 'status' | 'addable' | 'today' | 'mayPause' | 'permissions'>;

async function learn(): Promise<Known> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { permissions = [] } = await browser.permissions.getAll();
  const policy = await currentPolicy();
  const day = dayOf(new Date());
  return {
    status: tab?.id === undefined ? null : await askStatus(tab.id),
    addable: await addableSite(tab?.url, policy),
    today: (await ledger.getValue()).filter((line) => line.day === day),
    mayPause: policy.mayPause,
    permissions,
  };
}

function App({ known, until }: { readonly known: Known; readonly until: number }) {
  const [paused, setPaused] = useState(until);
  const pause = (moment: number) => {
    setPaused(moment);
    void pausedUntil.setValue(moment);
  };
  return (
    <Popup
      {...known}
      pausedUntil={known.mayPause && isPaused(paused, Date.now()) ? new Date(paused) : null}
      onGuard={(host) => void addSites([host]).then(window.close)}
      onUnguard={(host) => void removeSite(host).then(window.close)}
      onPause={() => pause(Date.now() + PAUSE)}
      onResume={() => pause(0)}
    />
  );
}

await learnWords();
show(i18n.t('name'), <App known={await learn()} until={await pausedUntil.getValue()} />);
