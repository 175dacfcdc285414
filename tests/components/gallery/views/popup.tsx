import { show } from '@/components/page/show';
import { Popup } from '@/components/popup/Popup';
import '@/components/popup/popup.css';
import { LEDGER, nothing } from './facts';

export function open() {
  show(
    'Popup',
    <Popup
      status={{ site: 'Facebook', composing: 'comment', recognised: true, level: 'warn' }}
      addable={null}
      today={LEDGER.slice(0, 9)}
      pausedUntil={null}
      mayPause
      permissions={['storage', 'activeTab', 'scripting']}
      onGuard={nothing}
      onUnguard={nothing}
      onPause={nothing}
      onResume={nothing}
    />,
  );
  document.querySelector('details')?.setAttribute('open', '');
}
