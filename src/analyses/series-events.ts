import type { SeriesPoint } from "./indicator-series";
import { SAME_TIME, startOf } from "./period-steps";
import type { IndicatorEvent } from "../tables/indicator-records";
import { nameKey } from "../tables/names";
import type { Period } from "../tables/period";

/** The events that bear on an indicator of a place: those that name it, and those that name none. In the order of time. */
export function eventsOf(
  events: readonly IndicatorEvent[],
  { indicator, place }: { readonly indicator: string; readonly place: string }
): IndicatorEvent[] {
  const fits = (named: string | null, own: string): boolean =>
    named === null || nameKey(named) === nameKey(own);
  return events
    .filter((event) => fits(event.indicator, indicator) && fits(event.place, place))
    .sort((a, b) => startOf(a.period) - startOf(b.period));
}

/**
 * The position of the first point that counts as after an event: more than half of its period lies after the event's
 * first day. An event in the middle of a year is thus before that year's reading where it fell in the first half.
 * @returns the number of points where all lie before.
 */
export function firstAfter(points: readonly SeriesPoint[], event: Period): number {
  const begins = startOf(event) - SAME_TIME;
  const found = points.findIndex(({ period }) => period.time >= begins);
  return found < 0 ? points.length : found;
}
