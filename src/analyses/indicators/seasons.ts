import type { SeriesFindings } from "./findings";
import { hasSeasons } from "../../statistics/seasonality";
import type { PeriodKind } from "../../tables/period";

/** Periods of a year, where a year has several. */
const SEASONS: Partial<Record<PeriodKind, number>> = { month: 12, quarter: 4 };

/**
 * Whether a series of months or quarters repeats itself year by year. A control chart knows nothing of that and signals
 * every year; what it says of the latest value is then not told from the season.
 */
export function seriesHasSeasons({ periods }: SeriesFindings): boolean {
  const lag = periods.length > 0 ? SEASONS[periods[0].kind] : undefined;
  return (
    lag !== undefined &&
    periods.every(({ kind }) => kind === periods[0].kind) &&
    hasSeasons(
      periods.map(({ value }) => value),
      lag
    )
  );
}
