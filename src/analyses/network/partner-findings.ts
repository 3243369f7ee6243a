import type { PartnerFindings } from "./findings";
import type { TieWave } from "../tie-waves";
import type { Clustering } from "../../network/clustering";
import { coreNumbers } from "../../network/cores";
import { degrees, inDegrees } from "../../network/degrees";
import { type DistanceMeasures, normalizedBetweenness } from "../../network/distances";
import { eigenvectorCentrality } from "../../network/eigenvector";
import type { Graph } from "../../network/graph";
import { structuralHoles } from "../../network/structural-holes";
import type { TieReport } from "../../tables/records";

/** What others said of a partner is told from three raters up. */
export const FEWEST_RATERS = 3;

export interface Measured {
  /** Undirected, by the rule. */
  readonly graph: Graph;
  readonly distances: DistanceMeasures;
  readonly clusters: Clustering;
  /** By node: its community from 1, or null. */
  readonly communityOf: readonly (number | null)[];
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Received {
  readonly levels: number[];
  readonly trust: number[];
  readonly value: number[];
  raters: number;
}

/** What was said by and about each partner; ratings of an undirected table were received by nobody in particular. */
function receivedBy({ partners, node, reports, graph }: TieWave): Received[] {
  const received = partners.map((): Received => ({ levels: [], trust: [], value: [], raters: 0 }));
  const at = (name: string): Received => received[node.get(name) ?? -1];
  const rate = (about: Received, { trust, value }: TieReport): void => {
    const [trusted, valued] = [trust?.mean ?? null, value?.mean ?? null];
    if (trusted !== null) about.trust.push(trusted);
    if (valued !== null) about.value.push(valued);
    if (trusted !== null || valued !== null) about.raters++;
  };
  for (const report of reports) {
    if (report.level !== null) {
      at(report.from).levels.push(report.level);
      at(report.to).levels.push(report.level);
    }
    if (graph.directed) rate(at(report.to), report);
  }
  return received;
}

/** One entry a partner, in order of name. */
export function partnerFindings(
  wave: TieWave,
  { graph, distances, clusters, communityOf }: Measured,
  isRated: boolean
): PartnerFindings[] {
  const reported = wave.graph;
  const [outgoing, incoming] = [degrees(reported), inDegrees(reported)];
  const ties = degrees(graph);
  const normalized = normalizedBetweenness(distances.betweenness, false);
  const eigenvector = eigenvectorCentrality(graph);
  const cores = coreNumbers(graph);
  const holes = structuralHoles(graph);
  const received = receivedBy(wave);
  const fromEnough = (ratings: readonly number[]): number | null =>
    ratings.length < FEWEST_RATERS ? null : mean(ratings);
  return wave.partners.map((partner, node): PartnerFindings => {
    const answered = wave.responded === null || wave.responded.has(partner);
    return {
      partner,
      degree: ties[node],
      inDegree: reported.directed ? incoming[node] : null,
      outDegree: reported.directed && answered ? outgoing[node] : null,
      meanLevel: mean(received[node].levels),
      betweenness: distances.betweenness[node],
      betweennessNormalized: normalized[node],
      closeness: distances.closeness[node],
      harmonic: distances.harmonic[node],
      eigenvector: eigenvector[node],
      core: cores[node],
      clustering: clusters.local[node],
      constraint: holes.constraint[node],
      effectiveSize: holes.effectiveSize[node],
      efficiency: holes.efficiency[node],
      community: communityOf[node],
      trustReceived: fromEnough(received[node].trust),
      valueReceived: fromEnough(received[node].value),
      raters: isRated && reported.directed ? received[node].raters : null,
    };
  });
}
