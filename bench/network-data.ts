import { buildGraph, ties, type Graph } from "../src/network/graph";
import { readCsv } from "../tests/shared-data";

/** A real undirected network, for our code as a graph and for other libraries as a list of ties. */
export interface BenchNetwork {
  readonly name: string;
  readonly graph: Graph;
  readonly ties: readonly (readonly [number, number])[];
}

export function readNetwork(name: string): BenchNetwork {
  const place = new Map(readCsv("networks", name, "partners.csv").map(({ id }, at) => [id, at]));
  const at = (id: string): number => place.get(id) ?? -1;
  const rows = readCsv("networks", name, "ties.csv");
  const graph = buildGraph(
    place.size,
    rows.map(({ from }) => at(from)),
    rows.map(({ to }) => at(to)),
    false
  );
  return { name, graph, ties: ties(graph) };
}
