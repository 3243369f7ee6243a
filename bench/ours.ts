import { distanceMeasures } from "../src/network/distances";
import { leiden } from "../src/network/leiden";
import { modularity } from "../src/network/modularity";
import { seededRandom } from "../src/statistics/random";
import type { Library } from "./library";
import { timed } from "./timing";

/** Betweenness and closeness in their one pass; a single pass of Leiden. */
export const ours: Library = {
  name: "ours",
  measure: ({ graph }) => {
    const random = seededRandom(1);
    return {
      betweenness: timed(() => distanceMeasures(graph).betweenness),
      closeness: null,
      communities: timed(() => modularity(graph, leiden(graph, random, 1)) ?? 0),
    };
  },
};

/** Leiden until nothing moves, as the network analysis runs it. */
export const oursToTheEnd: Library = {
  name: "ours, to the end",
  measure: ({ graph }) => {
    const random = seededRandom(1);
    return {
      betweenness: timed(() => distanceMeasures(graph).betweenness),
      closeness: null,
      communities: timed(() => modularity(graph, leiden(graph, random)) ?? 0),
    };
  },
};
