import type { Level } from '@/lib/engine/types';

/** Outline and sign of each level, told apart without colour: a tick, a sheet, a speech bubble, an octagon. */
const PATHS: Readonly<Record<Level, readonly [outline: string, sign: string]>> = {
  clear: ['M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z', 'M8 12.5l3 3 5.5-6.5'],
  caution: ['M5 3h10l4 4v14H5z', 'M8.5 11h7M8.5 15h5'],
  warn: [
    'M12 3c5.5 0 9 3.2 9 7.8s-3.500 7.800-9 7.800c-.9 0-1.700-.1-2.500-.3L4.500 21.500l.6-5C3.700 15 3 13 3 10.800C3 6.200 6.500 3 12 3z',
    'M9.600 8.800c.2-3 5-2.800 4.800.1c-.1 1.800-2.400 1.800-2.400 3.600M12 15.200v.1',
  ],
  stop: ['M8 2.500h8L21.500 8v8L16 21.500H8L2.500 16V8z', 'M12 7v6M12 16.500v.1'],
};

export function Glyph({ level }: { readonly level: Level }) {
  const [outline, sign] = PATHS[level];
  return (
    <svg class="glyph" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path class="outline" d={outline} />
      <path class="sign" d={sign} />
    </svg>
  );
}
