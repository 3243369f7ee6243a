import type { AsymmetricView } from "./findings";
import type { TieWave } from "../tie-waves";
import { byName } from "../../tables/names";
import type { TieReport } from "../../tables/records";

/** Levels from which two views of one tie are worth a conversation (Frey et al. 2006). */
const APART = 2;

/**
 * Pairs whose two reports are two or more levels apart. A side that answered and reports no tie counts as level 0; a
 * side that may not have answered is no view.
 * @param reports of the wave and relation, with those that say none or stay below the lowest level that counts.
 */
export function asymmetricViews(
  reports: readonly TieReport[],
  { node, responded }: Pick<TieWave, "node" | "responded">
): AsymmetricView[] {
  const said = new Map<string, number>();
  const key = (from: string, to: string): string => JSON.stringify([from, to]);
  for (const { from, to, level, saysNone } of reports) {
    const value = saysNone ? 0 : level;
    if (value === null || from === to || !node.has(from) || !node.has(to)) continue;
    said.set(key(from, to), Math.max(value, said.get(key(from, to)) ?? 0));
  }
  const views = [...said].flatMap(([ends, level]): AsymmetricView[] => {
    const [from, to] = JSON.parse(ends) as [string, string];
    const back = said.get(key(to, from)) ?? (responded?.has(to) ? 0 : null);
    if (back === null || level - back < APART) return [];
    const difference = level - back;
    return [{ higher: from, lower: to, levelOfHigher: level, levelOfLower: back, difference }];
  });
  return views.sort((a, b) => byName(a.higher, b.higher) || byName(a.lower, b.lower));
}
