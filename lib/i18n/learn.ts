import { send } from '@/lib/messages';
import { speak } from '.';

/** Asks the worker which language is wanted, and speaks it from then on. To be called before anything is shown. */
export async function learnWords(): Promise<void> {
  speak(await send('words', null));
}
