import type { Graph } from "./graph";

/** An undirected graph with weights in compressed rows, as communities are merged into nodes of their own. */
export interface WeightedGraph {
  readonly order: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Beside `targets`; ties inside a merged node are not among them. */
  readonly weights: Float64Array;
  /** Weighted degree of every node; a tie inside it counts twice. */
  readonly strengths: Float64Array;
  /** Sum of `strengths`: twice the number of ties. */
  readonly total: number;
}

/** A binary undirected graph with every weight 1. */
export function unweighted({ order, offsets, targets }: Graph): WeightedGraph {
  return {
    order,
    offsets,
    targets,
    weights: new Float64Array(targets.length).fill(1),
    strengths: Float64Array.from({ length: order }, (_, node) => offsets[node + 1] - offsets[node]),
    total: targets.length,
  };
}

/** Every group merged into one node. `groups` numbers them 0 … count − 1, none empty. */
export function merged(graph: WeightedGraph, groups: Uint32Array, count: number): WeightedGraph {
  const membersFrom = new Uint32Array(count + 1);
  for (const group of groups) membersFrom[group + 1]++;
  for (let group = 0; group < count; group++) membersFrom[group + 1] += membersFrom[group];
  const next = membersFrom.slice(0, count);
  const members = new Uint32Array(graph.order);
  for (let node = 0; node < graph.order; node++) members[next[groups[node]]++] = node;

  const offsets = new Uint32Array(count + 1);
  const targets = new Uint32Array(graph.targets.length);
  const weights = new Float64Array(graph.targets.length);
  const strengths = new Float64Array(count);
  const place = new Int32Array(count).fill(-1);
  let arcs = 0;
  for (let group = 0; group < count; group++) {
    for (let at = membersFrom[group]; at < membersFrom[group + 1]; at++) {
      const node = members[at];
      strengths[group] += graph.strengths[node];
      for (let arc = graph.offsets[node]; arc < graph.offsets[node + 1]; arc++) {
        const other = groups[graph.targets[arc]];
        if (other === group) continue;
        if (place[other] < 0) {
          place[other] = arcs;
          targets[arcs++] = other;
        }
        weights[place[other]] += graph.weights[arc];
      }
    }
    offsets[group + 1] = arcs;
    for (let arc = offsets[group]; arc < arcs; arc++) place[targets[arc]] = -1;
  }
  return {
    order: count,
    offsets,
    targets: targets.slice(0, arcs),
    weights: weights.slice(0, arcs),
    strengths,
    total: graph.total,
  };
}
