import { degrees, inDegrees } from "./degrees";
import type { Graph } from "./graph";

/** Sum of the differences from the largest value. */
function unevenness(values: ArrayLike<number>): number {
  let largest = 0;
  let sum = 0;
  for (let node = 0; node < values.length; node++) {
    largest = Math.max(largest, values[node]);
    sum += values[node];
  }
  return largest * values.length - sum;
}

/** What follows is Freeman (1978): the unevenness of a measure over that of a star, 0 to 1; null below three nodes. */
function centralization(values: ArrayLike<number>, most: number): number | null {
  return values.length < 3 ? null : unevenness(values) / most;
}

/** Degree centralization of an undirected graph: over (n − 1)(n − 2). */
export function degreeCentralization(graph: Graph): number | null {
  return centralization(degrees(graph), (graph.order - 1) * (graph.order - 2));
}

/** In-degree centralization of a directed graph: over (n − 1)². */
export function inDegreeCentralization(graph: Graph): number | null {
  return centralization(inDegrees(graph), (graph.order - 1) ** 2);
}

/** Out-degree centralization of a directed graph: over (n − 1)². */
export function outDegreeCentralization(graph: Graph): number | null {
  return centralization(degrees(graph), (graph.order - 1) ** 2);
}

/** Betweenness centralization from raw betweenness (undirected pairs counted once). */
export function betweennessCentralization(
  betweenness: Float64Array,
  directed: boolean
): number | null {
  const order = betweenness.length;
  return centralization(betweenness, ((order - 1) ** 2 * (order - 2)) / (directed ? 1 : 2));
}
