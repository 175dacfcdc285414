/** All signal finders, one file per span type of the labelling guide. */
import type { SignalFinder } from '@/lib/engine/parts';
import { advice } from './advice';
import { boundary } from './boundary';
import { changed } from './changed';
import { confirm } from './confirm';
import { consent } from './consent';
import { contempt } from './contempt';
import { family } from './family';
import { feature } from './feature';
import { origin } from './origin';
import { patient } from './patient';
import { quote } from './quote';
import { rare } from './rare';
import { role } from './role';

export const SIGNALS: readonly SignalFinder[] = [
  rare,
  role,
  family,
  origin,
  feature,
  quote,
  confirm,
  advice,
  contempt,
  boundary,
  patient,
  consent,
  changed,
];
