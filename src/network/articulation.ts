import { components } from "./components";
import { pairsAmong } from "./density";
import { requireUndirected, type Graph } from "./graph";

/** A node whose leaving breaks its component apart. */
export interface ArticulationPoint {
  readonly node: number;
  /** Pairs of other nodes that were joined by some path and no longer are. */
  readonly pairsDisconnected: number;
  /** Number of components among the remaining nodes of the whole graph. */
  readonly componentsAfter: number;
}

/** A tie without which its two ends have no path to each other, as [a, b] with a < b. */
export type Bridge = readonly [number, number];

export interface WeakPoints {
  /** Ascending by node. */
  readonly articulationPoints: readonly ArticulationPoint[];
  /** Ascending. */
  readonly bridges: readonly Bridge[];
}

/**
 * Articulation points and bridges of an undirected graph (Hopcroft & Tarjan 1973), without recursion, so that long
 * chains are no trouble. O(order + ties).
 * @throws TypeError on a directed graph.
 */
export function weakPoints(graph: Graph): WeakPoints {
  requireUndirected(graph);
  const { order, offsets, targets } = graph;
  const { members, of } = components(graph);
  const articulationPoints: ArticulationPoint[] = [];
  const bridges: Bridge[] = [];

  // Depth-first search: when a node was found (1, 2, …; 0 is not yet), and the earliest node its subtree ties back to.
  const found = new Uint32Array(order);
  const earliest = new Uint32Array(order);
  const parent = new Int32Array(order).fill(-1);
  const nextArc = offsets.slice(0, order);
  const subtree = new Float64Array(order).fill(1);
  // What breaks off when the node leaves: how many parts, how many nodes, and how many pairs within those parts.
  const parts = new Uint32Array(order);
  const partNodes = new Float64Array(order);
  const partPairs = new Float64Array(order);
  let clock = 0;

  const breakOff = (node: number, size: number): void => {
    parts[node]++;
    partNodes[node] += size;
    partPairs[node] += pairsAmong(size);
  };

  const leave = (node: number): void => {
    const above = parent[node];
    if (above < 0) return;
    subtree[above] += subtree[node];
    earliest[above] = Math.min(earliest[above], earliest[node]);
    if (earliest[node] >= found[above]) breakOff(above, subtree[node]);
    if (earliest[node] > found[above]) {
      bridges.push([Math.min(above, node), Math.max(above, node)]);
    }
  };

  for (const [root] of members) {
    found[root] = earliest[root] = ++clock;
    let node = root;
    while (node >= 0) {
      if (nextArc[node] === offsets[node + 1]) {
        leave(node);
        node = parent[node];
        continue;
      }
      const neighbor = targets[nextArc[node]++];
      if (found[neighbor] === 0) {
        parent[neighbor] = node;
        found[neighbor] = earliest[neighbor] = ++clock;
        node = neighbor;
      } else if (neighbor !== parent[node]) {
        earliest[node] = Math.min(earliest[node], found[neighbor]);
      }
    }
  }

  for (let node = 0; node < order; node++) {
    const others = members[of[node]].length - 1;
    const rest = others - partNodes[node];
    if (rest > 0) breakOff(node, rest);
    if (parts[node] < 2) continue;
    articulationPoints.push({
      node,
      pairsDisconnected: pairsAmong(others) - partPairs[node],
      componentsAfter: members.length - 1 + parts[node],
    });
  }
  bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { articulationPoints, bridges };
}
