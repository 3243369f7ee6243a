import { weakPoints } from "../../src/network/articulation";
import {
  betweennessCentralization,
  degreeCentralization,
  inDegreeCentralization,
  outDegreeCentralization,
} from "../../src/network/centralization";
import { clustering } from "../../src/network/clustering";
import { components, connectedness, isolates } from "../../src/network/components";
import { coreNumbers } from "../../src/network/cores";
import { degrees, inDegrees, meanDegree } from "../../src/network/degrees";
import { density } from "../../src/network/density";
import { distanceMeasures, normalizedBetweenness } from "../../src/network/distances";
import { dyadCensus, reciprocity, reciprocityDyadic } from "../../src/network/dyads";
import { eigenvectorCentrality } from "../../src/network/eigenvector";
import {
  distanceFragmentation,
  distanceFragmentationWithout,
  fragmentation,
  fragmentationWithoutEach,
} from "../../src/network/fragmentation";
import { reversed, undirected, type Graph } from "../../src/network/graph";
import { simmelianTies } from "../../src/network/simmelian";
import { structuralHoles } from "../../src/network/structural-holes";
import type { Json } from "./reference-layers";

/** A graph with the costly measures worked out at most once. */
export interface Measured {
  readonly graph: Graph;
  readonly ids: readonly string[];
  readonly distances: () => ReturnType<typeof distanceMeasures>;
  readonly weak: () => ReturnType<typeof weakPoints>;
  readonly clusters: () => ReturnType<typeof clustering>;
  readonly holes: () => ReturnType<typeof structuralHoles>;
  readonly parts: () => ReturnType<typeof components>;
}

export function measured(graph: Graph, ids: readonly string[]): Measured {
  return {
    graph,
    ids,
    distances: once(() => distanceMeasures(graph)),
    weak: once(() => weakPoints(graph)),
    clusters: once(() => clustering(graph)),
    holes: once(() => structuralHoles(graph)),
    parts: once(() => components(graph)),
  };
}

function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => (kept ??= { value: compute() }).value;
}

/** Our value for a key of the reference, or the reason why there is none. */
export type Expectation = ((of: Measured) => Json) | { readonly leftOut: string };

const notAFinding = { leftOut: "not among the findings" };
const numbers = (list: ArrayLike<number>): number[] => Array.from(list);
const simmelianCount = ({ graph }: Measured): number[] => {
  const counts = new Array<number>(graph.order).fill(0);
  for (const { ends } of simmelianTies(graph)) ends.forEach((end) => counts[end]++);
  return counts;
};

const undirectedGraph: Record<string, Expectation> = {
  n: ({ graph }) => graph.order,
  m: ({ graph }) => graph.size,
  density: ({ graph }) => density(graph),
  isolates: ({ graph }) => isolates(graph).length,
  mean_degree: ({ graph }) => meanDegree(graph),
  // The reference calls an undefined transitivity 0.
  transitivity_global: ({ clusters }) => clusters().transitivity ?? 0,
  triangles: ({ clusters }) => clusters().triangles,
  clustering_average_zero_for_degree_lt2: ({ clusters }) => clusters().average,
  clustering_average_excluding_degree_lt2: { leftOut: "the other convention" },
  components: ({ parts }) => parts().members.length,
  largest_component: ({ parts }) => parts().members[0].length,
  component_sizes: ({ parts }) => parts().members.map(({ length }) => length),
  articulation_points: ({ weak, ids }) =>
    weak()
      .articulationPoints.map(({ node }) => ids[node])
      .sort(),
  articulation_point_count: ({ weak }) => weak().articulationPoints.length,
  bridges: ({ weak, ids }) =>
    weak()
      .bridges.map((ends) => ends.map((end) => ids[end]).sort())
      .sort(byBoth),
  bridge_count: ({ weak }) => weak().bridges.length,
  biconnected_components: notAFinding,
  diameter_longest_finite_geodesic: ({ distances }) => distances().diameter,
  diameter_largest_component: notAFinding,
  average_geodesic_finite_pairs: ({ distances }) => distances().averageDistance,
  connectedness_fraction_reachable: ({ parts, distances }) => {
    const bySizes = connectedness(parts().members.map(({ length }) => length));
    expect(distances().connectedness).toBe(bySizes);
    return bySizes;
  },
  fragmentation_F: ({ graph }) => fragmentation(graph),
  global_efficiency: ({ distances }) => distances().efficiency,
  fragmentation_distance_weighted_DF: ({ graph }) => distanceFragmentation(graph),
  centralization_degree_freeman: ({ graph }) => degreeCentralization(graph),
  centralization_betweenness_freeman: ({ distances }) =>
    betweennessCentralization(distances().betweenness, false),
  centralization_closeness_freeman: notAFinding,
  degeneracy_max_core: ({ graph }) => Math.max(...coreNumbers(graph)),
};

