import type { Level } from '@/lib/engine/types';

/** Outline and sign of each level, told apart without colour: a tick, a sheet, a speech bubble, an octagon. */
const PATHS: Readonly<Record<Level, readonly [outline: string, sign: string]>> = {
  clear: ['M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z', 'M8 12.5l3 3 5.5-6.5'],
  caution: ['M5 3h10l4 4v14H5z', 'M8.5 11h7M8.5 15h5'],
  warn: [
    'M12 3c5.5 0 9 3.2 9 7.8s-3.5 7.8-9 7.8c-.9 0-1.7-.1-2.5-.3L4.5 21.5l.6-5C3.7 15 3 13 3 10.8C3 6.2 6.5 3 12 3z',
    'M9.6 8.8c.2-3 5-2.8 4.8.1c-.1 1.8-2.4 1.8-2.4 3.6M12 15.2v.1',
  ],
  stop: ['M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z', 'M12 7v6M12 16.5v.1'],
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
