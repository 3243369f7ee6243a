import type { Link } from "./table-links";

/** The links at each node. */
export function linksByNode(links: readonly Link[]): Map<number, Link[]> {
  const byNode = new Map<number, Link[]>();
  for (const link of links)
    for (const node of new Set([link.from, link.to])) {
      const known = byNode.get(node);
      if (known === undefined) byNode.set(node, [link]);
      else known.push(link);
    }
  return byNode;
}

export const otherEnd = (link: Link, node: number): number =>
  link.from === node ? link.to : link.from;

/**
 * The suppressed cells that the totals give away exactly: those whose link is a bridge of the graph of suppressed cells
 * (Gusfield 1988). Links between the same two nodes are no bridges. Tarjan's low points (1974), without recursion.
 */
export function recoverableCells(suppressed: readonly Link[]): Link[] {
  const byNode = linksByNode(suppressed);
  const found = new Map<number, number>();
  const low = new Map<number, number>();
  const bridges: Link[] = [];
  for (const root of byNode.keys()) {
    if (found.has(root)) continue;
    const path = [{ node: root, by: null as Link | null, next: 0 }];
    found.set(root, found.size);
    low.set(root, found.size - 1);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node, by } = top;
      const link = byNode.get(node)?.[top.next++];
      if (link === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent === undefined || by === null) continue;
        const reached = low.get(node) ?? 0;
        low.set(parent.node, Math.min(low.get(parent.node) ?? 0, reached));
        if (reached > (found.get(parent.node) ?? 0)) bridges.push(by);
      } else if (link !== by) {
        const further = otherEnd(link, node);
        const seen = found.get(further);
        if (seen === undefined) {
          found.set(further, found.size);
          low.set(further, found.size - 1);
          path.push({ node: further, by: link, next: 0 });
        } else {
          low.set(node, Math.min(low.get(node) ?? 0, seen));
        }
      }
    }
  }
  return bridges;
}
