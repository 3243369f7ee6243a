import fc from "fast-check";
import { buildGraph, type Graph } from "../../src/network/graph";

export interface TieList {
  readonly order: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Ties among few nodes, as people type them: self ties and repetitions occur. */
export function tieLists(most = 9): fc.Arbitrary<TieList> {
  return fc.integer({ min: 1, max: most }).chain((order) => {
    const node = fc.integer({ min: 0, max: order - 1 });
    return fc
      .array(fc.tuple(node, node), { maxLength: 3 * order })
      .map((ties) => ({ order, from: ties.map(([a]) => a), to: ties.map(([, b]) => b) }));
  });
}

export function graphs(directed: boolean, most = 9): fc.Arbitrary<Graph> {
  return tieLists(most).map(({ order, from, to }) => buildGraph(order, from, to, directed));
}
