import type { IndicatorsFindings, SeriesFindings } from "./findings";
import { isCount, isSmall, perFractionOf } from "./small-readings";

const dimensionKey = ({ indicator, place, groupType }: SeriesFindings): string =>
  [indicator, place, groupType].join("\u0000");

/** Whether fewer than the threshold stood behind some reading. */
function hasSmall(series: SeriesFindings, threshold: number): boolean {
  const perFraction = perFractionOf(series);
  const isCounted = isCount(series);
  return series.periods.some((reading) => isSmall(reading, perFraction, isCounted, threshold));
}

/** What the sheets may draw from, and how many sets of groups they leave to the question about gaps. */
export interface ShownSeries {
  readonly series: readonly SeriesFindings[];
  readonly hiddenSets: number;
}

/**
 * The series that the sheets may draw from. Where one of our groups is ever small, all groups beside it stay away, so
 * that nothing shown here gives away what the question about gaps hides.
 */
export function shownSeries({ series, settings }: IndicatorsFindings): ShownSeries {
  const { threshold } = settings;
  const small = new Set(
    series
      .filter((one) => one.group !== "" && !one.comparison && hasSmall(one, threshold))
      .map(dimensionKey)
  );
  return {
    series: series.filter((one) => one.group === "" || !small.has(dimensionKey(one))),
    hiddenSets: small.size,
  };
}
