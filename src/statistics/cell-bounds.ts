import type { Link } from "./table-links";

/** What a reader can work out about a suppressed count; `high` is null where nothing bounds it. */
export interface CellBounds {
  readonly low: number;
  readonly high: number | null;
}

interface Arc {
  readonly to: number;
  readonly back: Arc | null;
  capacity: number;
}

/** Both ways along every link but one: a count may rise without end and fall to 0. */
function arcsWithout(left: Link, links: readonly Link[]): Map<number, Arc[]> {
  const arcs = new Map<number, Arc[]>();
  const add = (node: number, arc: Arc): void => {
    const known = arcs.get(node);
    if (known === undefined) arcs.set(node, [arc]);
    else known.push(arc);
  };
  for (const link of links) {
    if (link === left) continue;
    const rise: { to: number; back: Arc | null; capacity: number } = {
      to: link.to,
      back: null,
      capacity: Infinity,
    };
    const fall: Arc = { to: link.from, back: rise, capacity: link.count };
    rise.back = fall;
    add(link.from, rise);
    add(link.to, fall);
  }
  return arcs;
}

/** The arcs of a shortest way along which more can flow; null where none is left. */
function wayAlong(arcs: Map<number, Arc[]>, from: number, to: number): Arc[] | null {
  const reachedBy = new Map<number, { arc: Arc; before: number }>();
  const queue = [from];
  for (const node of queue) {
    if (node === to) break;
    for (const arc of arcs.get(node) ?? []) {
      if (arc.capacity <= 0 || arc.to === from || reachedBy.has(arc.to)) continue;
      reachedBy.set(arc.to, { arc, before: node });
      queue.push(arc.to);
    }
  }
  const way: Arc[] = [];
  for (let node = to; node !== from;) {
    const step = reachedBy.get(node);
    if (step === undefined) return null;
    way.push(step.arc);
    node = step.before;
  }
  return way;
}

/** The largest flow, at most `limit` (Edmonds & Karp 1972). */
function largestFlow(arcs: Map<number, Arc[]>, from: number, to: number, limit: number): number {
  let flow = 0;
  if (from === to) return limit;
  while (flow < limit) {
    const way = wayAlong(arcs, from, to);
    if (way === null) return flow;
    const more = Math.min(limit - flow, ...way.map(({ capacity }) => capacity));
    if (more === Infinity) return Infinity;
    for (const arc of way) {
      arc.capacity -= more;
      if (arc.back !== null) arc.back.capacity += more;
    }
    flow += more;
  }
  return flow;
}

/**
 * The smallest and largest whole count of one suppressed cell that fits the published cells and totals and counts of at
 * least 0. Changes that keep the totals are flows round cycles of suppressed cells, so the bounds are largest flows and
 * exact.
 */
export function cellBounds(of: Link, suppressed: readonly Link[]): CellBounds {
  const rise = largestFlow(arcsWithout(of, suppressed), of.to, of.from, Infinity);
  const fall = largestFlow(arcsWithout(of, suppressed), of.from, of.to, of.count);
  return { low: of.count - fall, high: rise === Infinity ? null : of.count + rise };
}
