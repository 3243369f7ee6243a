import { buildGraph, type Graph } from "../../src/network/graph";
import { readCsv } from "../shared-data";

export interface NamedGraph {
  readonly graph: Graph;
  readonly names: readonly string[];
}

/** One relation of a real network as an undirected graph. */
export function realNetwork(folder: string, relation: string): NamedGraph {
  const partners = readCsv("networks", folder, "partners.csv");
  const places = new Map(partners.map(({ id }, place) => [id, place]));
  const place = (id: string): number => {
    const found = places.get(id);
    if (found === undefined) throw new Error(`${folder}: no partner ${id}`);
    return found;
  };
  const ties = readCsv("networks", folder, "ties.csv").filter(
    (tie) => tie.relation === relation && tie.weight !== "0"
  );
  return {
    graph: buildGraph(
      partners.length,
      ties.map(({ from }) => place(from)),
      ties.map(({ to }) => place(to)),
      false
    ),
    names: partners.map(({ name, id }) => (name ?? id).trim()),
  };
}
