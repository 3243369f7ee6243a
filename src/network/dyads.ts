import { pairsAmong } from "./density";
import { hasTie, neighbors, type Graph } from "./graph";

/** Pairs of nodes by whether both, one or neither of the two reports a tie. */
export interface DyadCensus {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly null: number;
}

/** Counts the dyads; every tie of an undirected graph is mutual. O(arcs · log degree). */
export function dyadCensus(graph: Graph): DyadCensus {
  let returned = 0;
  if (graph.directed) {
    for (let node = 0; node < graph.order; node++) {
      for (const neighbor of neighbors(graph, node)) {
        if (hasTie(graph, neighbor, node)) returned++;
      }
    }
  }
  const mutual = graph.directed ? returned / 2 : graph.size;
  const asymmetric = graph.directed ? graph.size - returned : 0;
  return { mutual, asymmetric, null: pairsAmong(graph.order) - mutual - asymmetric };
}

/** Share of tie reports that are returned, 2M / (2M + A) ("edgewise"); null without reports. */
export function reciprocity({ mutual, asymmetric }: DyadCensus): number | null {
  const reports = 2 * mutual + asymmetric;
  return reports === 0 ? null : (2 * mutual) / reports;
}

/** Share of tied pairs that are tied both ways, M / (M + A) ("dyadic, non-null"); null without ties. */
export function reciprocityDyadic({ mutual, asymmetric }: DyadCensus): number | null {
  return mutual + asymmetric === 0 ? null : mutual / (mutual + asymmetric);
}
