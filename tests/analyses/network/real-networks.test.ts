import type { NetworkFindings } from "../../../src/analyses/network/findings";
import type { Tables, TieReport } from "../../../src/tables/records";
import { madeTables, type Row } from "../catalytic/made-tables";
import { agreement } from "../../network/agreement";
import type { Json, JsonObject } from "../../network/reference-layers";
import { describeWithData, readCsv, readJson } from "../../shared-data";
import { findingsOf } from "./sample-run";

/** The tables as they are after reading a real network, partners by their ids. */
function tablesOf(network: string, hasWaves: boolean): Tables {
  const rows = readCsv("networks", network, "ties.csv");
  const ids = readCsv("networks", network, "partners.csv").map(({ id }) => id);
  return madeTables({
    ties: rows.map((row): Row => {
      const more: Partial<TieReport> = {
        relation: row.relation,
        wave: hasWaves ? row.wave : "",
        saysNone: false,
      };
      return [row.from, row.to, Number(row.weight), null, more];
    }),
    scale: "rating",
    partners: Object.fromEntries(ids.map((id) => [id, {}])),
    relations: [...new Set(rows.map(({ relation }) => relation))],
    ...(hasWaves && { waves: ["1", "2", "3"] }),
  });
}

type Wave = NetworkFindings["waves"][number];

const UNDIRECTED_GRAPH: Readonly<Record<string, (wave: Wave) => Json>> = {
  n: ({ partners }) => partners,
  m: ({ pairs }) => pairs,
  density: ({ density }) => density,
  mean_degree: ({ meanDegree }) => meanDegree,
  isolates: ({ isolates }) => isolates.length,
  transitivity_global: ({ transitivity }) => transitivity ?? 0,
  triangles: ({ triangles }) => triangles,
  clustering_average_zero_for_degree_lt2: ({ averageClustering }) => averageClustering,
  components: ({ components }) => components,
  component_sizes: ({ componentSizes }) => componentSizes,
  diameter_longest_finite_geodesic: ({ diameter }) => diameter,
  average_geodesic_finite_pairs: ({ averageDistance }) => averageDistance,
  connectedness_fraction_reachable: ({ connectedness }) => connectedness,
  global_efficiency: ({ efficiency }) => efficiency,
  centralization_degree_freeman: ({ degreeCentralization }) => degreeCentralization,
  centralization_betweenness_freeman: ({ betweennessCentralization }) => betweennessCentralization,
};

const DIRECTED_GRAPH: typeof UNDIRECTED_GRAPH = {
  m: ({ reports }) => reports,
  density: ({ densityDirected }) => densityDirected,
  reciprocity_edgewise_2M_over_m: ({ reciprocity }) => reciprocity,
  reciprocity_dyadic_nonnull_M_over_M_plus_A: ({ reciprocityDyadic }) => reciprocityDyadic,
  centralization_indegree_freeman: ({ inDegreeCentralization }) => inDegreeCentralization,
};

type Partner = Wave["perPartner"][number];

const UNDIRECTED_NODES: Readonly<Record<string, (partner: Partner) => Json>> = {
  degree: ({ degree }) => degree,
  betweenness_raw: ({ betweenness }) => betweenness,
  betweenness_normalised: ({ betweennessNormalized }) => betweennessNormalized,
  closeness_wasserman_faust: ({ closeness }) => closeness,
  harmonic_mean_of_inverse_distance: ({ harmonic }) => harmonic,
  eigenvector_largest_component_max1: ({ eigenvector }) => eigenvector,
  core_number: ({ core }) => core,
  clustering_local: ({ clustering }) => clustering,
  constraint_burt: ({ constraint }) => constraint,
  effective_size_burt: ({ effectiveSize }) => effectiveSize,
  efficiency_burt: ({ efficiency }) => efficiency,
};

const DIRECTED_NODES: typeof UNDIRECTED_NODES = {
  in_degree: ({ inDegree }) => inDegree,
  out_degree: ({ outDegree }) => outDegree,
};

/** Agreement of what we find with a reference value; a section leaves out what it does not have. */
function against(ours: Json, entry: Json | undefined, at: string) {
  return entry === undefined
    ? { compared: 0, differences: [] }
    : agreement(ours, (entry as JsonObject).value, at);
}

let compared = 0;

/** Where the findings of a wave and a section of the reference differ. */
function differences(wave: Wave, layer: JsonObject, section: string): readonly string[] {
  const isDirected = section === "directed_graph";
  const reference = layer[section] as { graph: JsonObject; nodes: JsonObject };
  const places = new Map((layer.node_ids as string[]).map((id, at) => [id, at]));
  const inTheirOrder = [...wave.perPartner].sort(
    (a, b) => (places.get(a.partner) ?? 0) - (places.get(b.partner) ?? 0)
  );
  const graph = Object.entries(isDirected ? DIRECTED_GRAPH : UNDIRECTED_GRAPH).map(([key, ours]) =>
    against(ours(wave), reference.graph[key], key)
  );
  const nodes = Object.entries(isDirected ? DIRECTED_NODES : UNDIRECTED_NODES).map(([key, ours]) =>
    against(inTheirOrder.map(ours), reference.nodes[key], key)
  );
  const all = [...graph, ...nodes];
  compared += all.reduce((sum, found) => sum + found.compared, 0);
  return all.flatMap((found) => found.differences);
}

const CASES = [
  ["tobacco_control_indiana", "collaboration"],
  ["tobacco_control_indiana", "contact"],
  ["emon_texas", "communication"],
  ["krackhardt_hightech", "advice"],
  ["krackhardt_hightech", "friendship"],
  ["lhds_2010", "communication"],
  ["sampson_monastery", "liking"],
] as const;

describeWithData("findings on real networks", () => {
  afterAll(() => {
    expect(compared).toBeGreaterThan(10_000);
  });

  test.each(CASES)("of %s, %s, agree with independent tools to 1e-9", (network, relation) => {
    const { layers } = readJson("networks", network, "reference.json") as { layers: JsonObject[] };
    const meant = layers.filter((layer) => layer.relation === relation);
    const tables = tablesOf(network, meant.length > 1);
    const any = findingsOf(tables, { relation });
    expect(any.waves).toHaveLength(meant.length);
    meant.forEach((layer, at) => {
      expect(differences(any.waves[at], layer, "undirected_union")).toEqual([]);
      if (layer.directed === true)
        expect(differences(any.waves[at], layer, "directed_graph")).toEqual([]);
    });
    if (meant[0].directed === true) {
      const confirmed = findingsOf(tables, { relation, rule: "confirmed" });
      meant.forEach((layer, at) => {
        expect(differences(confirmed.waves[at], layer, "undirected_mutual")).toEqual([]);
      });
    }
  });

  test("of the monastery name who kept, made and ended ties", () => {
    const { change } = findingsOf(tablesOf("sampson_monastery", true), { relation: "liking" });
    expect(change).toMatchObject({ from: "2", to: "3", partners: 18, joiners: [], leavers: [] });
    expect([change?.tiesKept, change?.tiesNew, change?.tiesEnded]).toEqual([32, 9, 10]);
    expect(change?.density.low).toBeLessThan(0);
    expect(change?.density.high).toBeGreaterThan(0);
  });
});
