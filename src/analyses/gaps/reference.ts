import type { ReferenceRule } from "./findings";
import type { SourceCell } from "./source";
import { nameKey } from "../../tables/names";

/** What the reference is called that is everyone. */
export const TOTAL = "total";
/** A smaller group is no steady reference: the best of the few is best by chance. */
const FEWEST_FOR_BEST = 30;

export interface Reference {
  readonly name: string;
  readonly cell: SourceCell;
  readonly rule: ReferenceRule;
  /** A group that is better and too small to be held against. */
  readonly passedOver: string | null;
}

export interface ReferenceWanted {
  readonly rule: "best" | "largest" | "total";
  readonly group: string | null;
  readonly better: "higher" | "lower" | null;
}

/** The first cell that no other beats. */
function topBy(cells: readonly SourceCell[], sizeOf: (cell: SourceCell) => number) {
  return cells.reduce<SourceCell | null>(
    (top, cell) => (top === null || sizeOf(cell) > sizeOf(top) ? cell : top),
    null
  );
}

function largestOf(shown: readonly SourceCell[]): SourceCell | null {
  return topBy(
    shown.filter(({ people }) => people !== null),
    ({ people }) => people ?? 0
  );
}

function bestOf(shown: readonly SourceCell[], better: "higher" | "lower" | null): Reference | null {
  if (better === null) return null;
  const goodness = ({ value }: SourceCell): number => (better === "higher" ? 1 : -1) * (value ?? 0);
  const isLargeEnough = ({ people }: SourceCell): boolean =>
    people === null || people >= FEWEST_FOR_BEST;
  const best = topBy(shown, goodness);
  const chosen = topBy(shown.filter(isLargeEnough), goodness);
  if (best === null || chosen === null) return null;
  const passedOver = goodness(best) > goodness(chosen) ? best.group : null;
  return { name: chosen.group, cell: chosen, rule: "best", passedOver };
}

/**
 * What the groups of a period are held against: the group asked for, else by the rule, else by the next rule that has
 * an answer (best, largest, everyone, the first of the table). The best group needs 30 people where numbers are known.
 * @param shown groups with a value, not hidden.
 * @returns null where fewer than two can be compared.
 */
export function referenceOf(
  shown: readonly SourceCell[],
  everyone: SourceCell | null,
  { rule, group, better }: ReferenceWanted
): Reference | null {
  const of = (cell: SourceCell | null, by: ReferenceRule): Reference | null =>
    cell === null
      ? null
      : { name: by === "total" ? TOTAL : cell.group, cell, rule: by, passedOver: null };
  if (shown.length === 0 || (shown.length === 1 && everyone === null)) return null;
  const named =
    group === null ? undefined : shown.find((cell) => nameKey(cell.group) === nameKey(group));
  const total = of(everyone, "total");
  if (shown.length === 1) return total;
  const byRule = {
    best: () => bestOf(shown, better),
    largest: () => of(largestOf(shown), "largest"),
    total: () => total,
  };
  return (
    of(named ?? null, "named") ??
    byRule[rule]() ??
    byRule.best() ??
    byRule.largest() ??
    total ??
    of(shown[0], "first")
  );
}
