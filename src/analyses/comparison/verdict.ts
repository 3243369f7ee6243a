import type { PlaceComparison } from "./findings";

export type Verdict = "more" | "ranApart" | "chance" | "untested";

/** Whether the courses plainly ran apart before the event: the slope of their difference is not 0. */
export function ranApart({ differenceInDifferences: found }: PlaceComparison): boolean {
  const low = found?.slopeDifferenceBeforeLow ?? null;
  const high = found?.slopeDifferenceBeforeHigh ?? null;
  return low !== null && high !== null && low * high > 0;
}

/** What a comparison lets one say; never that the event did it. */
export function verdictOf(comparison: PlaceComparison): Verdict {
  const { low = null, high = null } = comparison.differenceInDifferences ?? {};
  if (low === null || high === null) return "untested";
  if (low * high <= 0) return "chance";
  return ranApart(comparison) ? "ranApart" : "more";
}
