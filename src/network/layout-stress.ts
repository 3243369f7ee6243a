import type { Graph } from "./graph";
import type { PivotDistances } from "./layout-distances";
import type { Positions } from "./layout-start";

// Taken out once: inside the sweeps even finding `Math` shows, above all in sandboxes.
const { sqrt } = Math;

/** Terms times sweeps that are spent at most; a term takes some nanoseconds. */
const MOST_WORK = 1.5e8;
const MOST_SWEEPS = 300;
const FEWEST_SWEEPS = 20;
/** Steps by which the nodes still move on average when the layout counts as settled. */
const SETTLED = 0.0005;

/**
 * Moves nodes, in place, to where their distances come nearest to the steps between them: stress
 * Σ w (‖xᵢ − xⱼ‖ − dᵢⱼ)², w = d⁻², made smaller by moving each node to the minimum of its majorant in turn (SMACOF:
 * de Leeuw 1977; as localized by Gansner, Koren & North 2004). With fewer pivots than nodes a node is held by its
 * neighbours and by the pivots, each standing for the nodes nearest to it (Ortmann, Klimenta & Brandes 2017).
 * O(sweeps · order · pivots).
 */
export function reduceStress(
  graph: Graph,
  distances: PivotDistances,
  { x, y }: Positions,
  random: () => number
): void {
  const { order, offsets, targets } = graph;
  const { pivots, steps } = distances;
  const count = pivots.length;
  const full = count === order;
  const weights = full ? inverseSquares(steps) : pivotWeights(order, distances);
  const sweeps = Math.min(MOST_SWEEPS, Math.max(FEWEST_SWEEPS, MOST_WORK / (order * count)));
  spread(x, y, random);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = 0;
    for (let node = 0; node < order; node++) {
      const [xHere, yHere] = [x[node], y[node]];
      let xSum = 0;
      let ySum = 0;
      let weightSum = 0;
      for (let place = 0; place < count; place++) {
        const at = node * count + place;
        const weight = weights[at];
        if (weight === 0) continue;
        const other = pivots[place];
        const dx = xHere - x[other];
        const dy = yHere - y[other];
        const stretch = steps[at] / sqrt(dx * dx + dy * dy + 1e-12);
        xSum += weight * (x[other] + dx * stretch);
        ySum += weight * (y[other] + dy * stretch);
        weightSum += weight;
      }
      for (let arc = offsets[node]; !full && arc < offsets[node + 1]; arc++) {
        const other = targets[arc];
        const dx = xHere - x[other];
        const dy = yHere - y[other];
        const stretch = 1 / sqrt(dx * dx + dy * dy + 1e-12);
        xSum += x[other] + dx * stretch;
        ySum += y[other] + dy * stretch;
        weightSum++;
      }
      x[node] = xSum / weightSum;
      y[node] = ySum / weightSum;
      moved += Math.abs(x[node] - xHere) + Math.abs(y[node] - yHere);
    }
    if (moved < SETTLED * order) return;
  }
}

/** Nodes with the same neighbours start in the same place: a small random shift lets them part. */
function spread(x: Float64Array, y: Float64Array, random: () => number): void {
  for (let node = 0; node < x.length; node++) {
    x[node] += 0.2 * (random() - 0.5);
    y[node] += 0.2 * (random() - 0.5);
  }
}

function inverseSquares(steps: Uint16Array): Float64Array {
  const weights = new Float64Array(steps.length);
  for (let at = 0; at < steps.length; at++) {
    if (steps[at] > 0) weights[at] = 1 / steps[at] ** 2;
  }
  return weights;
}

/**
 * A pivot counts for every node of its region that is at most half as far from it as the node it holds; neighbours
 * are terms of their own.
 */
function pivotWeights(order: number, { pivots, steps }: PivotDistances): Float64Array {
  const count = pivots.length;
  const farthest = steps.reduce((most, step) => Math.max(most, step), 0);
  // within[p · (farthest + 1) + d]: nodes of pivot p's region at most d steps from it.
  const within = new Float64Array(count * (farthest + 1));
  for (let node = 0; node < order; node++) {
    let nearest = 0;
    for (let place = 1; place < count; place++) {
      if (steps[node * count + place] < steps[node * count + nearest]) nearest = place;
    }
    within[nearest * (farthest + 1) + steps[node * count + nearest]]++;
  }
  for (let at = 0; at < within.length; at++) {
    if (at % (farthest + 1) > 0) within[at] += within[at - 1];
  }
  return Float64Array.from(steps, (step, at) => {
    if (step <= 1) return 0;
    return within[(at % count) * (farthest + 1) + Math.floor(step / 2)] / (step * step);
  });
}
