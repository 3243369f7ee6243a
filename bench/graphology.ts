import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import betweenness from "graphology-metrics/centrality/betweenness";
import closeness from "graphology-metrics/centrality/closeness";
import { seededRandom } from "../src/statistics/random";
import type { Library } from "./library";
import { timed } from "./timing";

export const graphology: Library = {
  name: "graphology",
  measure: (network) => {
    const graph = new UndirectedGraph();
    for (let node = 0; node < network.graph.order; node++) graph.addNode(node);
    for (const [a, b] of network.ties) graph.addEdge(a, b);
    const inOrder = (values: Record<string, number>): number[] =>
      Array.from({ length: network.graph.order }, (_, node) => values[node]);
    const rng = seededRandom(1);
    return {
      betweenness: timed(() => inOrder(betweenness(graph, { normalized: false }))),
      closeness: timed(() => inOrder(closeness(graph, { wassermanFaust: true }))),
      communities: timed(() => louvain.detailed(graph, { rng }).modularity),
    };
  },
};
