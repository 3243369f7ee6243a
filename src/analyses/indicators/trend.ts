import type { SeriesFindings, TrendFindings } from "./findings";
import type { Measure } from "./measure";
import { note, type Noted } from "./note";
import type { ValuePoint } from "../indicator-series";
import { seasonOf, stepOf } from "../period-steps";
import { type MannKendall, mannKendall } from "../../statistics/mann-kendall";
import { seasonalKendall } from "../../statistics/seasonal-kendall";
import { theilSen, type TheilSen } from "../../statistics/theil-sen";

/** With fewer readings even a steady rise can be chance (p = 0.083 for 4). */
export const FEWEST_FOR_TREND = 5;
const CHANCE = 0.05;
const FULL_YEARS_FOR_SEASONS = 2;

/** The test and the line of a trend. */
export interface Trend {
  readonly test: Omit<MannKendall, "method"> & { readonly method: TrendFindings["method"] };
  readonly line: TheilSen;
}

/** Whether readings are months or quarters of at least two full years. */
export function isSeasonal(readings: readonly ValuePoint[]): boolean {
  const [{ period: first }] = readings;
  const step = stepOf(first.kind);
  if (step === null || step === 1) return false;
  const isRegular = readings.every(({ period }) => period.kind === first.kind);
  return isRegular && readings.length >= FULL_YEARS_FOR_SEASONS / step;
}

/** Months and quarters are compared each with its own kind only. */
function seasonalTrend(readings: readonly ValuePoint[]): Trend | null {
  if (!isSeasonal(readings)) return null;
  const found = seasonalKendall(
    readings.map(({ period, value }) => ({ time: period.time, value, season: seasonOf(period) }))
  );
  return found && { test: { ...found, tauB: null, method: "seasonal" }, line: found };
}

/** Whether readings rise or fall over time, and how fast; null for fewer than five or where no two times differ. */
export function trendOf(readings: readonly ValuePoint[]): Trend | null {
  if (readings.length < FEWEST_FOR_TREND) return null;
  const seasonal = seasonalTrend(readings);
  if (seasonal) return seasonal;
  const values = readings.map(({ value }) => value);
  const test = mannKendall(values);
  const line = theilSen(
    readings.map(({ period }) => period.time),
    values
  );
  return test && line && { test, line };
}

function directionOf(
  { S, p }: Trend["test"],
  better: SeriesFindings["better"]
): TrendFindings["direction"] {
  if (p >= CHANCE || S === 0) return "none";
  if (better === null) return S > 0 ? "rising" : "falling";
  return S > 0 === (better === "higher") ? "improving" : "worsening";
}

/** The trend since the last change of the measure; none where periods overlap or readings are too few. */
export function trendFindings(
  { readings, overlap, changesAt }: Measure,
  better: SeriesFindings["better"]
): Noted<{ readonly trend: Trend | null; readonly findings: TrendFindings | null }> {
  const none = { trend: null, findings: null };
  if (overlap !== null)
    return { found: none, notes: [note("trend", "overlappingPeriods", { years: overlap })] };
  const trend = trendOf(readings);
  if (trend === null) {
    const code = changesAt.length > 0 ? "tooFewSinceMeasureChanged" : "tooFewReadings";
    const details = { n: readings.length, fewest: FEWEST_FOR_TREND };
    return { found: none, notes: [note("trend", code, details)] };
  }
  const { test, line } = trend;
  const findings: TrendFindings = {
    S: test.S,
    varS: test.varS,
    z: test.z,
    p: test.p,
    method: test.method,
    tauB: test.tauB,
    slope: line.slope,
    slopeLow: line.low,
    slopeHigh: line.high,
    unit: readings[0].period.kind === "order" ? "per period" : "per year",
    direction: directionOf(test, better),
    n: readings.length,
    from: readings[0].period.label,
    to: readings[readings.length - 1].period.label,
  };
  const isOpen = line.low === null || line.high === null;
  return {
    found: { trend, findings },
    notes: [
      ...(test.varS === 0 ? [note("trend", "allTheSame")] : []),
      ...(isOpen ? [note("trend.slopeLow", "slopeLimitsOpen", { n: readings.length })] : []),
    ],
  };
}