const undirectedNodes: Record<string, Expectation> = {
  degree: ({ graph }) => numbers(degrees(graph)),
  betweenness_raw: ({ distances }) => numbers(distances().betweenness),
  betweenness_normalised: ({ distances }) =>
    numbers(normalizedBetweenness(distances().betweenness, false)),
  closeness_wasserman_faust: ({ distances }) => numbers(distances().closeness),
  closeness_within_component: { leftOut: "the other convention" },
  harmonic_mean_of_inverse_distance: ({ distances }) => numbers(distances().harmonic),
  eigenvector_largest_component_max1: ({ graph }) => numbers(eigenvectorCentrality(graph)),
  eigenvector_largest_component_unit_length: { leftOut: "the other scale" },
  "pagerank_0.85": notAFinding,
  core_number: ({ graph }) => numbers(coreNumbers(graph)),
  clustering_local: ({ clusters }) => numbers(clusters().local),
  constraint_burt: ({ holes }) => holes().constraint,
  effective_size_burt: ({ holes }) => holes().effectiveSize,
  efficiency_burt: ({ holes }) => holes().efficiency,
  fragmentation_F_after_removal: ({ graph }) => fragmentationWithoutEach(graph),
  fragmentation_DF_after_removal: ({ graph, ids }) =>
    ids.map((_, node) => distanceFragmentationWithout(graph, node)),
};

const directedGraph: Record<string, Expectation> = {
  n: ({ graph }) => graph.order,
  m: ({ graph }) => graph.size,
  density: ({ graph }) => density(graph),
  dyad_census_mutual_asymmetric_null: ({ graph }) => {
    const census = dyadCensus(graph);
    return [census.mutual, census.asymmetric, census.null];
  },
  // The references call the reciprocity of no ties 0.
  reciprocity_edgewise_2M_over_m: ({ graph }) => reciprocity(dyadCensus(graph)) ?? 0,
  reciprocity_dyadic_nonnull_M_over_M_plus_A: ({ graph }) =>
    reciprocityDyadic(dyadCensus(graph)) ?? 0,
  reciprocity_dyadic_incl_null_M_plus_N_over_pairs: { leftOut: "counts empty pairs as returned" },
  strong_components: notAFinding,
  largest_strong_component: notAFinding,
  weak_components: ({ parts }) => parts().members.length,
  diameter_directed_longest_finite_geodesic: ({ distances }) => distances().diameter,
  average_geodesic_directed_finite_pairs: ({ distances }) => distances().averageDistance,
  triad_census_16: notAFinding,
  clustering_average_directed_fagiolo: notAFinding,
  centralization_indegree_freeman: ({ graph }) => inDegreeCentralization(graph),
  centralization_outdegree_freeman: ({ graph }) => outDegreeCentralization(graph),
  centralization_betweenness_directed_freeman: ({ distances }) =>
    betweennessCentralization(distances().betweenness, true),
};

const directedNodes: Record<string, Expectation> = {
  in_degree: ({ graph }) => numbers(inDegrees(graph)),
  out_degree: ({ graph }) => numbers(degrees(graph)),
  betweenness_directed_raw: ({ distances }) => numbers(distances().betweenness),
  betweenness_directed_normalised: ({ distances }) =>
    numbers(normalizedBetweenness(distances().betweenness, true)),
  closeness_in_reachable_only: { leftOut: "the other convention" },
  closeness_out_reachable_only: { leftOut: "the other convention" },
  closeness_in_wasserman_faust: ({ distances }) => numbers(distances().closeness),
  harmonic_in: ({ distances }) => numbers(distances().harmonic),
  harmonic_out: ({ graph }) => numbers(distanceMeasures(reversed(graph)).harmonic),
  "pagerank_0.85": notAFinding,
  core_number_total_degree: notAFinding,
  constraint_burt_directed_pooled: ({ holes }) => holes().constraint,
  effective_size_burt_directed_pooled: ({ holes }) => holes().effectiveSize,
};

const simmelian: Record<string, Expectation> = {
  definition: { leftOut: "words" },
  count: ({ graph }) => simmelianTies(graph).length,
  ties: ({ graph, ids }) =>
    simmelianTies(graph)
      .map(({ ends, embeddedness }) => [...ends.map((end) => ids[end]).sort(), embeddedness])
      .sort(byBoth),
  per_partner: simmelianCount,
};

