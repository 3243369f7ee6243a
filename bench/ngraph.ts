import { betweenness, closeness } from "ngraph.centrality";
import createGraph from "ngraph.graph";
import type { Library } from "./library";
import { timed } from "./timing";

/** Its Louvain package moves nodes on one level only and leaves merging to the caller, so it is left out. */
export const ngraph: Library = {
  name: "ngraph",
  measure: (network) => {
    const graph = createGraph();
    for (let node = 0; node < network.graph.order; node++) graph.addNode(node);
    for (const [a, b] of network.ties) graph.addLink(a, b);
    const inOrder = (values: Record<string, number>): number[] =>
      Array.from({ length: network.graph.order }, (_, node) => values[node]);
    return {
      betweenness: timed(() => inOrder(betweenness(graph))),
      closeness: timed(() => inOrder(closeness(graph))),
      communities: null,
    };
  },
};
