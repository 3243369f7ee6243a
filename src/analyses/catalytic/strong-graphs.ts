import { hasSpoken, inNameOrder } from "./answers";
import type { CatalyticFindings, CoreGroup } from "./findings";
import { neighboursOf, type Pair } from "./pair-states";
import { type Ground, sectorsOf } from "./partnerships";
import type { TieWave } from "../tie-waves";
import { weakPoints } from "../../network/articulation";
import { maximalCliques } from "../../network/cliques";
import { buildGraph, type Graph, undirected } from "../../network/graph";
import { simmelianTies } from "../../network/simmelian";
import { triadsByChance } from "../../network/triads";
import { seededRandom } from "../../statistics/random";

/** The undirected graph of these pairs; node `i` is `names[i]`. */
function graphOf(names: readonly string[], pairs: readonly Pair[]): Graph {
  const node = new Map(names.map((name, index) => [name, index]));
  const nodes = (end: 0 | 1): number[] => pairs.map((pair) => node.get(pair[end]) ?? -1);
  return buildGraph(names.length, nodes(0), nodes(1), false);
}

/** Simmelian ties among the pairs that report each other at any level. */
export function simmelianPairs({ graph, partners }: TieWave): CatalyticFindings["simmelian"] {
  const ties = simmelianTies(graph).map(({ ends, embeddedness }) => ({
    members: ends.map((node) => partners[node]),
    embeddedness,
  }));
  return { count: ties.length, ties };
}

/** Whether a pair's tie alone joins two parts of the network of pairs that report each other. */
export function bridgeTest({ graph, partners }: TieWave): (pair: Pair) => boolean {
  const { bridges } = weakPoints(undirected(graph, "confirmed"));
  const found = neighboursOf(bridges.map(([a, b]): Pair => [partners[a], partners[b]]));
  return ([a, b]) => found.get(a)?.has(b) ?? false;
}

/** All groups of four or more whose members are all mutually strong, the largest first. */
export function coreGroups(mutual: readonly Pair[], ground: Ground): CoreGroup[] {
  const names = inNameOrder(neighboursOf(mutual).keys());
  return maximalCliques(graphOf(names, mutual), 4).map((clique) => {
    const members = clique.map((node) => names[node]);
    return {
      members,
      initiatives: ground.work.sharedBy(members),
      sectors: sectorsOf(members, ground),
    };
  });
}

/** Trios among mutually strong ties against chance, among those who answered; null with fewer than three such ties. */
export function triosAgainstChance(
  mutual: readonly Pair[],
  wave: TieWave,
  draws: number,
  seed: number
): CatalyticFindings["triadsByChance"] {
  if (mutual.length < 3) return null;
  const graph = graphOf(
    wave.partners.filter((partner) => hasSpoken(wave, partner)),
    mutual
  );
  return { ...triadsByChance(graph, { draws, random: seededRandom(seed) }), seed, draws };
}
