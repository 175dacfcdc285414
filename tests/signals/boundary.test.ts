import { boundary } from '@/lib/signals/boundary';
import { testWordings } from './wording-tester';

testWordings(boundary, {
  finds: [
    ["Just accepted my patient's friend request", 'friend request'],
    ['matched with a former patient on Tinder', 'matched with a former patient'],
    ['I lent a client fifty bucks', 'lent a client'],
    ['I gave the dad from bay 3 my number', 'my number'],
    ['googled my new client before intake', 'googled my new client'],
  ],
  quiet: [
    ['Dinner with my husband at seven'],
    ['The group chat is on fire today'],
    ['We added a new colleague to the rota'],
    ['Getting a coffee before rounds'],
  ],
});