/** The same measures by R packages; those of undirected graphs are of the union. */
const rGraph: Record<string, Expectation> = {
  density_union: ({ graph }) => density(undirected(graph, "any")),
  transitivity_union_weak: ({ graph }) => clustering(undirected(graph, "any")).transitivity,
  connectedness_krackhardt: ({ parts }) =>
    connectedness(parts().members.map(({ length }) => length)),
  centralization_degree_union: ({ graph }) => degreeCentralization(undirected(graph, "any")),
  centralization_betweenness_union: ({ graph }) =>
    betweennessCentralization(distanceMeasures(undirected(graph, "any")).betweenness, false),
  cutpoints_union: ({ graph, ids }) => {
    const { articulationPoints } = weakPoints(undirected(graph, "any"));
    const names = articulationPoints.map(({ node }) => ids[node]).sort();
    // R writes a list of one as the one.
    return names.length === 1 ? names[0] : names;
  },
  components_union: ({ parts }) => parts().members.length,
  density: ({ graph }) => density(graph),
  grecip_dyadic: { leftOut: "counts empty pairs as returned" },
  grecip_dyadic_nonnull: ({ graph }) => reciprocityDyadic(dyadCensus(graph)),
  grecip_edgewise: ({ graph }) => reciprocity(dyadCensus(graph)),
  grecip_correlation: notAFinding,
  dyad_census: ({ graph }) => {
    const census = dyadCensus(graph);
    return [census.mutual, census.asymmetric, census.null];
  },
  triad_census: notAFinding,
  triad_names: { leftOut: "words" },
  transitivity_directed_weak: notAFinding,
  krackhardt_hierarchy: notAFinding,
  krackhardt_efficiency: notAFinding,
  krackhardt_lubness: notAFinding,
  centralization_indegree: ({ graph }) => inDegreeCentralization(graph),
  centralization_outdegree: ({ graph }) => outDegreeCentralization(graph),
  centralization_betweenness: ({ graph, distances }) =>
    betweennessCentralization(distances().betweenness, graph.directed),
  strong_components: notAFinding,
};

const rNodes: Record<string, Expectation> = {
  betweenness_union_raw: ({ graph }) =>
    numbers(distanceMeasures(undirected(graph, "any")).betweenness),
  closeness_union_sna_default: { leftOut: "0 whenever the graph is not connected" },
  closeness_union_sna_suminvdir: ({ graph }) =>
    numbers(distanceMeasures(undirected(graph, "any")).harmonic),
  core_union: ({ graph }) => numbers(coreNumbers(undirected(graph, "any"))),
  constraint_union_igraph: ({ graph }) => structuralHoles(undirected(graph, "any")).constraint,
  eigen_union_igraph: { leftOut: "on the whole graph where ours is on the largest component" },
  eigen_union_sna: { leftOut: "the other scale" },
  information_centrality_union: notAFinding,
  betweenness_directed_raw: ({ distances }) => numbers(distances().betweenness),
  indegree: ({ graph }) => numbers(inDegrees(graph)),
  outdegree: ({ graph }) => numbers(degrees(graph)),
  closeness_directed_sna_out: { leftOut: "0 whenever the graph is not connected" },
  constraint_directed_igraph: ({ holes }) => holes().constraint,
  betweenness_directed_igraph: ({ distances }) => numbers(distances().betweenness),
};

const rSimmelian: Record<string, Expectation> = {
  count: ({ graph }) => simmelianTies(graph).length,
  check_sum_third_parties: ({ graph }) =>
    simmelianTies(graph).reduce((sum, { embeddedness }) => sum + embeddedness, 0),
};

/** By section and part of the reference: what each key is in our terms. */
export const EXPECTATIONS: Record<string, Record<string, Record<string, Expectation>>> = {
  undirected_union: { graph: undirectedGraph, nodes: undirectedNodes },
  undirected_mutual: { graph: undirectedGraph, nodes: undirectedNodes },
  directed_graph: { graph: directedGraph, nodes: directedNodes },
  simmelian: { "": simmelian },
  R_cross_check: { graph: rGraph, nodes: rNodes, simmelian: rSimmelian },
};

/** Parts of the reference that other tests read, or that no finding of ours answers to. */
export const ELSEWHERE: Record<string, string> = {
  "undirected_union modularity": "communities-reference.test.ts",
  "undirected_mutual modularity": "communities-reference.test.ts",
  "undirected_union weighted": "all findings are binary",
  "directed_graph weighted": "all findings are binary",
  "undirected_union co_membership": "how the projection was made",
  "undirected_union node_ids": "how the projection was made",
  "R_cross_check comparison": "words about the values above",
  attributes: "mixing-reference.test.ts",
  ties: "simmelian-reference.test.ts",
};

function byBoth(a: readonly Json[], b: readonly Json[]): number {
  for (const at of [0, 1]) {
    if (String(a[at]) < String(b[at])) return -1;
    if (String(a[at]) > String(b[at])) return 1;
  }
  return 0;
}
