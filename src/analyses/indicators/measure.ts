import { hasValue, type SeriesPoint, type ValuePoint } from "../indicator-series";
import { SAME_TIME } from "../period-steps";
import { firstAfter } from "../series-events";
import type { IndicatorEvent } from "../../tables/indicator-records";

/** The stretches of a series that measure the same, and the readings of the latest. */
export interface Measure {
  /** Positions at which a changed measure begins, in order; never 0. */
  readonly changesAt: readonly number[];
  /** Where the latest measure begins. */
  readonly from: number;
  /** Readings since then. */
  readonly readings: readonly ValuePoint[];
  /** Years that a reading covers where it overlaps the one before it (three-year averages), else null. */
  readonly overlap: number | null;
}

function overlapOf(readings: readonly ValuePoint[]): number | null {
  const overlapping = readings.find(({ period }, at) => {
    if (at === 0) return false;
    const before = readings[at - 1].period;
    return period.time - before.time < (period.years + before.years) / 2 - SAME_TIME - 0.01;
  });
  return overlapping?.period.years ?? null;
}

/** Splits a series where an event says that its measure changed. */
export function measureOf(
  points: readonly SeriesPoint[],
  events: readonly IndicatorEvent[]
): Measure {
  const positions = events
    .filter(({ kind }) => kind === "measureChanged")
    .map(({ period }) => firstAfter(points, period))
    .filter((at) => at > 0 && at < points.length);
  const changesAt = [...new Set(positions)].sort((a, b) => a - b);
  const from = changesAt.at(-1) ?? 0;
  const readings = points.slice(from).filter(hasValue);
  return { changesAt, from, readings, overlap: overlapOf(readings) };
}
