import { plainZero } from "./plain-zero";
import type { TheilSen } from "./theil-sen";

export interface TargetDates {
  readonly earliest: number;
  readonly expected: number;
  readonly latest: number;
}

/**
 * When the trend's line crosses a target: at the slope itself and at both ends of its interval, all through the
 * point of median time and median value. Dates are in the unit of the times the trend was fitted on and may lie in the
 * past, where the line stands beyond the target already.
 * @returns null, which reads "no date", where the interval of the slope holds 0 or has an open end, or the line
 * moves away from the target.
 */
export function targetDates(trend: TheilSen, target: number): TargetDates | null {
  const { slope, low, high, medianTime, medianValue } = trend;
  if (low === null || high === null || low * high <= 0) return null;
  const away = target - medianValue;
  if (away * slope < 0) return null;
  const dateAt = (pace: number): number => medianTime + away / pace;
  const [slower, faster] = Math.abs(low) < Math.abs(high) ? [low, high] : [high, low];
  return { earliest: dateAt(faster), expected: dateAt(slope), latest: dateAt(slower) };
}

/**
 * The change for each unit of time that leads from a value to the target on the target's date.
 * @returns null where that date is not later.
 */
export function requiredPace(
  from: { readonly time: number; readonly value: number },
  target: { readonly time: number; readonly value: number }
): number | null {
  return target.time > from.time
    ? plainZero((target.value - from.value) / (target.time - from.time))
    : null;
}
