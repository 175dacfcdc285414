import { contempt } from '@/lib/signals/contempt';
import { testWordings } from './wording-tester';

testWordings(contempt, {
  finds: [
    ['Another gomer in bed 2', 'gomer'],
    ['full of drug seekers tonight', 'drug seekers'],
    ['These people are dumb as rocks and deserve what they get', 'deserve'],
    ['the sick-note king is back', 'sick-note king'],
  ],
  quiet: [
    ['I am an idiot, I left my badge at home'],
    ['Patients need better food'],
    ['Stuffed animals for the ward'],
    ['Mashed potato for lunch'],
  ],
});
