/**
 * Fits boosted trees for the logistic loss: Newton steps in the leaves, inputs sorted into bins, the leaf that gains most
 * is split next (Ke et al. 2017). Each tree sees a share of the rows (Friedman 2002, "Stochastic gradient boosting") and
 * of the inputs (Chen and Guestrin 2016), drawn anew for each from one seed.
 */
import { type Forest, scoreTree, type Tree } from '@/lib/classifiers/boosted-trees';
import { logit, sigmoid } from '@/lib/classifiers/logistic';
import { quantiles } from './metrics';
import { seededRandom, shuffled } from './random';

const TREES = 120;
const LEAVES = 16;
/** Shares that a tree sees. */
const ROWS = 0.6;
const INPUTS = 0.3;
const BINS = 64;
/** The values that part the bins of an input, as shares of all its values. */
const SHARES = Array.from({ length: BINS - 1 }, (_, at) => (at + 1) / BINS);
const RATE = 0.07;
const LEAF_L2 = 5;
/** No leaf speaks for fewer rows. */
const FEWEST = 20;

interface Binned {
  /** [input][row] */
  readonly bins: readonly Uint8Array[];
  /** [input][bin]: values above it are in a later bin. */
  readonly edges: readonly (readonly number[])[];
}

/** How far each row's logit is off, and how fast that changes with it. */
interface Slopes {
  readonly errors: Float64Array;
  readonly curvatures: Float64Array;
}

/** A leaf that is still being grown, with the best way to split it. */
interface Growing {
  readonly rows: Uint32Array;
  readonly error: number;
  readonly curvature: number;
  readonly split: { readonly input: number; readonly bin: number; readonly gain: number } | undefined;
  /** Writes where this leaf stands into its parent. */
  readonly place: (node: number) => void;
}

/** `targets` are 0 or 1; a row counts `weights` times. */
export function fitForest(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  weights: readonly number[],
): Forest {
  const binned = binInputs(rows);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const positive = targets.reduce((sum, target, at) => sum + target * (weights[at] ?? 0), 0);
  const start = rounded(logit(positive / Math.max(1, all)));
  const logits = new Float64Array(rows.length).fill(start);
  const random = seededRandom(3);
  const trees: Tree[] = [];
  for (let round = 0; round < TREES; round++) {
    const errors = logits.map((value, at) => (weights[at] ?? 0) * ((targets[at] ?? 0) - sigmoid(value)));
    const curvatures = logits.map((value, at) => (weights[at] ?? 0) * sigmoid(value) * (1 - sigmoid(value)));
    const some = Uint32Array.from(rows.keys()).filter(() => random() < ROWS);
    const seen = new Set(shuffled([...binned.bins.keys()], random).slice(0, Math.ceil(INPUTS * binned.bins.length)));
    const tree = grow(binned, some, seen, { errors, curvatures });
    trees.push(tree);
    rows.forEach((row, at) => {
      logits[at] = (logits[at] ?? 0) + scoreTree(tree, row);
    });
  }
  return { start, trees };
}

function binInputs(rows: readonly (readonly number[])[]): Binned {
  const edges = (rows[0] ?? []).map((_, input) => {
    const values = rows.map((row) => row[input] ?? 0);
    const cuts = quantiles(values, SHARES).map(rounded);
    return [...new Set(cuts)].sort((a, b) => a - b);
  });
  const bins = edges.map((cuts, input) => Uint8Array.from(rows, (row) => binOf(row[input] ?? 0, cuts)));
  return { bins, edges };
}

function binOf(value: number, cuts: readonly number[]): number {
  const bin = cuts.findIndex((cut) => value <= cut);
  return bin < 0 ? cuts.length : bin;
}

/** A tree for `some` rows, split by inputs that are `seen` alone. */
function grow({ bins, edges }: Binned, some: Uint32Array, seen: ReadonlySet<number>, slopes: Slopes): Tree {
  const inputs: number[] = [];
  const thresholds: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const leafOf = (rows: Uint32Array, place: Growing['place']): Growing => {
    const error = sumOf(slopes.errors, rows);
    const curvature = sumOf(slopes.curvatures, rows);
    return { rows, error, curvature, split: bestSplit({ bins, edges }, rows, seen, slopes, error, curvature), place };
  };
  let growing = [leafOf(some, () => {})];
  while (growing.length < LEAVES) {
    const best = growing.reduce((most, leaf) => ((leaf.split?.gain ?? 0) > (most.split?.gain ?? 0) ? leaf : most));
    if (best.split === undefined) break;
    const { input, bin } = best.split;
    const node = inputs.push(input) - 1;
    thresholds.push(edges[input]?.[bin] ?? 0);
    best.place(node);
    const of = bins[input] ?? new Uint8Array(0);
    const below = leafOf(
      best.rows.filter((row) => (of[row] ?? 0) <= bin),
      (to) => {
        left[node] = to;
      },
    );
    const above = leafOf(
      best.rows.filter((row) => (of[row] ?? 0) > bin),
      (to) => {
        right[node] = to;
      },
    );
    growing = [...growing.filter((leaf) => leaf !== best), below, above];
  }
  const leaves = growing.map(({ error, curvature, place }, leaf) => {
    place(-1 - leaf);
    return rounded((RATE * error) / (curvature + LEAF_L2));
  });
  return { inputs, thresholds, left, right, leaves };
}

function bestSplit(
  { bins, edges }: Binned,
  rows: Uint32Array,
  seen: ReadonlySet<number>,
  { errors, curvatures }: Slopes,
  error: number,
  curvature: number,
): Growing['split'] {
  if (rows.length < 2 * FEWEST) return undefined;
  const whole = worth(error, curvature);
  let best: { input: number; bin: number; gain: number } | undefined;
  const counts = new Uint32Array(BINS);
  const binErrors = new Float64Array(BINS);
  const binCurvatures = new Float64Array(BINS);
  bins.forEach((of, input) => {
    if (!seen.has(input)) return;
    const cuts = edges[input]?.length ?? 0;
    counts.fill(0);
    binErrors.fill(0);
    binCurvatures.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const bin = of[row] ?? 0;
      counts[bin] = (counts[bin] ?? 0) + 1;
      binErrors[bin] = (binErrors[bin] ?? 0) + (errors[row] ?? 0);
      binCurvatures[bin] = (binCurvatures[bin] ?? 0) + (curvatures[row] ?? 0);
    }
    let [count, leftError, leftCurvature] = [0, 0, 0];
    for (let bin = 0; bin < cuts; bin++) {
      count += counts[bin] ?? 0;
      leftError += binErrors[bin] ?? 0;
      leftCurvature += binCurvatures[bin] ?? 0;
      if (count < FEWEST) continue;
      if (rows.length - count < FEWEST) break;
      const gain = worth(leftError, leftCurvature) + worth(error - leftError, curvature - leftCurvature) - whole;
      if (gain > (best?.gain ?? 1e-9)) best = { input, bin, gain };
    }
  });
  return best;
}

function worth(error: number, curvature: number): number {
  return (error * error) / (curvature + LEAF_L2);
}

function sumOf(values: Float64Array, rows: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += values[rows[i] ?? 0] ?? 0;
  return sum;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
