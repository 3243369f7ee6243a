declare module "ngraph.centrality" {
  import type { Graph } from "ngraph.graph";

  /** Raw betweenness by node; undirected unless `oriented`. */
  export function betweenness(graph: Graph, oriented?: boolean): Record<string, number>;
  export function closeness(graph: Graph, oriented?: boolean): Record<string, number>;
}
