import { hasTie, type Graph } from "../../src/network/graph";

/** Measures straight from their definitions, by adjacency matrix, sharing nothing with the code under test but `hasTie`. */

const nodesOf = (graph: Graph): number[] => Array.from({ length: graph.order }, (_, node) => node);

export function adjacency(graph: Graph): boolean[][] {
  const nodes = nodesOf(graph);
  return nodes.map((a) => nodes.map((b) => hasTie(graph, a, b)));
}

/** Shortest distances by Floyd and Warshall; Infinity where there is no path. */
export function bruteDistances(graph: Graph): number[][] {
  const nodes = nodesOf(graph);
  const distance = adjacency(graph).map((row, a) =>
    row.map((tied, b) => (a === b ? 0 : tied ? 1 : Infinity))
  );
  for (const through of nodes) {
    const onward = distance[through];
    for (const row of distance) {
      const first = row[through];
      for (const b of nodes) if (first + onward[b] < row[b]) row[b] = first + onward[b];
    }
  }
  return distance;
}

/** Wasserman–Faust closeness over the paths coming in. */
export function bruteCloseness(graph: Graph): number[] {
  const distance = bruteDistances(graph);
  return nodesOf(graph).map((node) => {
    const reached = distance.map((row) => row[node]).filter((d) => d > 0 && d < Infinity);
    const sum = reached.reduce((total, d) => total + d, 0);
    return sum === 0 ? 0 : reached.length ** 2 / (sum * (graph.order - 1));
  });
}

/** Number of shortest paths between all pairs, by counting from the nearest outwards. */
function pathCounts(graph: Graph, distance: readonly number[][]): number[][] {
  const nodes = nodesOf(graph);
  const tied = adjacency(graph);
  return nodes.map((from) => {
    const count = nodes.map((node) => Number(node === from));
    const reachable = nodes.filter((node) => node !== from && distance[from][node] < Infinity);
    reachable.sort((a, b) => distance[from][a] - distance[from][b]);
    for (const node of reachable) {
      for (const before of nodes) {
        if (tied[before][node] && distance[from][before] + 1 === distance[from][node]) {
          count[node] += count[before];
        }
      }
    }
    return count;
  });
}

/** Betweenness as the sum over pairs of the share of their shortest paths that pass through. */
export function bruteBetweenness(graph: Graph): number[] {
  const distance = bruteDistances(graph);
  const paths = pathCounts(graph, distance);
  const nodes = nodesOf(graph);
  return nodes.map((through) => {
    let sum = 0;
    for (const a of nodes) {
      for (const b of nodes) {
        if (a === b || a === through || b === through) continue;
        if (distance[a][b] === Infinity) continue;
        if (distance[a][through] + distance[through][b] !== distance[a][b]) continue;
        sum += (paths[a][through] * paths[through][b]) / paths[a][b];
      }
    }
    return graph.directed ? sum : sum / 2;
  });
}

/** Pairs of nodes other than those left out that a path joins. */
export function joinedPairs(graph: Graph, leftOut: readonly number[] = []): number {
  const distance = bruteDistances(graph);
  let pairs = 0;
  for (let a = 0; a < graph.order; a++) {
    for (let b = 0; b < a; b++) {
      if (!leftOut.includes(a) && !leftOut.includes(b) && distance[a][b] < Infinity) pairs++;
    }
  }
  return pairs;
}

/** Maximal cliques by trying every set of nodes. */
export function bruteMaximalCliques(graph: Graph, smallest: number): number[][] {
  const tied = adjacency(graph);
  const nodes = nodesOf(graph);
  const cliques: number[][] = [];
  for (let set = 1; set < 1 << graph.order; set++) {
    const members = nodes.filter((node) => set & (1 << node));
    if (!members.every((a) => members.every((b) => a === b || tied[a][b]))) continue;
    const outside = nodes.filter((node) => !members.includes(node));
    if (outside.some((node) => members.every((member) => tied[node][member]))) continue;
    if (members.length >= smallest) cliques.push(members);
  }
  return cliques;
}
