import { show } from '@/components/page/show';
import { Popup } from '@/components/popup/Popup';
import '@/components/popup/popup.css';
import { nothing } from './facts';

export function open() {
  show(
    'Popup',
    <Popup
      status={null}
      today={[]}
      pausedUntil={new Date(2026, 10, 26, 14, 30)}
      mayPause
      permissions={['storage']}
      onPause={nothing}
      onResume={nothing}
    />,
  );
}
