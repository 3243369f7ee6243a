import type { PairTie, Rule } from "./findings";
import type { TieWave } from "../tie-waves";
import { ties, undirected } from "../../network/graph";

/** The pairs that `rule` ties, in order of name, each with the level that stands for it. */
export function pairTies({ graph, partners, reports }: TieWave, rule: Rule): PairTie[] {
  const levelOf = new Map(
    reports.map(({ from, to, level }) => [JSON.stringify([from, to]), level])
  );
  return ties(undirected(graph, rule)).map(([a, b]) => {
    const members = [partners[a], partners[b]] as const;
    const levels = [members, [members[1], members[0]]].flatMap(
      (ends) => levelOf.get(JSON.stringify(ends)) ?? []
    );
    const level = rule === "any" ? Math.max(...levels) : Math.min(...levels);
    return { members, level: levels.length === 0 ? null : level };
  });
}
