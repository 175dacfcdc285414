function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The second fifth of the samples, when all is loaded, and the last fifth. */
function ends(samples: readonly number[]): readonly [number, number] {
  const fifth = Math.max(1, Math.floor(samples.length / 5));
  return [mean(samples.slice(fifth, 2 * fifth)), mean(samples.slice(-fifth))];
}

/** How much more there is at the end of a run than after its first part, in parts of one. */
export function growth(samples: readonly number[]): number {
  const [before, after] = ends(samples);
  return before > 0 ? after / before - 1 : 0;
}

/** The same in words, from bytes. */
export function megabytes(samples: readonly number[]): string {
  return ends(samples)
    .map((bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`)
    .join(' → ');
}
