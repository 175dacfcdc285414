import { quote } from '@/lib/signals/quote';
import { testWordings } from './wording-tester';

testWordings(quote, {
  finds: [
    ['She looked up and said "is the kettle still on"', '"is the kettle still on"'],
    ['pt told me "the moon owes me money"', '"the moon owes me money"'],
    ['"My goat will miss me," he said', '"My goat will miss me,"'],
  ],
  quiet: [
    ['The talk was titled "Sepsis in the elderly"'],
    ['I said "please wash your hands"'],
    ['The "new" printer is broken'],
    ["It's the nurse's badge, isn't it"],
  ],
});
