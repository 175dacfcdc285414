import { changed } from '@/lib/signals/changed';
import { testWordings } from './wording-tester';

testWordings(changed, {
  finds: [
    ['Details changed to protect privacy', 'Details changed'],
    ["I'll call her Rose", "I'll call her Rose"],
    ['This is a composite of several people', 'composite'],
    ["I've altered everything that could be altered", 'altered everything'],
    ['not his real name', 'not his real name'],
  ],
  quiet: [
    ['Call her back before noon'],
    ['I switched on the monitor'],
    ['The schedule changed again'],
    ['I moved to Ohio in May'],
  ],
});
