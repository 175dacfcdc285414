import { advice } from '@/lib/signals/advice';
import { testWordings } from './wording-tester';

testWordings(advice, {
  finds: [
    ['Stop the ramipril and drink more', 'Stop the ramipril', 'reply'],
    ["I'd halve the sertraline for a week", 'halve the sertraline', 'dm'],
    ['take two ibuprofen with food', 'take two ibuprofen', 'reply'],
    ['You should skip the next dose of warfarin', 'skip the next dose', 'comment'],
    ['come see us tomorrow so we can drain that abscess', 'come see us', 'dm'],
  ],
  quiet: [
    ['If you take metformin, ask your doctor about B12', 'post'],
    ['Take the stairs, the lift is broken', 'post'],
    ['Always check the allergies', 'post'],
    ['Stop by the break room for cake', 'group'],
  ],
});
