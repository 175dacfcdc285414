import { confirm } from '@/lib/signals/confirm';
import { testWordings } from './wording-tester';

testWordings(confirm, {
  finds: [
    ['Thank you for coming in last week!', 'Thank you for coming in', 'review-reply'],
    ['Your results are back, call the desk', 'Your results are back', 'dm'],
    ['yes she is on our ward', 'she is on our ward', 'reply'],
    ['We have no record of you as a patient', 'no record of you', 'review-reply'],
    ['You refused the scan twice.', 'You refused', 'review-reply'],
    ['We splinted your wrist and sent you home', 'splinted your wrist', 'review-reply'],
    ['ur refill is ready', 'refill', 'dm'],
  ],
  quiet: [
    ['Our clinic opens at nine', 'post'],
    ['Privacy law keeps us from discussing anything here, please call the office', 'review-reply'],
    ['We saw the new guidelines and loved them', 'post'],
    ['Thank you for your feedback.', 'review-reply'],
  ],
});
