import { room } from '@/lib/signals/room';
import { testWordings } from './wording-tester';

testWordings(room, {
  finds: [
    ['Room 412 at Tilbury Regional', 'Room 412'],
    ['icu 9 needs a line', 'icu 9'],
    ['bay C bed 4', 'bay C bed 4'],
    ['Bed 14, Ward 7B', 'Bed 14'],
    ['418-B rang again', '418-B'],
    ['the man in cubicle nine', 'cubicle nine'],
  ],
  quiet: [
    ['in the era of covid'],
    ['POD 3 and walking'],
    ['to bed at 11:30'],
    ['or two more weeks'],
    ['Te Whatu Ora wrote to us'],
  ],
});
