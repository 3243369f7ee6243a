import type { PivotDistances } from "./layout-distances";

export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const POWER_STEPS = 100;

/**
 * Pivot MDS (Brandes & Pich 2007): coordinates whose distances come near the given ones, one unit a step.
 * With every node a pivot this is classical scaling. O(order · pivots²).
 */
export function pivotScaling(
  order: number,
  { pivots, steps }: PivotDistances,
  random: () => number
): Positions {
  const count = pivots.length;
  const centered = doubleCentered(order, count, steps);
  const product = crossProduct(order, count, centered);
  const first = leadingVector(product, count, random, []);
  const second = leadingVector(product, count, random, [first]);
  const x = projected(order, count, centered, first);
  const y = projected(order, count, centered, second);
  // C·v is as long as the eigenvalue of CCᵀ says; the coordinates are wanted at the scale of the steps.
  const scale = stepScale(order, count, steps, pivots, x, y);
  return { x: x.map((value) => value * scale), y: y.map((value) => value * scale) };
}

function doubleCentered(order: number, count: number, steps: Uint16Array): Float64Array {
  const squared = Float64Array.from(steps, (step) => step * step);
  const rowMeans = new Float64Array(order);
  const columnMeans = new Float64Array(count);
  for (let row = 0; row < order; row++) {
    for (let column = 0; column < count; column++) {
      rowMeans[row] += squared[row * count + column] / count;
      columnMeans[column] += squared[row * count + column] / order;
    }
  }
  const mean = rowMeans.reduce((sum, value) => sum + value, 0) / order;
  return squared.map(
    (value, at) =>
      -0.5 * (value - rowMeans[Math.floor(at / count)] - columnMeans[at % count] + mean)
  );
}

function crossProduct(order: number, count: number, matrix: Float64Array): Float64Array {
  const product = new Float64Array(count * count);
  for (let row = 0; row < order; row++) {
    for (let a = 0; a < count; a++) {
      const factor = matrix[row * count + a];
      for (let b = 0; b < count; b++) product[a * count + b] += factor * matrix[row * count + b];
    }
  }
  return product;
}

/** The eigenvector of the largest eigenvalue, orthogonal to `others`: power iteration from a random start. */
function leadingVector(
  matrix: Float64Array,
  count: number,
  random: () => number,
  others: readonly Float64Array[]
): Float64Array {
  let vector = Float64Array.from({ length: count }, () => random() - 0.5);
  for (let step = 0; step < POWER_STEPS; step++) {
    const next = new Float64Array(count);
    for (let row = 0; row < count; row++) {
      for (let column = 0; column < count; column++)
        next[row] += matrix[row * count + column] * vector[column];
    }
    for (const other of others) {
      const along = dot(next, other);
      for (let at = 0; at < count; at++) next[at] -= along * other[at];
    }
    const length = Math.sqrt(dot(next, next));
    if (length < 1e-12) return next.fill(0);
    vector = next.map((value) => value / length);
  }
  return vector;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * b[at], 0);
}

function projected(
  order: number,
  count: number,
  matrix: Float64Array,
  vector: Float64Array
): Float64Array {
  return Float64Array.from({ length: order }, (_, row) =>
    dot(matrix.subarray(row * count, (row + 1) * count), vector)
  );
}

/** The factor that brings the mean distance to the first pivot to the mean number of steps. */
function stepScale(
  order: number,
  count: number,
  steps: Uint16Array,
  pivots: Uint32Array,
  x: Float64Array,
  y: Float64Array
): number {
  let wanted = 0;
  let drawn = 0;
  for (let node = 0; node < order; node++) {
    wanted += steps[node * count];
    drawn += Math.hypot(x[node] - x[pivots[0]], y[node] - y[pivots[0]]);
  }
  return drawn > 0 ? wanted / drawn : 0;
}
