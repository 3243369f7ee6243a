import { readdirSync } from "node:fs";
import { buildGraph, undirected, type Graph } from "../../src/network/graph";
import { hasSharedData, readCsv, readJson, sharedData } from "../shared-data";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** One relation in one wave of a real network, with what independent tools say of it. */
export interface ReferenceLayer {
  readonly name: string;
  /** Reference values by section: `undirected_union`, `directed_graph`, `simmelian` … */
  readonly reference: JsonObject;
  readonly ids: readonly string[];
  /** As reported; undirected where the relation is. */
  readonly reported: Graph;
  readonly partners: readonly Record<string, string>[];
}

/** The names of the networks that have reference values. */
export function referenceNetworks(): string[] {
  return hasSharedData ? readdirSync(sharedData("networks")).sort() : [];
}

/** Every one-mode layer of a network, and both projections of every two-mode one, built with our own graph code. */
export function referenceLayers(network: string): ReferenceLayer[] {
  const rows = readCsv("networks", network, "ties.csv");
  const partners = readCsv("networks", network, "partners.csv");
  const { layers } = readJson("networks", network, "reference.json") as { layers: JsonObject[] };
  return layers.flatMap((layer) => {
    const chosen = rows.filter(
      (row) =>
        row.relation === layer.relation && (layer.wave === null || row.wave === String(layer.wave))
    );
    const name = `${network} ${String(layer.relation)}${layer.wave === null ? "" : ` wave ${String(layer.wave)}`}`;
    if (layer.two_mode === true) {
      return ["projection_a", "projection_b"].map((mode) => {
        const reference = layer[mode] as JsonObject;
        const pairs = coMembers(chosen, mode === "projection_a");
        return layerOf(
          `${name} ${mode}`,
          { undirected_union: reference },
          reference,
          pairs,
          partners
        );
      });
    }
    const pairs = chosen.map((row): [string, string] => [row.from, row.to]);
    return [layerOf(name, layer, layer, pairs, partners)];
  });
}

function layerOf(
  name: string,
  reference: JsonObject,
  listed: JsonObject,
  pairs: readonly (readonly [string, string])[],
  partners: readonly Record<string, string>[]
): ReferenceLayer {
  const ids = listed.node_ids as string[];
  const place = new Map(ids.map((id, at) => [id, at]));
  const at = (id: string): number => place.get(id) ?? -1;
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  return {
    name,
    reference,
    ids,
    reported: buildGraph(
      ids.length,
      pairs.map(([from]) => at(from)),
      pairs.map(([, to]) => at(to)),
      reference.directed === true
    ),
    partners: ids.map((id) => byId.get(id) ?? {}),
  };
}

/** Pairs of women who attended an event together, or of events that a woman attended both. */
function coMembers(rows: readonly Record<string, string>[], first: boolean): [string, string][] {
  const groups = new Map<string, string[]>();
  for (const { from, to } of rows) {
    const [member, group] = first ? [from, to] : [to, from];
    groups.set(group, [...(groups.get(group) ?? []), member]);
  }
  return [...groups.values()].flatMap((members) =>
    members.flatMap((a) => members.map((b): [string, string] => [a, b]))
  );
}

/** The graph a section of the reference is about. */
export function graphOfSection(layer: ReferenceLayer, section: string): Graph {
  if (section === "undirected_union") return undirected(layer.reported, "any");
  if (section === "undirected_mutual") return undirected(layer.reported, "confirmed");
  return layer.reported;
}
