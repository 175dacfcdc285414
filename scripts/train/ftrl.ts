/**
 * FTRL-Proximal (McMahan et al. 2013): online logistic regression with a learning rate of its own for each weight and
 * an L1 penalty that leaves most weights at exactly zero. Several outputs share one table of hashed features.
 */
export interface FtrlOptions {
  readonly outputs: number;
  /** Buckets of the hash table as a power of two. */
  readonly bits: number;
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
}

export class Ftrl {
  readonly weights: Float32Array;
  readonly #sums: Float32Array;
  readonly #squares: Float32Array;
  readonly #options: FtrlOptions;
  readonly #mask: number;
  /** 0 for weights that stay at zero. */
  #kept: Uint8Array | undefined;
  /** 1 for buckets that have a weight which is kept. */
  #learning: Uint8Array | undefined;

  constructor(options: FtrlOptions) {
    const size = options.outputs << options.bits;
    this.#options = options;
    this.#mask = (1 << options.bits) - 1;
    this.weights = new Float32Array(size);
    this.#sums = new Float32Array(size);
    this.#squares = new Float32Array(size);
  }

  /** Logits of all outputs, for features that each have the value `value`. */
  logits(features: ArrayLike<number>, value: number): Float32Array {
    const { outputs } = this.#options;
    const logits = new Float32Array(outputs);
    for (let i = 0; i < features.length; i++) {
      const base = ((features[i] ?? 0) & this.#mask) * outputs;
      for (let k = 0; k < outputs; k++) logits[k] = (logits[k] ?? 0) + (this.weights[base + k] ?? 0) * value;
    }
    return logits;
  }

  /** One step against the gradient of the loss by each logit; outputs with a gradient of 0 cost nothing. */
  update(features: ArrayLike<number>, value: number, gradients: Float32Array): void {
    const { outputs, alpha, l1, l2 } = this.#options;
    const active: number[] = [];
    gradients.forEach((gradient, k) => {
      if (gradient !== 0) active.push(k);
    });
    // Feature by feature, because the weights of one lie side by side.
    for (let i = 0; i < features.length; i++) {
      const base = ((features[i] ?? 0) & this.#mask) * outputs;
      for (let a = 0; a < active.length; a++) {
        const k = active[a] ?? 0;
        const gradient = (gradients[k] ?? 0) * value;
        const at = base + k;
        if (this.#kept?.[at] === 0) continue;
        const before = this.#squares[at] ?? 0;
        const after = before + gradient * gradient;
        const weight = this.weights[at] ?? 0;
        const sum = (this.#sums[at] ?? 0) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / alpha) * weight;
        this.#squares[at] = after;
        this.#sums[at] = sum;
        this.weights[at] =
          Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((1 + Math.sqrt(after)) / alpha + l2);
      }
    }
  }

  /**
   * Sets all weights but `limit` to zero, for good: what is learnt from now on is learnt by these alone. Those are kept
   * that matter most: large ones, and among these rather what is seen often, by the root of the curvature that optimal
   * brain damage (LeCun, Denker, Solla 1990) takes whole; on drafts of unseen worlds that did better than either.
   */
  prune(limit: number): void {
    const worth = this.weights.map((weight, at) => weight * weight * Math.sqrt(this.#squares[at] ?? 0));
    const some = worth.filter((own) => own > 0).sort();
    const threshold = some[Math.max(0, some.length - limit)] ?? 0;
    const kept = Uint8Array.from(worth, (own) => Number(own > 0 && own >= threshold));
    this.#kept = kept;
    const learning = new Uint8Array(1 << this.#options.bits);
    kept.forEach((is, at) => {
      if (is === 0) this.weights[at] = 0;
      else learning[Math.floor(at / this.#options.outputs)] = 1;
    });
    this.#learning = learning;
  }

  /** Those of the features that still have a weight to learn: after `prune` the others change nothing. */
  learning(features: ArrayLike<number>): Uint32Array {
    const learning = this.#learning;
    if (learning === undefined) return Uint32Array.from(features);
    const found: number[] = [];
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] ?? 0;
      if (learning[feature & this.#mask] === 1) found.push(feature);
    }
    return Uint32Array.from(found);
  }
}
