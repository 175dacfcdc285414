/** The channels or the lightness of a computed colour, as the platform writes it. */
const COLOUR = /^(?<space>[a-z]+)\((?:srgb )?(?<first>[\d.]+)[, ]+(?<second>[\d.]+)[, ]+(?<third>[\d.]+)/;

/** From 0, black, to 1, white; half for what cannot be read. */
function lightness(colour: string): number {
  const { space, first, second, third } = COLOUR.exec(colour)?.groups ?? {};
  if (space?.startsWith('rgb')) return (0.3 * Number(first) + 0.6 * Number(second) + 0.1 * Number(third)) / 255;
  if (space === 'color') return 0.3 * Number(first) + 0.6 * Number(second) + 0.1 * Number(third);
  if (space?.startsWith('ok')) return Number(first);
  return space?.startsWith('l') ? Number(first) / 100 : 0.5;
}

/**
 * Whether the site is dark around `field`: sites have their own switch, so what the system prefers does not tell.
 * Light writing stands on something dark; the background itself is often painted by an ancestor out of reach.
 */
export function schemeAround(field: Element): 'light' | 'dark' {
  return lightness(getComputedStyle(field).color) > 0.6 ? 'dark' : 'light';
}
