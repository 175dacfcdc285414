import { origin } from '@/lib/signals/origin';
import { testWordings } from './wording-tester';

testWordings(origin, {
  finds: [
    ['My patient is Hmong', 'Hmong'],
    ['speaks only Tigrinya', 'Tigrinya'],
    ['A Cantonese-speaking couple', 'Cantonese'],
    ['Mennonite, three children', 'Mennonite'],
    ['he came from Bhutan last year', 'from Bhutan'],
    ['asylum seeker, no papers', 'asylum seeker'],
  ],
  quiet: [
    ['Please polish the instruments'],
    ['Turkish coffee in the break room'],
    ['Karen from billing rang'],
    ['The English paper on sepsis'],
    ['not speaking to me'],
  ],
});
