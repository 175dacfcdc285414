import { event } from '@/lib/signals/event';
import { testWordings } from './wording-tester';

testWordings(event, {
  finds: [
    ["the bus rollover that's all over the news", 'rollover'],
    ['You all saw the video of the overpass', 'video'],
    ['two from the stage collapse', 'stage collapse'],
    ['that stabbing on the six o’clock news', 'stabbing'],
    ['collapsed mid-hymn at church', 'mid-hymn'],
  ],
  quiet: [
    ['The race for a vaccine'],
    ['a good match for fellowship'],
    ['the final exam is Monday'],
    ['this boy ate his lunch'],
  ],
});
