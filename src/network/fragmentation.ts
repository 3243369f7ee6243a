import { weakPoints } from "./articulation";
import { components, connectedness } from "./components";
import { pairsAmong } from "./density";
import { distanceCounts, meanInverseDistance } from "./distance-counts";
import { requireUndirected, withoutNodes, type Graph } from "./graph";

/**
 * Share of pairs that no path joins, F = 1 − Σ s(s − 1) / (n(n − 1)) over component sizes s (Borgatti 2006); null
 * below two nodes. O(order + ties).
 */
export function fragmentation(graph: Graph): number | null {
  const joined = connectedness(components(graph).members.map((members) => members.length));
  return joined === null ? null : 1 - joined;
}

/**
 * DF = 1 − mean of 1 / distance over all pairs, 1 / ∞ = 0 (Borgatti 2006); null below two nodes.
 * O(order · ties / 32): about a tenth of a second for 1,000 nodes.
 */
export function distanceFragmentation(graph: Graph): number | null {
  const inverse = meanInverseDistance(distanceCounts(graph), graph.order);
  return inverse === null ? null : 1 - inverse;
}

/**
 * F among the others after every single node leaves, all at once in O(order + ties); null below three nodes. It may
 * be lower than before: an isolate's leaving makes the rest less fragmented.
 * @throws TypeError on a directed graph.
 */
export function fragmentationWithoutEach(graph: Graph): (number | null)[] {
  requireUndirected(graph);
  const { members, of } = components(graph);
  const joined = members.reduce((sum, { length }) => sum + pairsAmong(length), 0);
  const broken = new Float64Array(graph.order);
  for (const { node, pairsDisconnected } of weakPoints(graph).articulationPoints) {
    broken[node] = pairsDisconnected;
  }
  const pairs = pairsAmong(graph.order - 1);
  return Array.from(broken, (lost, node) => {
    const own = members[of[node]].length - 1;
    return graph.order < 3 ? null : 1 - (joined - own - lost) / pairs;
  });
}

/** DF among the others after one node leaves; null below three nodes. O(order · ties / 32). */
export function distanceFragmentationWithout(graph: Graph, node: number): number | null {
  return distanceFragmentation(withoutNodes(graph, [node]).graph);
}
