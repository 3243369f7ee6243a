import { reversed, type Graph } from "./graph";

/** Number of neighbours of every node (directed: arcs going out). */
export function degrees(graph: Graph): Uint32Array {
  return Uint32Array.from(
    { length: graph.order },
    (_, node) => graph.offsets[node + 1] - graph.offsets[node]
  );
}

/** Number of arcs coming in to every node; the degree in an undirected graph. */
export function inDegrees(graph: Graph): Uint32Array {
  return degrees(reversed(graph));
}

/** Mean number of neighbours (directed: mean of arcs out, which equals arcs in); null without nodes. */
export function meanDegree(graph: Graph): number | null {
  return graph.order === 0 ? null : graph.targets.length / graph.order;
}
