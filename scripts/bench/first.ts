/** What the first draft of a process takes, step by step, in a process of its own. Prints one line of JSON. */
import facts from 'virtual:pattern-facts';
import { PARTS } from '@/lib/engine/assess';
import { knowPatterns } from '@/lib/signals/matching/pattern-facts';
import { firstSteps } from './steps';

knowPatterns(facts);
process.stdout.write(`${JSON.stringify(firstSteps(PARTS))}\n`);
process.exit(0);
