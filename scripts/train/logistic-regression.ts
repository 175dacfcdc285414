/** Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares). */
import { sigmoid } from '@/lib/classifiers/logistic';

const ROUNDS = 7;

/** Weights for rows of inputs; include a constant input for the intercept. `targets` are 0 or 1. */
export function fitLogistic(rows: readonly (readonly number[])[], targets: readonly number[], l2: number): number[] {
  const inputs = rows.map((row) => Float64Array.from(row));
  const size = inputs[0]?.length ?? 0;
  let weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => l2 * weight);
    const hessian = new Float64Array(size * size);
    for (let i = 0; i < size; i++) hessian[i * size + i] = l2 + 1e-9;
    inputs.forEach((row, at) => {
      addRow(row, targets[at] ?? 0, weights, gradient, hessian);
    });
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
  }
  return [...weights];
}

/** Adds one row's share to the gradient and to the lower triangle of the Hessian. */
function addRow(
  row: Float64Array,
  target: number,
  weights: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const size = row.length;
  let score = 0;
  for (let i = 0; i < size; i++) score += (row[i] ?? 0) * (weights[i] ?? 0);
  const probability = sigmoid(score);
  const error = probability - target;
  const curvature = Math.max(1e-6, probability * (1 - probability));
  for (let i = 0; i < size; i++) {
    const input = row[i] ?? 0;
    if (input === 0) continue;
    gradient[i] = (gradient[i] ?? 0) + error * input;
    const scaled = curvature * input;
    for (let j = 0, at = i * size; j <= i; j++, at++) hessian[at] = (hessian[at] ?? 0) + scaled * (row[j] ?? 0);
  }
}

/** Solves a symmetric positive definite system, given its lower triangle, by Cholesky decomposition. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const lower = Float64Array.from(matrix);
  const at = (i: number, j: number) => lower[i * size + j] ?? 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      lower[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const result = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    let sum = result[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (result[k] ?? 0);
    result[i] = sum / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = result[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= at(k, i) * (result[k] ?? 0);
    result[i] = sum / at(i, i);
  }
  return result;
}
