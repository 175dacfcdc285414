/** @jsxImportSource react */

/** Outlines on a 24 × 24 grid. */
const OUTLINES = {
  x: 'M4 4h4l12 16h-4zM20 4l-7 7.6M4 20l7-7.6',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4 4',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zm4 3h4',
  mail: 'M3 6h18v12H3zm0 1 9 6 9-6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4 3.5-6 8-6s8 2 8 6',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zm-7 15c0-4 3-6 7-6s7 2 7 6M17 6a3 3 0 0 1 0 6m2 2.5c2 .8 3 2.5 3 5.5',
  reply: 'M4 6h16v11h-8l-5 4v-4H4z',
  repost: 'M4 8l3-3 3 3M7 5v12h7m6-1-3 3-3-3m3 3V7h-7',
  heart: 'M12 20S4 15 4 9.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15 12 20 12 20z',
  image: 'M4 5h16v14H4zm0 11 5-5 4 4 3-3 4 4M15 9h.1',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 10h.1m6.8 0h.1M8 14c1 2 2.5 2.5 4 2.5s3-.5 4-2.5',
  poll: 'M5 19V9m7 10V5m7 14v-7',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 4v4l3 2',
  close: 'M5 5l14 14M19 5 5 19',
  plus: 'M12 5v14M5 12h14',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  lock: 'M6 11h12v9H6zm3 0V8a3 3 0 0 1 6 0v3',
  send: 'M4 4l17 8-17 8 3-8zm3 8h8',
  like: 'M7 11v9H4v-9zm0 0 4-8c2 0 2.5 1.5 2 4l-.5 3H20l-2 10H7',
  share: 'M14 5l7 6-7 6v-4c-6 0-9 2-11 5 0-6 4-9 11-9z',
  dots: 'M5 12h.1M12 12h.1M19 12h.1',
} as const;

export type IconName = keyof typeof OUTLINES;

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
  /** What it means, where nothing else says so. */
  readonly title?: string;
}

/** A line icon in the colour of the text around it. */
export const Icon = ({ name, size = 20, title }: IconProps) => (
  <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden={title ? undefined : true}>
    {title && <title>{title}</title>}
    <path d={OUTLINES[name]} />
  </svg>
);

/** A round stand-in for a profile picture. */
export const Avatar = ({ name, size = 40 }: { readonly name: string; readonly size?: number }) => {
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  const initials = name
    .split(' ')
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  return (
    <svg className="avatar" width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="20" fill={`hsl(${hue} 42% 46%)`} />
      <text x="20" y="26" textAnchor="middle" fontSize="15" fontWeight="600" fill="white">
        {initials}
      </text>
    </svg>
  );
};
