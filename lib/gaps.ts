/** A stretch in which two lists differ, as places in either list. */
export interface Gap {
  readonly from: readonly [first: number, end: number];
  readonly to: readonly [first: number, end: number];
}

/** `lengths[i][j]`: how many items `a` from `i` on and `b` from `j` on have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i];
    for (let j = b.length - 1; row && j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
}

/** The stretches between the items that both lists have in common; as much time and room as one length times the other. */
export function gapsBetween(a: readonly string[], b: readonly string[]): Gap[] {
  const lengths = commonLengths(a, b);
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [startI, startJ] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      const skipA = lengths[i + 1]?.[j] ?? -1;
      const skipB = lengths[i]?.[j + 1] ?? -1;
      if (j >= b.length || (i < a.length && skipA >= skipB)) i++;
      else j++;
    }
    if (i > startI || j > startJ) gaps.push({ from: [startI, i], to: [startJ, j] });
    else {
      i++;
      j++;
    }
  }
  return gaps;
}
