import { permutationP } from "../statistics/permutation";
import { integerBelow } from "../statistics/shuffle";
import { clustering } from "./clustering";
import { pairsAmong } from "./density";
import { buildGraph, undirected, type Graph } from "./graph";

export interface TriadsByChance {
  /** Triangles of ties reported both ways. */
  readonly observed: number;
  /** Their mean over random graphs with the same dyad census, exactly. */
  readonly expected: number;
  /** Share of those graphs with at least as many, (b + 1) / (M + 1). */
  readonly p: number;
}

/**
 * Whether triangles of mutual ties are more common than in random graphs with as many mutual, asymmetric and null
 * dyads (the U | MAN distribution of Holland & Leinhardt 1976). Given those counts every pair is equally likely to be
 * one of the mutual ones, so only the mutual ties need drawing. O(draws · mutual ties · mean degree).
 */
export function triadsByChance(
  graph: Graph,
  { draws, random }: { readonly draws: number; readonly random: () => number }
): TriadsByChance {
  const confirmed = undirected(graph, "confirmed");
  const { order, size } = confirmed;
  const observed = clustering(confirmed).triangles;
  let asMany = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (clustering(randomGraph(order, size, random)).triangles >= observed) asMany++;
  }
  return { observed, expected: expectedTriangles(order, size), p: permutationP(asMany, draws) };
}

/** Mean number of triangles when `size` of all pairs are tied: each triple has three of them, hypergeometrically. */
function expectedTriangles(order: number, size: number): number {
  const pairs = pairsAmong(order);
  if (size < 3) return 0;
  const triples = (order * (order - 1) * (order - 2)) / 6;
  return triples * (size / pairs) * ((size - 1) / (pairs - 1)) * ((size - 2) / (pairs - 2));
}

/** `size` distinct pairs drawn from all pairs of nodes, every set equally likely (Floyd's sampling). */
function randomGraph(order: number, size: number, random: () => number): Graph {
  const pairs = pairsAmong(order);
  const chosen = new Set<number>();
  for (let last = pairs - size; last < pairs; last++) {
    const pair = integerBelow(last + 1, random);
    chosen.add(chosen.has(pair) ? last : pair);
  }
  const from: number[] = [];
  const to: number[] = [];
  for (const pair of chosen) {
    // Pairs are numbered (1,0), (2,0), (2,1), (3,0) …
    const larger = Math.floor((1 + Math.sqrt(1 + 8 * pair)) / 2);
    from.push(larger);
    to.push(pair - pairsAmong(larger));
  }
  return buildGraph(order, from, to, false);
}
