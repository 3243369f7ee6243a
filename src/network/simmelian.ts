import { neighbors, ties, undirected, type Graph } from "./graph";

/** A tie reported both ways, with the number of third parties tied both ways to both of its ends. */
export interface EmbeddedTie {
  readonly ends: readonly [number, number];
  readonly embeddedness: number;
}

/** Number of neighbours that two ascending lists share. */
function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) count++;
    if (a[i] <= b[j]) i++;
    else j++;
  }
  return count;
}

/** Every tie reported both ways (every tie of an undirected graph), ascending. O(sum over ties of degrees). */
export function embeddedTies(graph: Graph): EmbeddedTie[] {
  const confirmed = undirected(graph, "confirmed");
  return ties(confirmed).map((ends) => ({
    ends,
    embeddedness: shared(neighbors(confirmed, ends[0]), neighbors(confirmed, ends[1])),
  }));
}

/** Simmelian ties (Krackhardt 1998): those reported both ways with at least one such third party, ascending. */
export function simmelianTies(graph: Graph): EmbeddedTie[] {
  return embeddedTies(graph).filter(({ embeddedness }) => embeddedness > 0);
}
