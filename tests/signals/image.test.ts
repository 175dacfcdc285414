import { image } from '@/lib/signals/image';
import { testWordings } from './wording-tester';

testWordings(image, {
  finds: [
    ['CXR attached, 52M', 'CXR attached'],
    ['look at this foot 📸', '📸'],
    ['Swipe for before and after', 'Swipe'],
    ['IMG_4471.jpg', 'IMG_4471.jpg'],
    ['posting a screenshot of the med list', 'screenshot'],
    ['pic below 👇', 'pic below'],
    ['(photo, names taped over)', 'photo'],
    ['Before and after, six weeks', 'Before and after'],
  ],
  quiet: [
    ['The X-ray machine is down'],
    ['Come see us tomorrow'],
    ['The big picture is funding'],
    ['We charted until midnight'],
  ],
});
