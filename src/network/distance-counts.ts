import { bitsIn } from "./bits";
import { reversed, type Graph } from "./graph";

/**
 * How many ordered pairs of nodes are 1, 2, 3 … steps apart: entry `d` counts those at distance `d`; entry 0 is 0.
 * Thirty-two breadth-first searches run side by side, a bit each (Then et al. 2014), so this is several times cheaper
 * than `distanceMeasures`, which needs the paths as well.
 */
export function distanceCounts(graph: Graph): number[] {
  const { order } = graph;
  const { offsets, targets } = reversed(graph);
  const counts = [0];
  const seen = new Uint32Array(order);
  let front = new Uint32Array(order);
  let next = new Uint32Array(order);
  for (let first = 0; first < order; first += 32) {
    seen.fill(0);
    front.fill(0);
    for (let bit = 0; bit < 32 && first + bit < order; bit++) {
      seen[first + bit] = front[first + bit] = 1 << bit;
    }
    for (let distance = 1; ; distance++) {
      let arrived = 0;
      for (let node = 0; node < order; node++) {
        let reaching = 0;
        const last = offsets[node + 1];
        for (let arc = offsets[node]; arc < last; arc++) reaching |= front[targets[arc]];
        const fresh = reaching & ~seen[node];
        next[node] = fresh;
        if (fresh !== 0) arrived += bitsIn(fresh);
      }
      if (arrived === 0) break;
      for (let node = 0; node < order; node++) seen[node] |= next[node];
      counts[distance] = (counts[distance] ?? 0) + arrived;
      [front, next] = [next, front];
    }
  }
  return counts;
}

/** Mean of 1 / distance over all ordered pairs of `order` nodes; null below two nodes. */
export function meanInverseDistance(counts: readonly number[], order: number): number | null {
  if (order < 2) return null;
  const sum = counts.reduce((total, count, distance) => total + (count && count / distance), 0);
  return sum / (order * (order - 1));
}
