import { communityFindings } from "./community-findings";
import type { CommunityFindings, Rule, WaveFindings } from "./findings";
import { ratersOf } from "./raters";
import { mixingFindings } from "./mixing-findings";
import { mean, partnerFindings } from "./partner-findings";
import { partnerGroups } from "./partner-groups";
import { hasNumericLevels, type TieWave } from "../tie-waves";
import {
  betweennessCentralization,
  degreeCentralization,
  inDegreeCentralization,
} from "../../network/centralization";
import { clustering } from "../../network/clustering";
import { components, isolates } from "../../network/components";
import { meanDegree } from "../../network/degrees";
import { density } from "../../network/density";
import { distanceMeasures } from "../../network/distances";
import { dyadCensus, reciprocity, reciprocityDyadic } from "../../network/dyads";
import { type Graph, undirected, withoutNodes } from "../../network/graph";
import type { Tables, TiesTable } from "../../tables/records";
import { SCALES } from "../../tables/scales";

export interface WaveOptions {
  readonly rule: Rule;
  readonly permutations: number;
  readonly restarts: number;
  readonly seed: number;
}

/** Share of reports at each level of the scale, as far up as the scale goes (ratings: as was rated). */
function levelShares(levels: readonly number[], { scale }: TiesTable): Record<string, number> {
  const rounded = levels.map(Math.round);
  const highest =
    scale === "himmelman" || scale === "frey" ? SCALES[scale].highest : Math.max(...rounded);
  return Object.fromEntries(
    Array.from({ length: highest }, (_, at) => [
      String(at + 1),
      rounded.filter((level) => level === at + 1).length / levels.length,
    ])
  );
}

/** Levels and ratings of the reports that count as ties. */
function depth({ reports }: TieWave, ties: TiesTable) {
  const levels = hasNumericLevels(ties) ? reports.flatMap(({ level }) => level ?? []) : [];
  const meanTrust = mean(reports.flatMap(({ trust }) => trust?.mean ?? []));
  return {
    meanLevel: mean(levels),
    levels: levels.length === 0 ? null : levelShares(levels, ties),
    meanTrust,
    trustRescaled: meanTrust === null ? null : (meanTrust - 1) / 3,
    meanValue: mean(reports.flatMap(({ value }) => value?.mean ?? [])),
    raters: ratersOf(reports),
  };
}

/** What follows from who answered. */
function response({ graph, partners, responded }: TieWave) {
  if (!responded)
    return {
      responded: null,
      responseRate: null,
      densityObserved: null,
      reciprocityObserved: null,
    };
  const asked = responded.size * (partners.length - 1);
  const silent = Array.from(partners.keys()).filter((node) => !responded.has(partners[node]));
  const observed = withoutNodes(graph, silent).graph;
  return {
    responded: responded.size,
    responseRate: partners.length === 0 ? null : responded.size / partners.length,
    densityObserved: graph.directed && asked > 0 ? graph.size / asked : null,
    reciprocityObserved: graph.directed ? reciprocity(dyadCensus(observed)) : null,
  };
}

/** Who answers whom; an undirected table does not tell. */
function directions(graph: Graph) {
  const dyads = dyadCensus(graph);
  const { directed } = graph;
  return {
    densityDirected: directed ? density(graph) : null,
    dyads,
    reciprocity: directed ? reciprocity(dyads) : null,
    reciprocityDyadic: directed ? reciprocityDyadic(dyads) : null,
    inDegreeCentralization: directed ? inDegreeCentralization(graph) : null,
  };
}

function cohesion(graph: Graph, names: readonly string[]) {
  const sizes = components(graph).members.map(({ length }) => length);
  return {
    components: sizes.length,
    componentSizes: sizes,
    largestComponentShare: graph.order === 0 ? null : sizes[0] / graph.order,
    isolates: isolates(graph).map((node) => names[node]),
  };
}

/** By node its community from 1; null for partners in none. */
function communitiesByNode(
  found: CommunityFindings | null,
  { node, partners }: TieWave
): (number | null)[] {
  const of: (number | null)[] = partners.map(() => null);
  found?.members.forEach((members, place) =>
    members.forEach((name) => (of[node.get(name) ?? -1] = place + 1))
  );
  return of;
}

/**
 * Everything that is found in one wave.
 * @param progress told the share done, 0 to 1
 */
export function waveFindings(
  wave: TieWave,
  tables: Tables,
  ties: TiesTable,
  { rule, permutations, restarts, seed }: WaveOptions,
  progress: (share: number) => void
): WaveFindings {
  const graph = undirected(wave.graph, rule);
  const distances = distanceMeasures(graph, (share) => {
    progress(share / 3);
  });
  const clusters = clustering(graph);
  const found = communityFindings(graph, wave.partners, restarts, seed);
  progress(0.8);
  const mixing = partnerGroups(tables, wave.partners).map((groups) =>
    mixingFindings(graph, groups, permutations, seed)
  );
  return {
    wave: wave.wave === "" ? null : wave.wave,
    partners: wave.partners.length,
    ...response(wave),
    reports: wave.reports.length,
    pairs: graph.size,
    density: density(graph),
    meanDegree: meanDegree(graph),
    ...directions(wave.graph),
    ...depth(wave, ties),
    ...cohesion(graph, wave.partners),
    connectedness: distances.connectedness,
    transitivity: clusters.transitivity,
    triangles: clusters.triangles,
    averageClustering: clusters.average,
    diameter: distances.diameter,
    averageDistance: distances.averageDistance,
    efficiency: distances.efficiency,
    degreeCentralization: degreeCentralization(graph),
    betweennessCentralization: betweennessCentralization(distances.betweenness, false),
    communities: found,
    mixing,
    perPartner: partnerFindings(
      wave,
      { graph, distances, clusters, communityOf: communitiesByNode(found, wave) },
      ties.hasTrust || ties.hasValue
    ),
  };
}
