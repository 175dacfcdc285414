/** All signal finders, one file per span type of the labelling guide. */
import type { SignalFinder } from '@/lib/engine/parts';

export const SIGNALS: readonly SignalFinder[] = [];
