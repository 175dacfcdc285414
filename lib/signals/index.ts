/** All signal finders, one file per span type of the labelling guide. */
import type { SignalFinder } from '@/lib/engine/parts';
import { advice } from './advice';
import { age } from './age';
import { age90 } from './age90';
import { boundary } from './boundary';
import { changed } from './changed';
import { confirm } from './confirm';
import { consent } from './consent';
import { contact } from './contact';
import { contempt } from './contempt';
import { date } from './date';
import { dob } from './dob';
import { event } from './event';
import { family } from './family';
import { feature } from './feature';
import { id } from './id';
import { image } from './image';
import { name } from './name';
import { online } from './online';
import { origin } from './origin';
import { patient } from './patient';
import { place } from './place';
import { quote } from './quote';
import { rare } from './rare';
import { role } from './role';
import { room } from './room';
import { sex } from './sex';
import { time } from './time';

export const SIGNALS: readonly SignalFinder[] = [
  name,
  contact,
  id,
  online,
  dob,
  room,
  image,
  date,
  place,
  age90,
  event,
  age,
  time,
  sex,
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
