import { describe } from 'vitest';
import { playFaults } from './play.ts';

describe('chromium', () => playFaults('chromium'));
