import { type CellBounds, cellBounds } from "./cell-bounds";
import { linksByNode, otherEnd, recoverableCells } from "./recoverable-cells";
import { type Cell, type CountTable, type Link, tableLinks } from "./table-links";

export interface SuppressionOptions {
  /** Counts below it are suppressed; 0 suppresses nothing. */
  readonly threshold: number;
  /** Whether a 0 is as confidential as a small count or may be shown. */
  readonly zeros: "show" | "suppress";
  /** How wide the interval must be that a reader can work out for a small count; the threshold unless said. */
  readonly protection?: number;
  /** Cells that are withheld for another reason, such as in a linked table; they are protected like small counts. */
  readonly also?: readonly Cell[];
}

export interface AuditedCell extends Cell, CellBounds {}

export interface Suppression {
  readonly threshold: number;
  /** Small counts. */
  readonly primary: readonly Cell[];
  /** Further counts withheld so that totals do not give the small ones away. */
  readonly complementary: readonly Cell[];
  /** What a reader can still work out about every small count. */
  readonly audit: readonly AuditedCell[];
  /** Small counts that no further cell can protect well enough: their table must not be published with its totals. */
  readonly exposed: readonly Cell[];
}

/**
 * The cheapest chain of cells from one end of a link to the other without the link itself, which makes it part of a
 * cycle (Dijkstra 1959).
 */
function cheapestChain(
  link: Link,
  candidates: readonly Link[],
  cost: (candidate: Link) => number
): Link[] | null {
  const byNode = linksByNode(candidates.filter((candidate) => candidate !== link));
  const best = new Map<number, { cost: number; chain: Link[] }>([
    [link.from, { cost: 0, chain: [] }],
  ]);
  const open = new Set([link.from]);
  while (open.size > 0) {
    const [node, here] = [...open]
      .map((candidate) => [candidate, best.get(candidate)] as const)
      .reduce((a, b) => ((b[1]?.cost ?? Infinity) < (a[1]?.cost ?? Infinity) ? b : a));
    open.delete(node);
    if (here === undefined) return null;
    if (node === link.to) return here.chain;
    for (const step of byNode.get(node) ?? []) {
      const further = otherEnd(step, node);
      const total = here.cost + cost(step);
      if (total >= (best.get(further)?.cost ?? Infinity)) continue;
      best.set(further, { cost: total, chain: [...here.chain, step] });
      open.add(further);
    }
  }
  return null;
}

const widthOf = ({ low, high }: CellBounds): number => (high ?? Infinity) - low;

/** Suppresses until no suppressed cell is a bridge; gives up on cells that no chain can protect. */
function closeCycles(links: readonly Link[], suppressed: Set<Link>): void {
  // A 0 is known to be one, so it protects nobody.
  const usable = links.filter((link) => suppressed.has(link) || link.count > 0);
  const lost = new Set<Link>();
  for (;;) {
    const bridge = recoverableCells([...suppressed]).find((link) => !lost.has(link));
    if (bridge === undefined) return;
    const chain = cheapestChain(bridge, usable, (link) => (suppressed.has(link) ? 0 : link.count));
    if (chain === null) lost.add(bridge);
    else for (const link of chain) suppressed.add(link);
  }
}

/** Suppresses more until a reader's interval for every small count is wide enough; gives back those that stay narrow. */
function widen(
  links: readonly Link[],
  primary: readonly Link[],
  suppressed: Set<Link>,
  protection: number
): Link[] {
  const narrow = (): Link[] =>
    primary.filter((link) => widthOf(cellBounds(link, [...suppressed])) < protection);
  const lost = new Set<Link>();
  for (;;) {
    const link = narrow().find((candidate) => !lost.has(candidate));
    if (link === undefined) return narrow();
    const fresh = links.filter((candidate) => !suppressed.has(candidate) && candidate.count > 0);
    const chain = cheapestChain(link, fresh, ({ count }) => count);
    if (chain === null) lost.add(link);
    else for (const further of chain) suppressed.add(further);
  }
}

/**
 * Withholds small counts of a table and, where published totals would give them away, further counts: cells are added
 * until none is a bridge between totals, which alone "two in every row and column" does not ensure (Gusfield 1988), and
 * until the interval a reader can work out for each small count is wide enough. Cells with the smallest counts go first.
 */
export function suppressSmallCounts(
  table: CountTable,
  { threshold, zeros, protection = threshold, also = [] }: SuppressionOptions
): Suppression {
  const links = tableLinks(table);
  const withheld = links.filter(({ cell: { row, column } }) =>
    also.some((cell) => cell.row === row && cell.column === column)
  );
  const primary = links.filter(
    ({ count }) => count < threshold && (count > 0 || zeros === "suppress")
  );
  const confidential = [...new Set([...primary, ...withheld])];
  const suppressed = new Set(confidential);
  closeCycles(links, suppressed);
  const exposed = widen(links, confidential, suppressed, protection);
  const cellsOf = (some: readonly Link[]): Cell[] => some.map(({ cell }) => cell);
  return {
    threshold,
    primary: cellsOf(primary),
    complementary: cellsOf(
      links.filter((link) => suppressed.has(link) && !confidential.includes(link))
    ),
    audit: confidential.map((link) => ({ ...link.cell, ...cellBounds(link, [...suppressed]) })),
    exposed: cellsOf(exposed),
  };
}
