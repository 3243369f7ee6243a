import { stepOf } from "./period-steps";
import type { TimePoint } from "./time-chart";
import type { PeriodKind } from "../tables/period";

/** A step so much longer than the usual one leaves periods out. */
const LONG_STEP = 1.5;

/**
 * The points of a line that breaks where periods between two of them are left out.
 * @param isBetween whether something else stands between two times, which breaks the line too.
 */
export function withBreaks(
  points: readonly (TimePoint & { readonly kind: PeriodKind })[],
  isBetween: (before: number, after: number) => boolean = () => false
): TimePoint[] {
  return points.flatMap((point, at): TimePoint[] => {
    if (at === 0) return [point];
    const before = points[at - 1].time;
    const step = stepOf(point.kind);
    const isFar = step !== null && point.time - before > LONG_STEP * step;
    return isFar || isBetween(before, point.time)
      ? [{ period: "", time: before, value: null }, point]
      : [point];
  });
}
