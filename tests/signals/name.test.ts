import { name } from '@/lib/signals/name';
import { testWordings } from './wording-tester';

testWordings(name, {
  finds: [
    ['Mrs K is back again', 'Mrs K'],
    ['prayers for danny tonight', 'danny'],
    ['We call him Moose on the ward', 'Moose'],
    ['rip Popeye', 'Popeye'],
    ['J.D. is off the vent', 'J.D.'],
    ['consent for Quispe, Eulalia please', 'Quispe, Eulalia'],
    ['his wife Annick read to him', 'Annick'],
    ['wee Fergus slept all night', 'Fergus'],
    ['round four done #KayleeStrong', 'KayleeStrong'],
    ['Father Kiely walked out today', 'Father Kiely'],
    ['P. Naidoo is TB negative', 'P. Naidoo'],
    ['Oluwaseun ate rice today', 'Oluwaseun'],
    ['My👏patient👏John👏Whitfield coded', 'John👏Whitfield'],
  ],
  quiet: [
    ['Crohn disease is not a diet'],
    ['Drew blood twice, will retry'],
    ['Bell palsy at 3 pm'],
    ['ICU and ED staff met about CPR'],
    ['The Glasgow score is overrated'],
    ['Thanksgiving shift again'],
    ['Dr Patel gave the talk'],
  ],
});
