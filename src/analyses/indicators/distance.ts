import type { DistanceFindings } from "./findings";
import type { Measure } from "./measure";
import { note, type Noted } from "./note";
import { FEWEST_FOR_TREND, trendOf } from "./trend";
import type { IndicatorSeries, ValuePoint } from "../indicator-series";
import { hasValue } from "../indicator-series";

const timeKey = ({ period }: ValuePoint): string => `${period.kind} ${period.time.toFixed(4)}`;

/** Our readings less another place's, in the periods that both have, since our measure last changed. */
function differences(
  own: readonly ValuePoint[],
  other: IndicatorSeries
): [ValuePoint, ValuePoint][] {
  const byTime = new Map(other.points.filter(hasValue).map((point) => [timeKey(point), point]));
  return own.flatMap((point): [ValuePoint, ValuePoint][] => {
    const beside = byTime.get(timeKey(point));
    return beside === undefined ? [] : [[point, beside]];
  });
}

/** Against the comparison place that shares most periods; of equal ones the first in the table. */
export function distanceFindings(
  { readings, overlap }: Measure,
  others: readonly IndicatorSeries[]
): Noted<DistanceFindings | null> {
  if (others.length === 0 || readings.length === 0) return { found: null, notes: [] };
  const compared = others.map((other) => ({ other, pairs: differences(readings, other) }));
  const { other, pairs } = compared.reduce((best, one) =>
    one.pairs.length > best.pairs.length ? one : best
  );
  const place = other.place;
  if (pairs.length < 2)
    return { found: null, notes: [note("distance", "noCommonPeriods", { place })] };
  const apart = pairs.map(([own, beside]) => ({ ...own, value: own.value - beside.value }));
  const trend = overlap === null ? trendOf(apart) : null;
  const [ownFirst, otherFirst] = pairs[0];
  const [ownLast, otherLast] = pairs[pairs.length - 1];
  const notes = [
    ...(others.length > 1
      ? [note("distance", "oneOfSeveralComparisons", { place, count: others.length })]
      : []),
    ...(overlap !== null ? [note("distance.slope", "overlappingPeriods", { years: overlap })] : []),
    ...(overlap === null && trend === null
      ? [
          note("distance.slope", "tooFewCommonPeriods", {
            place,
            n: pairs.length,
            fewest: FEWEST_FOR_TREND,
          }),
        ]
      : []),
  ];
  return {
    found: {
      place,
      from: ownFirst.period.label,
      to: ownLast.period.label,
      n: pairs.length,
      ownChange: ownLast.value - ownFirst.value,
      otherChange: otherLast.value - otherFirst.value,
      first: ownFirst.value - otherFirst.value,
      last: ownLast.value - otherLast.value,
      slope: trend?.line.slope ?? null,
      slopeLow: trend?.line.low ?? null,
      slopeHigh: trend?.line.high ?? null,
      p: trend?.test.p ?? null,
    },
    notes,
  };
}
