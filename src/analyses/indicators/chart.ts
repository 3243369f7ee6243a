import { pointLimits } from "./point-limits";
import type { ChartFindings, IndicatorNote, IndicatorSettings, Variation } from "./findings";
import type { Measure } from "./measure";
import { note, type Noted } from "./note";
import type { IndicatorSeries } from "../indicator-series";
import { hasValue } from "../indicator-series";
import { assurance } from "../../statistics/assurance";
import {
  controlChart,
  type ControlChart,
  type ControlLimits,
  READINGS_FOR_FIRM_LIMITS,
} from "../../statistics/control-chart";
import { outsidePossible } from "../../statistics/signal-possibility";
import { chartSignals, latestVariation, type Signal } from "../../statistics/signals";
import { nameKey } from "../../tables/names";

export const FEWEST_FOR_SIGNAL = 5;

/** Limits of one stretch, and of every position of it. */
export interface StretchLimits {
  readonly from: number;
  readonly to: number;
  /** Of the latest position. */
  readonly limits: ControlLimits | null;
  readonly at: ChartFindings["limits"];
}

export interface DrawnChart {
  readonly method: ChartFindings["method"];
  /** The values that are judged: printed, or from the counts. */
  readonly values: readonly (number | null)[];
  readonly stretches: readonly StretchLimits[];
  readonly signals: readonly Signal[];
}

/** A chart beside what later calculations need of its latest stretch. */
export interface ChartResult {
  readonly drawn: DrawnChart;
  readonly latest: StretchLimits & { readonly limits: ControlLimits };
  /** Whether the limits rest on all readings of the stretch, so that the next one will move them. */
  readonly moving: boolean;
  readonly findings: ChartFindings;
}

function xmrChart(
  values: readonly (number | null)[],
  rebaseAt: readonly number[],
  baseline: number | null,
  screen: boolean
): DrawnChart {
  const chart: ControlChart = controlChart(values, {
    rebaseAt,
    ...(baseline === null ? {} : { baseline }),
    screenMovingRanges: screen,
  });
  return {
    method: "xmr",
    values,
    signals: chartSignals(values, chart),
    stretches: chart.segments.map(({ from, to, limits }) => {
      const drawn = limits && {
        centre: limits.centre,
        lower: limits.lower,
        upper: limits.upper,
      };
      return { from, to, limits, at: new Array<typeof drawn>(to - from).fill(drawn) };
    }),
  };
}

/** Where new limits begin: a changed measure, and the periods that the option names. */
function rebasePositions(
  { points }: IndicatorSeries,
  { changesAt }: Measure,
  { rebase }: IndicatorSettings
): readonly number[] {
  if (rebase.length === 0) return changesAt;
  const named = new Set(rebase.map(nameKey));
  const positions = points.flatMap(({ period }, at) =>
    named.has(nameKey(period.label)) ? [at] : []
  );
  return [...new Set([...changesAt, ...positions])].sort((a, b) => a - b);
}

const count = (values: readonly (number | null)[]): number =>
  values.filter((value) => value !== null).length;

function findingsOf(
  series: IndicatorSeries,
  drawn: DrawnChart,
  latest: ChartResult["latest"],
  target: number | null
): ChartFindings {
  const { limits, from, to } = latest;
  const readings = series.points.slice(from, to).filter(hasValue);
  const behind = readings.slice(0, limits.readings);
  const moving = behind.length === readings.length;
  const canSignal = moving ? outsidePossible(readings.length).anEnd : behind.length >= 2;
  const variation: Variation = canSignal
    ? (latestVariation(drawn.values, drawn.signals, series.better) ?? "tooFew")
    : "tooFew";
  return {
    method: drawn.method,
    centre: limits.centre,
    lower: limits.lower,
    upper: limits.upper,
    averageMovingRange: drawn.method === "xmr" ? limits.averageMovingRange : null,
    movingRangeUpper: drawn.method === "xmr" ? limits.movingRangeUpper : null,
    baseline: {
      from: behind[0].period.label,
      to: behind[behind.length - 1].period.label,
      n: behind.length,
    },
    trial: behind.length < READINGS_FOR_FIRM_LIMITS,
    limits: drawn.stretches.flatMap(({ at }) => at),
    signals: drawn.signals.map(({ at, rule, direction }) => ({
      period: series.points[at].period.label,
      rule,
      direction,
    })),
    variation,
    assurance:
      target === null || series.better === null || !canSignal
        ? null
        : assurance(target, limits, series.better),
    canSignal,
  };
}

function notesOf({
  canSignal,
  trial,
  baseline,
  averageMovingRange,
}: ChartFindings): IndicatorNote[] {
  const n = baseline.n;
  if (!canSignal) return [note("chart", "cannotSignalYet", { n, fewest: FEWEST_FOR_SIGNAL })];
  return [
    ...(averageMovingRange === 0 ? [note("chart", "allTheSame")] : []),
    ...(trial ? [note("chart", "trialLimits", { n, fewest: READINGS_FOR_FIRM_LIMITS })] : []),
  ];
}

/**
 * The control chart of a series: XmR, or limits from the counts of every period where the settings ask for them.
 * @param baseline readings that each stretch's limits rest on; null = all.
 */
export function chartOf(
  series: IndicatorSeries,
  measure: Measure,
  settings: IndicatorSettings,
  baseline: number | null,
  target: number | null
): Noted<ChartResult | null> {
  if (measure.overlap !== null)
    return {
      found: null,
      notes: [note("chart", "overlappingPeriods", { years: measure.overlap })],
    };
  const rebaseAt = rebasePositions(series, measure, settings);
  const counted =
    settings.chart === "xmr"
      ? null
      : pointLimits(series, rebaseAt, baseline, settings.chart === "pPrime");
  const values = series.points.map(({ value }) => value);
  const drawn: DrawnChart =
    counted === null
      ? xmrChart(values, rebaseAt, baseline, settings.screen)
      : { ...counted, method: settings.chart };
  const withoutCounts =
    settings.chart !== "xmr" && counted === null
      ? [note("chart", "chartNeedsCounts", { method: settings.chart })]
      : [];
  const last = drawn.stretches.at(-1);
  if (last === undefined || last.limits === null) {
    const n = count(values.slice(last?.from ?? 0));
    const code =
      measure.changesAt.length > 0 && n < 2 ? "tooFewSinceMeasureChanged" : "noNeighbours";
    return { found: null, notes: [...withoutCounts, note("chart", code, { n, fewest: 2 })] };
  }
  const latest = { ...last, limits: last.limits };
  const findings = findingsOf(series, drawn, latest, target);
  const moving = findings.baseline.n === count(drawn.values.slice(last.from));
  return {
    found: { drawn, latest, moving, findings },
    notes: [...withoutCounts, ...notesOf(findings)],
  };
}
