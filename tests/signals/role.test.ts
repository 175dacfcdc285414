import { role } from '@/lib/signals/role';
import { testWordings } from './wording-tester';

testWordings(role, {
  finds: [
    ['61, retired lighthouse keeper, septic', 'lighthouse keeper'],
    ['the mayor has gout', 'mayor'],
    ['Glass-blower with burns, obviously', 'Glass-blower'],
    ['He drives the number 9 tram', 'drives the number'],
    ['She plays the organ at the cathedral', 'plays the organ'],
    ['the woman who sells chestnuts by the station', 'the woman who sells chestnuts'],
    ['My patient is a plumber', 'plumber'],
    ['Two trawlermen and a beekeeper', 'beekeeper'],
    ['tunes pianos for a living', 'tunes pianos'],
  ],
  quiet: [
    ['Student loans are crushing me'],
    ['The nurse called the doctor'],
    ['Our office manager is leaving'],
    ['She teaches me patience'],
    ['Driver error, says the report'],
  ],
});
