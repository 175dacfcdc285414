/**
 * Word knowledge: which words are used alike.
 *
 * GloVe vectors (Pennington, Socher, Manning 2014) are clustered twice when the classifiers are trained: into broad
 * fields, and each field into fine groups. At run time a word is only its two cluster numbers, which lets a classifier
 * see "carpenter" in a word it never met (Miller, Guinness, Zamanian 2004).
 */
export interface Clusters {
  readonly field: number;
  readonly group: number;
}

export type ClusterMap = ReadonlyMap<string, Clusters>;

/** Reads the shipped form: a line for each fine group, an empty line between fields. */
export function readClusters(lines: string): ClusterMap {
  const map = new Map<string, Clusters>();
  let field = 0;
  lines.split('\n').forEach((line, group) => {
    const clusters = { field, group };
    if (line === '') field++;
    else for (const word of line.split(' ')) map.set(word, clusters);
  });
  return map;
}

/** The clusters of a word in lower case, also found without a possessive ending or a hash sign. */
export function clustersOf(word: string, map: ClusterMap): Clusters | undefined {
  const known = map.get(word);
  if (known !== undefined) return known;
  if (word.startsWith('#')) return map.get(word.slice(1));
  const apostrophe = word.indexOf("'");
  return apostrophe > 0 ? map.get(word.slice(0, apostrophe)) : undefined;
}
