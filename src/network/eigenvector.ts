import { components } from "./components";
import { requireUndirected, withoutNodes, type Graph } from "./graph";
import { largestEigenvalue, leadingEigenvector } from "./tridiagonal";

/** Vectors kept between restarts: enough to tell a leading eigenvalue from a close second. */
const KRYLOV_VECTORS = 40;
const RESTARTS = 500;
const TOLERANCE = 1e-14;

/**
 * Eigenvector centrality on the largest component (the first by node number where several are as large), largest
 * value 1, 0 elsewhere (Bonacich 1972). Restarted Lanczos, which also settles where plain powers swing (two-mode-like
 * graphs) or crawl (a close second eigenvalue). O(40 · (ties + 40 · order)) a restart, mostly one to five.
 * @throws TypeError on a directed graph.
 */
export function eigenvectorCentrality(graph: Graph): Float64Array {
  requireUndirected(graph);
  const centrality = new Float64Array(graph.order);
  const [, ...others] = components(graph).members;
  const { graph: largest, kept } = withoutNodes(graph, others.flat());
  if (largest.order < 2) return centrality;
  const vector = leadingVector(largest);
  const most = vector.reduce((high, value) => Math.max(high, value), 0);
  kept.forEach((node, at) => (centrality[node] = vector[at] / most));
  return centrality;
}

/** The eigenvector of the largest eigenvalue of a connected graph, all values positive, of length 1. */
function leadingVector(graph: Graph): Float64Array {
  let vector: Float64Array = scaled(new Float64Array(graph.order).fill(1));
  for (let restart = 0; restart < RESTARTS; restart++) {
    const { value, vector: better } = lanczos(graph, vector);
    vector = polished(graph, better, value);
    if (residual(graph, vector) <= TOLERANCE * value) break;
  }
  return vector;
}

/**
 * The best approximation within the space of powers of the adjacency matrix applied to `start`; every new direction is
 * made orthogonal to all before it, twice, as rounding demands.
 */
function lanczos(graph: Graph, start: Float64Array): { value: number; vector: Float64Array } {
  const basis = [start];
  const diagonal: number[] = [];
  const beside: number[] = [];
  for (;;) {
    const last = basis[basis.length - 1];
    const next = multiplied(graph, last);
    diagonal.push(dot(next, last));
    for (let pass = 0; pass < 2; pass++) {
      for (const direction of basis) add(next, direction, -dot(next, direction));
    }
    const length = Math.sqrt(dot(next, next));
    if (basis.length === Math.min(KRYLOV_VECTORS, graph.order) || length < 1e-12) break;
    beside.push(length);
    basis.push(scaled(next));
  }
  const value = largestEigenvalue(diagonal, beside);
  const weights = leadingEigenvector(diagonal, beside, value);
  const vector = new Float64Array(graph.order);
  basis.forEach((direction, at) => add(vector, direction, weights[at]));
  return { value, vector: scaled(vector) };
}

/** A few multiplications by A + λI: positive sums only, which sharpens the small values far from the centre. */
function polished(graph: Graph, vector: Float64Array, value: number): Float64Array {
  let current: Float64Array = vector.map(Math.abs);
  for (let step = 0; step < 20; step++) {
    const next = multiplied(graph, current);
    add(next, current, value);
    current = scaled(next);
  }
  return current;
}

/** Largest part of Ax − λx, with λ the Rayleigh quotient of x. */
function residual(graph: Graph, vector: Float64Array): number {
  const image = multiplied(graph, vector);
  add(image, vector, -dot(image, vector));
  return image.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
}

function multiplied({ order, offsets, targets }: Graph, vector: Float64Array): Float64Array {
  const image = new Float64Array(order);
  for (let node = 0; node < order; node++) {
    let sum = 0;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) sum += vector[targets[arc]];
    image[node] = sum;
  }
  return image;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
}

function add(to: Float64Array, vector: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] += times * vector[at];
}

function scaled(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((part) => part / length);
}
