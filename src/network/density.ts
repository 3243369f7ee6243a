import type { Graph } from "./graph";

/** Number of unordered pairs among `nodes`. */
export function pairsAmong(nodes: number): number {
  return (nodes * (nodes - 1)) / 2;
}

/** Share of all possible ties (directed: of all possible arcs) that exist, 0 to 1; null below two nodes. */
export function density(graph: Graph): number | null {
  if (graph.order < 2) return null;
  return graph.size / (pairsAmong(graph.order) * (graph.directed ? 2 : 1));
}
