import { rare } from '@/lib/signals/rare';
import { testWordings } from './wording-tester';

testWordings(rare, {
  finds: [
    ['Turns out it was Whipple’s disease all along', 'Whipple’s disease'],
    ['First Erdheim-Chester of my career', 'Erdheim-Chester'],
    ['stiff-person again', 'stiff-person'],
    ['He has Charcot-Marie-Tooth and bakes bread', 'Charcot-Marie-Tooth'],
    ['Kicked by a zebra at the safari park', 'Kicked by a zebra'],
    ['Swallowed his house key during an argument', 'Swallowed his house key'],
    ['Crossbow bolt through the palm', 'Crossbow bolt'],
    ['She delivered in the car park behind the pharmacy', 'delivered in the car park'],
    ['chess piece up the left nostril', 'up the left nostril'],
  ],
  quiet: [
    ['Pneumonia, third one this week'],
    ['The horse show is on Saturday, come along'],
    ['I was born in Leeds'],
    ['He fell off a ladder'],
    ['Turkey sandwich for lunch'],
  ],
});
