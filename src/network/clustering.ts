import { degrees } from "./degrees";
import { pairsAmong } from "./density";
import { neighbors, requireUndirected, type Graph } from "./graph";

export interface Clustering {
  /** Number of triangles in the graph. */
  readonly triangles: number;
  /** Number of triangles through every node. */
  readonly trianglesOf: Uint32Array;
  /** 3 · triangles / connected triples, 0 to 1; null without a connected triple. */
  readonly transitivity: number | null;
  /** Share of the pairs of a node's neighbours that are tied, 0 to 1; 0 below two neighbours. */
  readonly local: Float64Array;
  /** Mean of `local` over all nodes; null without nodes. */
  readonly average: number | null;
}

/**
 * Triangles and clustering coefficients of an undirected graph (Watts & Strogatz 1998; transitivity as in
 * Wasserman & Faust 1994). O(sum over ties of the smaller-numbered ends' degrees).
 * @throws TypeError on a directed graph.
 */
export function clustering(graph: Graph): Clustering {
  requireUndirected(graph);
  const trianglesOf = new Uint32Array(graph.order);
  const tiedTo = new Int32Array(graph.order).fill(-1);
  let triangles = 0;
  for (let first = 0; first < graph.order; first++) {
    for (const neighbor of neighbors(graph, first)) tiedTo[neighbor] = first;
    for (const second of neighbors(graph, first)) {
      if (second < first) continue;
      for (const third of neighbors(graph, second)) {
        if (third < second || tiedTo[third] !== first) continue;
        triangles++;
        trianglesOf[first]++;
        trianglesOf[second]++;
        trianglesOf[third]++;
      }
    }
  }
  const pairs = Float64Array.from(degrees(graph), pairsAmong);
  const triples = pairs.reduce((sum, count) => sum + count, 0);
  const local = pairs.map((count, node) => (count === 0 ? 0 : trianglesOf[node] / count));
  return {
    triangles,
    trianglesOf,
    transitivity: triples === 0 ? null : (3 * triangles) / triples,
    local,
    average: graph.order === 0 ? null : local.reduce((sum, value) => sum + value, 0) / graph.order,
  };
}
