/**
 * A simple graph (no self ties, no repeated ties) in compressed sparse rows: the neighbours of node `i` are
 * `targets[offsets[i]] … targets[offsets[i + 1] - 1]`, ascending. An undirected graph stores both ends of a tie and
 * `size` counts ties; a directed graph stores the arcs going out and `size` counts arcs.
 */
export interface Graph {
  readonly directed: boolean;
  /** Number of nodes, numbered 0 to order − 1. */
  readonly order: number;
  /** Number of ties (undirected) or arcs (directed). */
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/** Arcs grouped by their start; a stable counting sort. */
function grouped(order: number, starts: ArrayLike<number>, ends: ArrayLike<number>) {
  const offsets = new Uint32Array(order + 1);
  for (let arc = 0; arc < starts.length; arc++) offsets[starts[arc] + 1]++;
  for (let node = 0; node < order; node++) offsets[node + 1] += offsets[node];
  const next = offsets.slice(0, order);
  const sortedStarts = new Uint32Array(starts.length);
  const sortedEnds = new Uint32Array(starts.length);
  for (let arc = 0; arc < starts.length; arc++) {
    const place = next[starts[arc]]++;
    sortedStarts[place] = starts[arc];
    sortedEnds[place] = ends[arc];
  }
  return { offsets, starts: sortedStarts, ends: sortedEnds };
}

/**
 * The simple graph of the ties `from[i]`–`to[i]`; self ties and repetitions are dropped. O(order + ties).
 * @throws RangeError when the two lists differ in length or name a node outside 0 … order − 1.
 */
export function buildGraph(
  order: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  directed: boolean
): Graph {
  if (from.length !== to.length) throw new RangeError("Every tie needs two ends.");
  const starts: number[] = [];
  const ends: number[] = [];
  for (let tie = 0; tie < from.length; tie++) {
    const a = from[tie];
    const b = to[tie];
    if (!(a >= 0 && a < order && b >= 0 && b < order)) {
      throw new RangeError(`Tie ${a}–${b} names a node outside 0…${order - 1}.`);
    }
    if (a === b) continue;
    starts.push(a);
    ends.push(b);
    if (!directed) {
      starts.push(b);
      ends.push(a);
    }
  }
  // Sorting by end, then stably by start, leaves every row ascending.
  const byEnd = grouped(order, ends, starts);
  const rows = grouped(order, byEnd.ends, byEnd.starts);
  return withoutRepetitions(order, rows.offsets, rows.ends, directed);
}

function withoutRepetitions(
  order: number,
  rows: Uint32Array,
  ends: Uint32Array,
  directed: boolean
): Graph {
  const offsets = new Uint32Array(order + 1);
  let kept = 0;
  for (let node = 0; node < order; node++) {
    for (let arc = rows[node]; arc < rows[node + 1]; arc++) {
      if (arc === rows[node] || ends[arc] !== ends[arc - 1]) ends[kept++] = ends[arc];
    }
    offsets[node + 1] = kept;
  }
  const targets = ends.slice(0, kept);
  return { directed, order, size: directed ? kept : kept / 2, offsets, targets };
}

/** The neighbours of a node, ascending (directed: those its arcs go to). A view, not a copy. */
export function neighbors(graph: Graph, node: number): Uint32Array {
  return graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1]);
}

/** Whether `a` is tied to `b` (directed: whether the arc a→b exists). O(log degree). */
export function hasTie(graph: Graph, a: number, b: number): boolean {
  let low = graph.offsets[a];
  let high = graph.offsets[a + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (graph.targets[middle] < b) low = middle + 1;
    else high = middle;
  }
  return low < graph.offsets[a + 1] && graph.targets[low] === b;
}

/** The start of every arc, beside `graph.targets`. */
function arcStarts(graph: Graph): Uint32Array {
  const starts = new Uint32Array(graph.targets.length);
  for (let node = 0; node < graph.order; node++) {
    starts.fill(node, graph.offsets[node], graph.offsets[node + 1]);
  }
  return starts;
}

/**
 * The undirected graph of a directed one: `any` ties two nodes when either reports it, `confirmed` when both do.
 * An undirected graph is its own under both rules.
 */
export function undirected(graph: Graph, rule: "any" | "confirmed"): Graph {
  if (!graph.directed) return graph;
  const starts = arcStarts(graph);
  if (rule === "any") return buildGraph(graph.order, starts, graph.targets, false);
  const confirmed = graph.targets.map((end, arc) => Number(hasTie(graph, end, starts[arc])));
  return buildGraph(
    graph.order,
    starts.filter((_, arc) => confirmed[arc] === 1),
    graph.targets.filter((_, arc) => confirmed[arc] === 1),
    false
  );
}

/** Every arc turned round; an undirected graph is its own. */
export function reversed(graph: Graph): Graph {
  if (!graph.directed) return graph;
  const { offsets, ends } = grouped(graph.order, graph.targets, arcStarts(graph));
  return { ...graph, offsets, targets: ends };
}

/** A graph cut out of a larger one: its node `i` is node `kept[i]` of the larger. */
export interface Remainder {
  readonly graph: Graph;
  readonly kept: Uint32Array;
}

/** The graph that is left when `nodes` leave with all their ties. O(order + ties). */
export function withoutNodes(graph: Graph, nodes: Iterable<number>): Remainder {
  const gone = new Uint8Array(graph.order);
  for (const node of nodes) gone[node] = 1;
  const place = new Uint32Array(graph.order);
  const kept = new Uint32Array(graph.order);
  let order = 0;
  for (let node = 0; node < graph.order; node++) {
    if (gone[node]) continue;
    place[node] = order;
    kept[order++] = node;
  }
  const offsets = new Uint32Array(order + 1);
  const targets = new Uint32Array(graph.targets.length);
  let arcs = 0;
  for (let node = 0; node < order; node++) {
    for (const neighbor of neighbors(graph, kept[node])) {
      if (!gone[neighbor]) targets[arcs++] = place[neighbor];
    }
    offsets[node + 1] = arcs;
  }
  return {
    graph: {
      directed: graph.directed,
      order,
      size: graph.directed ? arcs : arcs / 2,
      offsets,
      targets: targets.slice(0, arcs),
    },
    kept: kept.slice(0, order),
  };
}

/** @throws TypeError when the graph is directed: the measure is defined on undirected ties only. */
export function requireUndirected(graph: Graph): void {
  if (graph.directed) throw new TypeError("This measure is defined for undirected graphs.");
}

/** The ties of an undirected graph, each once as [a, b] with a < b, ascending; the arcs of a directed one. */
export function ties(graph: Graph): [number, number][] {
  const list: [number, number][] = [];
  for (let node = 0; node < graph.order; node++) {
    for (const neighbor of neighbors(graph, node)) {
      if (graph.directed || node < neighbor) list.push([node, neighbor]);
    }
  }
  return list;
}
