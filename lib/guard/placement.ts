/** The parts of a DOMRect that placing needs, in viewport pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the composer and the card, and between the card and the edge of the window, in pixels. */
const GAP = 8;

/** The smallest box around all; null for none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** How much of the composer's width a card stands over, from `left` on. */
const covered = (composer: Box, left: number, { width }: Size) =>
  Math.max(0, Math.min(composer.right, left + width) - Math.max(composer.left, left));

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * The top left corner for a card of `size` beside `composer`: below if there is room, else to a side, else above;
 * where no side has room, in the corner at the bottom of the window that covers less of the composer, whose send control
 * must stay in reach.
 */
export function place(composer: Box, size: Size, window: Size): { left: number; top: number } {
  const lowest = window.height - size.height - GAP;
  const rightmost = window.width - size.width - GAP;
  const left = clamp(composer.left, GAP, Math.max(GAP, rightmost));
  const top = clamp(composer.top, GAP, Math.max(GAP, lowest));
  if (composer.bottom + GAP <= lowest) return { left, top: Math.max(GAP, composer.bottom + GAP) };
  if (composer.right + GAP <= rightmost) return { left: composer.right + GAP, top };
  if (composer.left - GAP - size.width >= GAP) return { left: composer.left - GAP - size.width, top };
  if (composer.top - GAP - size.height >= GAP) return { left, top: composer.top - GAP - size.height };
  const corner = Math.max(GAP, rightmost);
  const isLess = covered(composer, GAP, size) < covered(composer, corner, size);
  return { left: isLess ? GAP : corner, top: Math.max(GAP, lowest) };
}
