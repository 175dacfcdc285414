/** Gradient-boosted regression trees (Friedman 2001): the leaves that an input falls into add up to a logit. */

/** Inner node i sends an input on: `left[i]` when the value it looks at is at most its threshold, else `right[i]`. */
export interface Tree {
  /** For each inner node, which value it looks at. The root comes first. */
  readonly inputs: readonly number[];
  readonly thresholds: readonly number[];
  /** An inner node, or −1 − leaf. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly leaves: readonly number[];
}

export interface Forest {
  /** The logit before any tree has spoken. */
  readonly start: number;
  readonly trees: readonly Tree[];
}

export function scoreForest({ start, trees }: Forest, inputs: readonly number[]): number {
  return trees.reduce((sum, tree) => sum + scoreTree(tree, inputs), start);
}

export function scoreTree(tree: Tree, inputs: readonly number[]): number {
  let node = tree.inputs.length === 0 ? -1 : 0;
  while (node >= 0) {
    const value = inputs[tree.inputs[node] ?? 0] ?? 0;
    node = (value <= (tree.thresholds[node] ?? 0) ? tree.left[node] : tree.right[node]) ?? -1;
  }
  return tree.leaves[-1 - node] ?? 0;
}
