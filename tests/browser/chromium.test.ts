import { playAll } from './play.ts';

playAll('chromium');
