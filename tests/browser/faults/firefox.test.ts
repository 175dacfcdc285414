import { describe } from 'vitest';
import { playFaults } from './play.ts';

describe('firefox', () => playFaults('firefox'));
