import { patient } from '@/lib/signals/patient';
import { testWordings } from './wording-tester';

testWordings(patient, {
  finds: [
    ['My patient asked for jam', 'My patient'],
    ['pt is stable now', 'pt'],
    ['the lady in 7 wants tea', 'the lady in 7'],
    ['my 3pm brought cake', 'my 3pm'],
    ['Our tiny girl went home', 'Our tiny girl'],
    ['One of ours made it', 'One of ours'],
    ['We lost one on the table', 'lost one'],
    ['I operated on him twice', 'I operated on'],
    ['mi paciente favorita', 'mi paciente'],
    ['bed 12 has opinions', 'bed 12'],
  ],
  quiet: [
    ['Patient safety is everybody’s job'],
    ['We need more nurses'],
    ['The bill is before parliament'],
    ['Patients wait too long'],
  ],
});
