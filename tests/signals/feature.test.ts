import { feature } from '@/lib/signals/feature';
import { testWordings } from './wording-tester';

testWordings(feature, {
  finds: [
    ['a dragon tattooed on his neck', 'tattooed'],
    ['glass eye with a star in it', 'glass eye'],
    ['he has seven fingers', 'seven fingers'],
    ['6\'9" and gentle', "6'9"],
    ['one green eye, one brown', 'one green eye'],
    ['port-wine stain over the cheek', 'port-wine stain'],
    ['the guy with a handlebar moustache', 'handlebar moustache'],
  ],
  quiet: [
    ['I need a haircut'],
    ['two fingers above the pubic bone'],
    ['give 5 mL at 10 kg'],
    ['hair salon opens at 9'],
  ],
});
