import type { CommunityFindings } from "./findings";
import { communities, modularityByChance } from "../../network/communities";
import type { Graph } from "../../network/graph";
import { seededRandom } from "../../statistics/random";

/** Random graphs behind the modularity by chance: as many as the size of the network allows in a few seconds. */
const MOST_DRAWS = 99;
const FEWEST_DRAWS = 19;
const TIES_DRAWN = 40_000;
/** Searches in each of them: many where a search is quick and its luck matters. */
const MOST_SEARCHES = 10;
const FEWEST_SEARCHES = 1;
const TIES_SEARCHED = 2_000;

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.floor(value)));
}

/** Communities of an undirected graph, and whether they are clearer than chance makes them; null without ties. */
export function communityFindings(
  graph: Graph,
  names: readonly string[],
  restarts: number,
  seed: number
): CommunityFindings | null {
  const found = communities(graph, { random: seededRandom(seed), restarts });
  const draws = within(TIES_DRAWN / graph.size, FEWEST_DRAWS, MOST_DRAWS);
  const byChance = modularityByChance(graph, {
    random: seededRandom(seed),
    restarts: Math.min(
      restarts,
      within(TIES_SEARCHED / graph.size, FEWEST_SEARCHES, MOST_SEARCHES)
    ),
    draws,
  });
  if (found.modularity === null || byChance === null) return null;
  const groups = found.members.filter((members) => members.length > 1);
  return {
    count: groups.length,
    modularity: found.modularity,
    stability: found.stability,
    modularityByChance: byChance,
    beyondChance: found.modularity > byChance,
    members: groups.map((members) => members.map((node) => names[node])),
    restarts,
    draws,
    seed,
  };
}
