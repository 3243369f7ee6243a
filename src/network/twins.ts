import { hasTie, neighbors, requireUndirected, type Graph } from "./graph";

/**
 * For every node of an undirected graph an earlier node that is tied to the very same others, or itself. Twins may or
 * may not be tied to each other; exchanging them leaves the graph as it is, so whatever is measured from one holds for
 * the other. O(ties · log degree).
 * @throws TypeError on a directed graph.
 */
export function firstTwins(graph: Graph): Uint32Array {
  requireUndirected(graph);
  const firstWithSum = new Map<number, number>();
  return Uint32Array.from({ length: graph.order }, (_, node) => {
    const apart = neighbors(graph, node).reduce((sum, other) => sum + scattered(other), 0);
    for (const sum of [apart, apart + scattered(node)]) {
      const candidate = firstWithSum.get(sum);
      if (candidate === undefined) firstWithSum.set(sum, node);
      else if (candidate !== node && areTwins(graph, candidate, node)) return candidate;
    }
    return node;
  });
}

/** A whole number that looks random, so that few sets of nodes have the same sum. */
function scattered(node: number): number {
  return Math.imul(node + 1, 0x9e3779b1) >>> 0;
}

function areTwins(graph: Graph, a: number, b: number): boolean {
  const others = neighbors(graph, b);
  return (
    neighbors(graph, a).length === others.length &&
    others.every((other) => other === a || hasTie(graph, a, other))
  );
}
