import { bitsIn } from "./bits";
import { peel } from "./cores";
import { hasTie, neighbors, type Graph } from "./graph";

/**
 * Maximal cliques of at least `smallest` nodes in an undirected graph: each ascending, larger cliques first, then by
 * members (Bron & Kerbosch 1973 with pivots, started in degeneracy order: Eppstein, Löffler & Strash 2010).
 * Exponential in the largest core number at worst; seconds at most for networks of people and organisations.
 * @throws TypeError on a directed graph.
 */
export function maximalCliques(graph: Graph, smallest = 3): number[][] {
  const place = new Uint32Array(graph.order);
  const { order } = peel(graph);
  order.forEach((node, at) => (place[node] = at));
  const cliques: number[][] = [];
  for (const node of order) {
    const around = neighbors(graph, node);
    const ties = localTies(graph, around);
    const later = new Uint32Array(ties.words);
    const earlier = new Uint32Array(ties.words);
    around.forEach((neighbor, at) => put(place[neighbor] > place[node] ? later : earlier, at));
    extend(ties, [], later, earlier, (members) => {
      if (members.length + 1 < smallest) return;
      cliques.push([node, ...members.map((at) => around[at])].sort((a, b) => a - b));
    });
  }
  return cliques.sort((a, b) => b.length - a.length || compared(a, b));
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((node, place) => node !== b[place]);
  return at < 0 ? 0 : a[at] - b[at];
}

/** Ties among a few nodes: row `i` is the set of the places that place `i` is tied to, a bit each. */
interface LocalTies {
  readonly words: number;
  readonly rows: readonly Uint32Array[];
}

function localTies(graph: Graph, nodes: Uint32Array): LocalTies {
  const words = (nodes.length + 31) >>> 5;
  const rows = Array.from(nodes, () => new Uint32Array(words));
  nodes.forEach((a, at) => {
    for (let other = 0; other < at; other++) {
      if (!hasTie(graph, a, nodes[other])) continue;
      put(rows[at], other);
      put(rows[other], at);
    }
  });
  return { words, rows };
}

/** Reports every way to extend `members` by `candidates` to a clique that no candidate or `excluded` place extends. */
function extend(
  ties: LocalTies,
  members: readonly number[],
  candidates: Uint32Array,
  excluded: Uint32Array,
  report: (members: readonly number[]) => void
): void {
  const pivot = bestPivot(ties, candidates, excluded);
  if (pivot < 0) {
    report(members);
    return;
  }
  const branches = candidates.map((word, at) => word & ~ties.rows[pivot][at]);
  for (const place of placesIn(branches)) {
    const row = ties.rows[place];
    const still = candidates.map((word, at) => word & row[at]);
    const stillExcluded = excluded.map((word, at) => word & row[at]);
    if (isEmpty(still)) {
      if (isEmpty(stillExcluded)) report([...members, place]);
    } else {
      extend(ties, [...members, place], still, stillExcluded, report);
    }
    candidates[place >>> 5] &= ~(1 << (place & 31));
    put(excluded, place);
  }
}

/** The place tied to most candidates, which leaves the fewest branches; −1 when nothing can extend the clique. */
function bestPivot(ties: LocalTies, candidates: Uint32Array, excluded: Uint32Array): number {
  let best = -1;
  let most = -1;
  for (const set of [candidates, excluded]) {
    for (const place of placesIn(set)) {
      const row = ties.rows[place];
      let count = 0;
      for (let at = 0; at < candidates.length; at++) count += bitsIn(candidates[at] & row[at]);
      if (count <= most) continue;
      most = count;
      best = place;
    }
  }
  return best;
}

function put(set: Uint32Array, place: number): void {
  set[place >>> 5] |= 1 << (place & 31);
}

function isEmpty(set: Uint32Array): boolean {
  return set.every((word) => word === 0);
}

function placesIn(set: Uint32Array): number[] {
  const places: number[] = [];
  set.forEach((word, at) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) {
      places.push(at * 32 + 31 - Math.clz32(rest & -rest));
    }
  });
  return places;
}
