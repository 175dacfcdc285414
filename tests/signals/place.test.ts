import { place } from '@/lib/signals/place';
import { testWordings } from './wording-tester';

testWordings(place, {
  finds: [
    ['She drove in from Sallisaw', 'Sallisaw'],
    ['crash on Route 30 last night', 'Route 30'],
    ['the Exit 212 truck stop', 'Exit 212'],
    ['a student from Westbrook Middle', 'Westbrook Middle'],
    ['bed 4 at Ashcombe General', 'Ashcombe General'],
    ['fell at Lake Wabasso', 'Lake Wabasso'],
    ['flown out of duluth', 'duluth'],
    ['works at the Dry Lake sawmill', 'Dry Lake sawmill'],
    ['a lad from SE15', 'SE15'],
    ['love it here #CopperRidgeRegional', 'CopperRidgeRegional'],
  ],
  quiet: [
    ['a conference in Texas'],
    ['colleagues from Nigeria and Scotland'],
    ['general anesthesia in May'],
    ['rounds in the ICU at noon'],
    ['in general, at least, in fact'],
  ],
});
