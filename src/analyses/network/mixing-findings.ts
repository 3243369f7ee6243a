import type { MixingFindings } from "./findings";
import type { PartnerGroups } from "./partner-groups";
import type { Graph } from "../../network/graph";
import { mixing } from "../../network/mixing";
import { seededRandom } from "../../statistics/random";

/** How the ties of an undirected graph run inside and between groups, against groups dealt out at random. */
export function mixingFindings(
  graph: Graph,
  { attribute, groups, groupOf }: PartnerGroups,
  draws: number,
  seed: number
): MixingFindings {
  const found = mixing(graph, groupOf, { draws, random: seededRandom(seed) });
  return {
    attribute,
    external: found.external,
    internal: found.internal,
    ei: found.ei,
    eiExpected: found.expected,
    p: found.p,
    groups: groups.map((group, place) => {
      const { members, internal, external } = found.groups[place];
      return { group, partners: members, internal, external };
    }),
    draws,
    seed,
  };
}
