import { integerBelow } from "../statistics/shuffle";
import { requireUndirected, type Graph } from "./graph";

/** Swaps tried for every tie; ten mixes well (Milo et al. 2003 recommend about a hundred for proofs of uniformity). */
const SWAPS_PER_TIE = 10;

/**
 * A random simple graph with the same degrees: two ties a–b, c–d become a–d, c–b wherever that makes neither a self tie
 * nor a repetition, again and again (Maslov & Sneppen 2002). O(ties · mean degree).
 * @throws TypeError on a directed graph.
 */
export function rewired(graph: Graph, random: () => number): Graph {
  requireUndirected(graph);
  const { offsets } = graph;
  // Degrees stay, so do the rows; only what stands in them changes, unsorted until the end.
  const targets = graph.targets.slice();
  const owners = new Uint32Array(targets.length);
  for (let node = 0; node < graph.order; node++) {
    owners.fill(node, offsets[node], offsets[node + 1]);
  }
  const find = (node: number, target: number): number => {
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      if (targets[arc] === target) return arc;
    }
    return -1;
  };
  for (let attempt = 0; attempt < SWAPS_PER_TIE * graph.size; attempt++) {
    const ab = integerBelow(targets.length, random);
    const cd = integerBelow(targets.length, random);
    const a = owners[ab];
    const b = targets[ab];
    const c = owners[cd];
    const d = targets[cd];
    if (a === c || b === d || a === d || b === c) continue;
    if (find(a, d) >= 0 || find(c, b) >= 0) continue;
    targets[find(b, a)] = c;
    targets[find(d, c)] = a;
    targets[ab] = d;
    targets[cd] = b;
  }
  for (let node = 0; node < graph.order; node++) {
    targets.subarray(offsets[node], offsets[node + 1]).sort();
  }
  return { ...graph, targets };
}
