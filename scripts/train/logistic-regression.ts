/** Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares). */
import { sigmoid } from '@/lib/classifiers/logistic';

const ROUNDS = 12;

/** Weights for rows of inputs; include a constant input for the intercept. `targets` are 0 or 1. */
export function fitLogistic(rows: readonly (readonly number[])[], targets: readonly number[], l2: number): number[] {
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => l2 * weight);
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? l2 + 1e-9 : 0)));
    rows.forEach((row, at) => {
      const probability = sigmoid(row.reduce((sum, input, i) => sum + input * (weights[i] ?? 0), 0));
      const error = probability - (targets[at] ?? 0);
      const curvature = Math.max(1e-6, probability * (1 - probability));
      row.forEach((input, i) => {
        if (input === 0) return;
        gradient[i] = (gradient[i] ?? 0) + error * input;
        const line = hessian[i] ?? [];
        for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + curvature * input * (row[j] ?? 0);
      });
    });
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
  }
  return weights;
}

/** Solves a symmetric positive definite system, given its lower triangle, by Cholesky decomposition. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const lower: number[][] = matrix.map((line) => [...line]);
  const at = (i: number, j: number) => lower[i]?.[j] ?? 0;
  lower.forEach((line, i) => {
    for (let j = 0; j <= i; j++) {
      let sum = line[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      line[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  });
  const forward: number[] = [];
  right.forEach((value, i) => {
    let sum = value;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (forward[k] ?? 0);
    forward[i] = sum / at(i, i);
  });
  const result = new Array<number>(right.length).fill(0);
  for (let i = right.length - 1; i >= 0; i--) {
    let sum = forward[i] ?? 0;
    for (let k = i + 1; k < right.length; k++) sum -= at(k, i) * (result[k] ?? 0);
    result[i] = sum / at(i, i);
  }
  return result;
}
