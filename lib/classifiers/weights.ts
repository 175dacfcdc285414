/** Everything that training leaves behind, in the form that runs and in the form that ships (`assets/weights.json`). */
import { type ClusterMap, readClusters } from './clusters';
import type { DecisionWeights } from './decision';
import type { SpanCalibration } from './spans';
import { type PackedTable, type SparseTable, unpackTable } from './sparse-table';

export interface Weights {
  readonly clusters: ClusterMap;
  readonly heads: SparseTable;
  readonly tagger: SparseTable;
  readonly spans: SpanCalibration;
  readonly decision: DecisionWeights;
}

export interface PackedWeights {
  readonly clusters: string;
  readonly heads: PackedTable;
  readonly tagger: PackedTable;
  readonly spans: SpanCalibration;
  readonly decision: DecisionWeights;
}

export function unpackWeights(packed: PackedWeights): Weights {
  return {
    ...packed,
    clusters: readClusters(packed.clusters),
    heads: unpackTable(packed.heads),
    tagger: unpackTable(packed.tagger),
  };
}
