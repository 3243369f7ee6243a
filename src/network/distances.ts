import { reversed, type Graph } from "./graph";
import { firstTwins } from "./twins";

export interface DistanceMeasures {
  /** Shortest paths through every node, raw; in an undirected graph every pair counts once. */
  readonly betweenness: Float64Array;
  /**
   * Wasserman–Faust closeness: (r / (n − 1)) · (r / sum of distances) over the r nodes that can be reached; 0 where
   * none can. In a directed graph distances are those of the paths coming in.
   */
  readonly closeness: Float64Array;
  /** Mean of 1 / distance over all other nodes (1 / ∞ = 0); in a directed graph over the paths coming in. */
  readonly harmonic: Float64Array;
  /** Longest shortest path between nodes that a path joins; null where no path is. */
  readonly diameter: number | null;
  /** Mean length of the shortest paths that exist; null where none is. */
  readonly averageDistance: number | null;
  /** Mean of 1 / distance over all (ordered) pairs; null below two nodes. */
  readonly efficiency: number | null;
  /** Share of (ordered) pairs that a path joins; null below two nodes. */
  readonly connectedness: number | null;
}

/**
 * Everything that follows from shortest paths, in one breadth-first pass over the sources (Brandes 2001). Nodes tied to
 * the same others are passed over together: the paths from one are those from the other. Ties are binary. O(order · ties) time, O(order + ties) memory: about a second for 5,000 nodes with 15,000 ties.
 * @param onProgress told the share of sources done, 0 to 1, some hundred times.
 */
export function distanceMeasures(
  graph: Graph,
  onProgress?: (share: number) => void
): DistanceMeasures {
  const { order } = graph;
  // Breadth-first from a node over the reversed arcs gives the paths coming in; betweenness is the same either way.
  const { offsets, targets } = reversed(graph);
  const betweenness = new Float64Array(order);
  const closeness = new Float64Array(order);
  const harmonic = new Float64Array(order);
  let diameter = 0;
  let reachedPairs = 0;
  let distanceSum = 0;
  let inverseSum = 0;

  const first = graph.directed ? Uint32Array.from(closeness.keys()) : firstTwins(graph);
  const twins = new Uint32Array(order);
  for (const node of first) twins[node]++;

  // Nodes are handled by their place in breadth-first order, so that what is read together stands together.
  const visited = new Int32Array(order);
  const place = new Int32Array(order).fill(-1);
  const paths = new Float64Array(order);
  const share = new Float64Array(order);
  const successors = new Int32Array(targets.length);
  const successorEnd = new Int32Array(order + 1);
  const step = Math.max(1, Math.ceil(order / 100));

  for (let source = 0; source < order; source++) {
    if (onProgress && source % step === 0) onProgress(source / order);
    if (first[source] !== source) {
      closeness[source] = closeness[first[source]];
      harmonic[source] = harmonic[first[source]];
      continue;
    }
    const times = twins[source];
    visited[0] = source;
    place[source] = 0;
    paths[0] = 1;
    let found = 1;
    let arcs = 0;
    let distance = 0;
    let levelStart = 0;
    let sum = 0;
    let inverse = 0;
    while (levelStart < found) {
      const levelEnd = found;
      for (let at = levelStart; at < levelEnd; at++) {
        const node = visited[at];
        const pathsHere = paths[at];
        const last = offsets[node + 1];
        for (let arc = offsets[node]; arc < last; arc++) {
          const neighbor = targets[arc];
          const there = place[neighbor];
          if (there < 0) {
            place[neighbor] = found;
            visited[found] = neighbor;
            paths[found] = pathsHere;
            successors[arcs++] = found++;
          } else if (there >= levelEnd) {
            paths[there] += pathsHere;
            successors[arcs++] = there;
          }
        }
        successorEnd[at + 1] = arcs;
      }
      distance++;
      sum += distance * (found - levelEnd);
      inverse += (found - levelEnd) / distance;
      levelStart = levelEnd;
    }
    // `share` is (1 + dependency) / paths, so a node's dependency is its paths times its successors' shares.
    for (let at = found - 1; at > 0; at--) {
      let shares = 0;
      const last = successorEnd[at + 1];
      for (let arc = successorEnd[at]; arc < last; arc++) shares += share[successors[arc]];
      const dependency = paths[at] * shares;
      share[at] = (1 + dependency) / paths[at];
      betweenness[visited[at]] += times * dependency;
      place[visited[at]] = -1;
    }
    place[source] = -1;

    const reached = found - 1;
    reachedPairs += times * reached;
    distanceSum += times * sum;
    inverseSum += times * inverse;
    diameter = Math.max(diameter, distance - 1);
    if (reached > 0) {
      closeness[source] = (reached / (order - 1)) * (reached / sum);
      harmonic[source] = inverse / (order - 1);
    }
  }
  if (!graph.directed) for (let node = 0; node < order; node++) betweenness[node] /= 2;
  const pairs = order * (order - 1);
  return {
    betweenness,
    closeness,
    harmonic,
    diameter: reachedPairs === 0 ? null : diameter,
    averageDistance: reachedPairs === 0 ? null : distanceSum / reachedPairs,
    efficiency: order < 2 ? null : inverseSum / pairs,
    connectedness: order < 2 ? null : reachedPairs / pairs,
  };
}

/**
 * Betweenness as a share of its largest possible value, 0 to 1: raw / ((n − 1)(n − 2) / 2) undirected,
 * raw / ((n − 1)(n − 2)) directed; 0 below three nodes.
 */
export function normalizedBetweenness(betweenness: Float64Array, directed: boolean): Float64Array {
  const order = betweenness.length;
  const most = ((order - 1) * (order - 2)) / (directed ? 1 : 2);
  return betweenness.map((raw) => (order < 3 ? 0 : raw / most));
}
