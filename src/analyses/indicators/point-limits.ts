import type { DrawnChart, StretchLimits } from "./chart";
import { countedOf } from "../counted-readings";
import type { IndicatorSeries, SeriesPoint } from "../indicator-series";
import { type Counted, proportionOf } from "../../statistics/counted";
import type { ControlLimits } from "../../statistics/control-chart";
import { proportionChart } from "../../statistics/p-chart";
import { chartSignals, type Signal, signalRules } from "../../statistics/signals";

/** Limits of values that are counted in standard deviations from their centre. */
const STANDARD: ControlLimits = {
  centre: 0,
  lower: -3,
  upper: 3,
  nearLower: -2,
  nearUpper: 2,
  averageMovingRange: 0,
  movingRangeUpper: 0,
  readings: 0,
};

interface Stretch extends StretchLimits {
  readonly signals: readonly Signal[];
  readonly values: readonly (number | null)[];
}

/** Trends are of the values themselves; the other rules of how far they lie from the centre in their own deviations. */
function signalsOf(values: readonly (number | null)[], away: readonly (number | null)[]): Signal[] {
  const chart = { segments: [{ from: 0, to: away.length, limits: STANDARD }], movingRanges: [] };
  const isTrend = ({ rule }: Signal): boolean => rule === "trend";
  const rank = ({ rule }: Signal): number => signalRules.indexOf(rule);
  return [
    ...chartSignals(away, chart).filter((signal) => !isTrend(signal)),
    ...chartSignals(values, chart).filter(isTrend),
  ].sort((a, b) => a.at - b.at || rank(a) - rank(b));
}

function stretchOf(
  counts: readonly (Counted | null)[],
  from: number,
  baseline: number | null,
  laney: boolean,
  perFraction: number
): Stretch | null {
  const present = counts.filter((one) => one !== null);
  const behind = present.slice(0, baseline ?? Infinity);
  const chart = proportionChart(behind, { laney });
  if (chart === null || present.length < 2) return null;
  const { centre, spread } = chart;
  const deviations = counts.map(
    (one) => one && spread * Math.sqrt((centre * (1 - centre)) / one.of)
  );
  if (deviations.some((deviation) => deviation === 0)) return null;
  const values = counts.map((one) => one && proportionOf(one) * perFraction);
  const limitsAt = (deviation: number) => ({
    centre: centre * perFraction,
    lower: (centre - 3 * deviation) * perFraction,
    upper: (centre + 3 * deviation) * perFraction,
  });
  const at = deviations.map((deviation) => (deviation === null ? null : limitsAt(deviation)));
  const last = deviations.findLast((deviation) => deviation !== null);
  const away = counts.map((one, place) => {
    const deviation = deviations[place];
    return one === null || deviation === null ? null : (proportionOf(one) - centre) / deviation;
  });
  return {
    from,
    to: from + counts.length,
    at,
    values,
    signals: signalsOf(values, away).map((signal) => ({ ...signal, at: from + signal.at })),
    limits:
      last === undefined
        ? null
        : {
            ...limitsAt(last),
            nearLower: (centre - 2 * last) * perFraction,
            nearUpper: (centre + 2 * last) * perFraction,
            averageMovingRange: 0,
            movingRangeUpper: 0,
            readings: behind.length,
          },
  };
}

function countOf(point: SeriesPoint, perFraction: number): Counted | null {
  return point.value === null ? null : countedOf(point, perFraction);
}

/**
 * Limits by period from counts: the p chart, or Laney's p′.
 * @returns null where a reading has no counts, values are no proportions, or all or none succeed.
 */
export function pointLimits(
  { points, scale, perFraction }: IndicatorSeries,
  rebaseAt: readonly number[],
  baseline: number | null,
  laney: boolean
): Omit<DrawnChart, "method"> | null {
  if (scale === "number" || perFraction === null) return null;
  const counts = points.map((point) => countOf(point, perFraction));
  const isCounted = counts.every((one, at) =>
    one === null ? points[at].value === null : one.events <= one.of
  );
  if (!isCounted) return null;
  const starts = [0, ...rebaseAt.filter((at) => at > 0)];
  const stretches = starts.map((from, place) =>
    stretchOf(counts.slice(from, starts[place + 1]), from, baseline, laney, perFraction)
  );
  const whole = stretches.filter((stretch) => stretch !== null);
  if (whole.length < stretches.length) return null;
  return {
    values: whole.flatMap(({ values }) => values),
    signals: whole.flatMap(({ signals }) => signals),
    stretches: whole,
  };
}
