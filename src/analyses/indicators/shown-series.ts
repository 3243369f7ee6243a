import { isCount, smallIn } from "./small-readings";
import type { IndicatorSeries } from "../indicator-series";
import { nameKey } from "../../tables/names";

const dimensionOf = ({ indicator, groupType }: IndicatorSeries): string =>
  [nameKey(indicator), nameKey(groupType)].join("\u0000");

const setOf = (series: IndicatorSeries): string =>
  [dimensionOf(series), series.place].join("\u0000");

const isOurGroup = ({ group, comparison }: IndicatorSeries): boolean => group !== "" && !comparison;

function hasSmall(series: IndicatorSeries, threshold: number): boolean {
  const isSmall = smallIn({ ...series, readings: series.points, threshold });
  return series.points.some((point) => isSmall(point));
}

function hasCounts({ scale, perFraction, points }: IndicatorSeries): boolean {
  return (
    isCount({ scale, perFraction, readings: points }) ||
    points.some(({ numerator, denominator }) => numerator !== null || denominator !== null)
  );
}

const hasWithheld = ({ points }: IndicatorSeries): boolean =>
  points.some(({ mark }) => mark === "suppressed");

/** What may be shown, and what is withheld so that no small count of a group can be worked out. */
export interface ShownSeries {
  readonly series: readonly IndicatorSeries[];
  /** Series of groups that are withheld, and how many of them are small (or withheld by their source) themselves. */
  readonly withheld: number;
  readonly small: number;
  /** The sets that they make: the groups of one dimension of an indicator in one place. */
  readonly sets: number;
}

/**
 * The series from which anything may be worked out. Where one of our groups is ever small, or withheld by its source,
 * all groups of the dimension that have counts are withheld, in all our places and periods: whoever knows everyone
 * and the other groups, a district and its other schools, or pooled years and the others in them could subtract. The
 * question about gaps withholds less, cell by cell. Percentages without counts give nothing to subtract.
 * @param threshold counts below it are small; 0 withholds nothing.
 */
export function shownSeries(series: readonly IndicatorSeries[], threshold: number): ShownSeries {
  if (threshold === 0) return { series, withheld: 0, small: 0, sets: 0 };
  const groups = series.filter(isOurGroup);
  const counted = groups.filter(hasCounts);
  const countedDimensions = new Set(counted.map(dimensionOf));
  const countedSets = new Set(counted.map(setOf));
  const small = groups
    .filter((one) => countedDimensions.has(dimensionOf(one)))
    .filter((one) => hasSmall(one, threshold) || hasWithheld(one));
  const smallDimensions = new Set(small.map(dimensionOf));
  const withheld = new Set(
    groups.filter((one) => smallDimensions.has(dimensionOf(one)) && countedSets.has(setOf(one)))
  );
  return {
    series: series.filter((one) => !withheld.has(one)),
    withheld: withheld.size,
    small: small.filter((one) => withheld.has(one)).length,
    sets: new Set([...withheld].map(setOf)).size,
  };
}
