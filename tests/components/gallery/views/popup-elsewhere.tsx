import { show } from '@/components/page/show';
import { Popup } from '@/components/popup/Popup';
import '@/components/popup/popup.css';
import { nothing } from './facts';

export function open() {
  show(
    'Popup',
    <Popup
      status={null}
      addable={{ host: 'forum.example.org', added: false, locked: false }}
      today={[]}
      pausedUntil={new Date(2026, 10, 26, 14, 30)}
      mayPause
      permissions={['storage', 'activeTab', 'scripting']}
      onGuard={nothing}
      onUnguard={nothing}
      onPause={nothing}
      onResume={nothing}
    />,
  );
}
