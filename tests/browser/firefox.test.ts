import { playAll } from './play.ts';

playAll('firefox');
