import { neighbors, requireUndirected, type Graph } from "./graph";

/**
 * Modularity of a grouping (Newman & Girvan 2004): share of ties inside groups less what the degrees alone would give,
 * Q = Σ (ties inside / m − (sum of degrees / 2m)²); −0.5 to 1; null without ties.
 * @param membership for every node the number of its group, 0, 1, ….
 * @throws TypeError on a directed graph.
 */
export function modularity(graph: Graph, membership: ArrayLike<number>): number | null {
  requireUndirected(graph);
  if (graph.size === 0) return null;
  const degreeSums: number[] = [];
  let inside = 0;
  for (let node = 0; node < graph.order; node++) {
    const around = neighbors(graph, node);
    const group = membership[node];
    degreeSums[group] = (degreeSums[group] ?? 0) + around.length;
    for (const neighbor of around) if (membership[neighbor] === group) inside++;
  }
  const ends = 2 * graph.size;
  // Whole numbers up to the last division: equal groupings have equal modularity to the last bit.
  const byChance = degreeSums.reduce((sum, degrees) => sum + degrees ** 2, 0);
  return (inside * ends - byChance) / ends ** 2;
}
