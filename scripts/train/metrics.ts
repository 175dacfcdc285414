/** Area under the ROC curve by ranks; ties count half. */
export function areaUnderCurve(scores: readonly number[], positive: readonly boolean[]): number {
  const order = scores.map((_, at) => at).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let rankSum = 0;
  let positives = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to++;
    for (let at = from; at < to; at++) {
      if (positive[order[at] ?? 0] !== true) continue;
      rankSum += (from + 1 + to) / 2;
      positives++;
    }
    from = to;
  }
  const negatives = scores.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / Math.max(1, positives * negatives);
}

/** The share of `scores` above the value that a share `rate` of `others` exceeds. */
export function recallAt(rate: number, scores: readonly number[], others: readonly number[]): number {
  const threshold = quantile(others, 1 - rate);
  return scores.filter((score) => score > threshold).length / Math.max(1, scores.length);
}

export function quantile(values: readonly number[], share: number): number {
  return quantiles(values, [share])[0] ?? 0;
}

/** Several of them; the values are sorted once. */
export function quantiles(values: readonly number[], shares: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return shares.map((share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}
