import { consent } from '@/lib/signals/consent';
import { testWordings } from './wording-tester';

testWordings(consent, {
  finds: [
    ['Shared with her written permission', 'with her written permission'],
    ['He signed the photo release before I posted', 'signed the photo release'],
    ['She asked me to tell this story', 'asked me to tell this'],
    ['his parents read this and approved it', 'read this'],
  ],
  quiet: [
    ['Anesthesia consent is on the chart'],
    ['Sign the clipboard at the dock'],
    ['The press release is out'],
    ['$8k sign on bonus'],
  ],
});
