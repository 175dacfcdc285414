import { online } from '@/lib/signals/online';
import { testWordings } from './wording-tester';

testWordings(online, {
  finds: [
    ['@rosie_j_85 your swab was negative', '@rosie_j_85'],
    ['give here: gofund.example/f/help-marisol', 'gofund.example/f/help-marisol'],
    ['the visit logged 203.0.113.88', '203.0.113.88'],
    ['u/tired_dad_44 asked', 'u/tired_dad_44'],
    ['Big_Al_Hauler, you turned up', 'Big_Al_Hauler'],
  ],
  quiet: [['read it at pubmed.ncbi.nlm.nih.gov/31452104'], ['I was at home, e.g. asleep'], ['ask @NHSuk about it']],
});
