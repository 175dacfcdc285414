/** The value that a share of all values does not exceed (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds, with as many digits as mean something. */
export function ms(value: number): string {
  return `${value < 99.5 ? value.toPrecision(2) : Math.round(value).toLocaleString('en')} ms`;
}
