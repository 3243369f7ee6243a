import { neighbors, undirected, type Graph } from "./graph";

export interface Components {
  /** Members ascending; the largest component first, equally large ones by their first member. */
  readonly members: readonly (readonly number[])[];
  /** For every node its place in `members`. */
  readonly of: Uint32Array;
}

/** The connected components; of a directed graph the weak ones (arcs followed either way). O(order + ties). */
export function components(graph: Graph): Components {
  const ties = undirected(graph, "any");
  const seen = new Uint8Array(ties.order);
  const found: number[][] = [];
  for (let start = 0; start < ties.order; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const members = [start];
    for (let next = 0; next < members.length; next++) {
      for (const neighbor of neighbors(ties, members[next])) {
        if (seen[neighbor]) continue;
        seen[neighbor] = 1;
        members.push(neighbor);
      }
    }
    found.push(members.sort((a, b) => a - b));
  }
  found.sort((a, b) => b.length - a.length || a[0] - b[0]);
  const of = new Uint32Array(ties.order);
  found.forEach((members, place) => members.forEach((node) => (of[node] = place)));
  return { members: found, of };
}

/** Nodes without any tie, ascending. */
export function isolates(graph: Graph): number[] {
  return components(graph)
    .members.filter((members) => members.length === 1)
    .map(([node]) => node);
}

/** Share of pairs that some path joins, 0 to 1, from the sizes of the components; null below two nodes. */
export function connectedness(sizes: readonly number[]): number | null {
  const order = sizes.reduce((sum, size) => sum + size, 0);
  if (order < 2) return null;
  return sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (order * (order - 1));
}
