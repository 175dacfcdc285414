import { show } from '@/components/page/show';
import { Welcome } from '@/components/welcome/Welcome';
import '@/components/welcome/welcome.css';
import { nothing } from './facts';

export function open() {
  show('Welcome', <Welcome sites={['X', 'Facebook']} profile={{ city: 'Boise, ID' }} onProfile={nothing} />);
}
