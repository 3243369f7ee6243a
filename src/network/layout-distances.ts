import type { Graph } from "./graph";

/** Steps from some of a connected graph's nodes, the pivots, to all of its nodes. */
export interface PivotDistances {
  readonly pivots: Uint32Array;
  /** Node by node: the steps from node `i` to pivot `p` stand at `i · pivots.length + p`. */
  readonly steps: Uint16Array;
}

/** Steps from one node to every node, written to `steps`; breadth-first, O(order + ties). */
function stepsFrom(graph: Graph, start: number, steps: Uint16Array, queue: Uint32Array): void {
  steps.fill(UNREACHED);
  steps[start] = 0;
  queue[0] = start;
  let found = 1;
  for (let next = 0; next < found; next++) {
    const node = queue[next];
    for (let arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc++) {
      const neighbor = graph.targets[arc];
      if (steps[neighbor] !== UNREACHED) continue;
      steps[neighbor] = steps[node] + 1;
      queue[found++] = neighbor;
    }
  }
}

const UNREACHED = 0xffff;

/**
 * Distances to `count` pivots of a connected undirected graph, each next one as far as can be from those before
 * (2-approximate k-centres, Gonzalez 1985), the first one a node with most ties. With `count` = order every node is
 * a pivot. O(count · (order + ties)).
 */
export function pivotDistances(graph: Graph, count: number): PivotDistances {
  const { order } = graph;
  const pivots = new Uint32Array(count);
  const steps = new Uint16Array(order * count);
  const nearest = new Uint16Array(order).fill(UNREACHED);
  const queue = new Uint32Array(order);
  const fromPivot = new Uint16Array(order);
  let pivot = nodeWithMostTies(graph);
  for (let place = 0; place < count; place++) {
    pivots[place] = pivot;
    stepsFrom(graph, pivot, fromPivot, queue);
    let farthest = 0;
    for (let node = 0; node < order; node++) {
      steps[node * count + place] = fromPivot[node];
      if (fromPivot[node] < nearest[node]) nearest[node] = fromPivot[node];
      if (nearest[node] > nearest[farthest]) farthest = node;
    }
    pivot = farthest;
  }
  return { pivots, steps };
}

function nodeWithMostTies({ order, offsets }: Graph): number {
  let most = 0;
  for (let node = 1; node < order; node++) {
    if (offsets[node + 1] - offsets[node] > offsets[most + 1] - offsets[most]) most = node;
  }
  return most;
}
