import { degrees } from "./degrees";
import { neighbors, requireUndirected, type Graph } from "./graph";

export interface Peeling {
  /** Core number of every node: the largest k for which it is in a k-core. */
  readonly core: Uint32Array;
  /** Nodes in the order in which they were peeled (a degeneracy order). */
  readonly order: Uint32Array;
}

/**
 * Peels an undirected graph from the least connected node inwards (Batagelj & Zaveršnik 2003). O(order + ties).
 * @throws TypeError on a directed graph.
 */
export function peel(graph: Graph): Peeling {
  requireUndirected(graph);
  const core = degrees(graph);
  const largest = core.reduce((most, degree) => Math.max(most, degree), 0);
  // Nodes sorted by degree; binStart[d] is where those of (remaining) degree d begin.
  const binStart = new Uint32Array(largest + 2);
  for (const degree of core) binStart[degree + 1]++;
  for (let degree = 0; degree <= largest; degree++) binStart[degree + 1] += binStart[degree];
  const next = binStart.slice();
  const order = new Uint32Array(graph.order);
  const place = new Uint32Array(graph.order);
  for (let node = 0; node < graph.order; node++) {
    place[node] = next[core[node]]++;
    order[place[node]] = node;
  }
  for (let step = 0; step < graph.order; step++) {
    const node = order[step];
    for (const neighbor of neighbors(graph, node)) {
      const degree = core[neighbor];
      if (degree <= core[node]) continue;
      // The neighbour loses a tie: it changes places with the first of its bin, and the bin starts one later.
      const first = Math.max(binStart[degree], step + 1);
      const other = order[first];
      order[place[neighbor]] = other;
      place[other] = place[neighbor];
      order[first] = neighbor;
      place[neighbor] = first;
      binStart[degree] = first + 1;
      core[neighbor] = degree - 1;
    }
  }
  return { core, order };
}

/** Core number of every node of an undirected graph. @throws TypeError on a directed graph. */
export function coreNumbers(graph: Graph): Uint32Array {
  return peel(graph).core;
}
