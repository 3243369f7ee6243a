import type { SourcePeriod } from "./source";
import type { Counted } from "../../statistics/counted";
import { stableSum } from "../../statistics/univariate";

/** Counts may be worked out from percentages, so sums need not be whole. */
const ROUNDING = 0.5;
const FEWEST_PLACES = 3;

function everyoneIn({ cells, everyone }: SourcePeriod): Counted | null {
  if (everyone !== null) return everyone.counts;
  const counts = cells.flatMap((cell) => cell.counts ?? []);
  if (counts.length < cells.length) return null;
  return {
    events: stableSum(counts.map(({ events }) => events)),
    of: stableSum(counts.map(({ of }) => of)),
  };
}

/**
 * The place that is all the others together (a district beside its schools), known by its counts; null where none is.
 * Whoever sees it can subtract.
 * @param places one period of one indicator, by place.
 */
export function totalPlace(places: ReadonlyMap<string, SourcePeriod>): string | null {
  const counts = [...places].map(([place, period]) => ({ place, counts: everyoneIn(period) }));
  if (counts.length < FEWEST_PLACES) return null;
  const sum = (part: "events" | "of"): number =>
    stableSum(counts.map((each) => each.counts?.[part] ?? NaN));
  const all = { events: sum("events"), of: sum("of") };
  const isRest = (own: number, total: number): boolean => Math.abs(2 * own - total) <= ROUNDING;
  const total = counts.find(
    (each) =>
      each.counts !== null &&
      each.counts.of > 0 &&
      isRest(each.counts.events, all.events) &&
      isRest(each.counts.of, all.of)
  );
  return total?.place ?? null;
}
