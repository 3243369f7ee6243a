import type { IndicatorSeries, ValuePoint } from "../indicator-series";
import type { Period } from "../../tables/period";
import { byName } from "../../tables/names";

/** A place's values of everyone, in order of time. */
export interface PlaceReadings {
  readonly place: string;
  readonly readings: readonly ValuePoint[];
}

/** Places side by side: the periods that all of them have, and their values in them, ours first. */
export interface SideBySide {
  readonly periods: readonly Period[];
  readonly places: readonly { readonly place: string; readonly values: readonly number[] }[];
  /** Comparison places that lack one of the periods. */
  readonly leftOut: readonly string[];
}

/** Whether two series are of the same indicator, measured in the same unit. */
export function sameMeasure(one: IndicatorSeries, other: IndicatorSeries): boolean {
  return one.indicator === other.indicator && one.unit === other.unit && one.scale === other.scale;
}

const timesOf = ({ readings }: PlaceReadings): ReadonlySet<number> =>
  new Set(readings.map(({ period }) => period.time));

/**
 * Puts a place beside the others in the periods that it and they have: all of its own where some other place has them
 * all, else those that it shares with the place that shares most. Places without one of these periods are left out.
 */
export function sideBySide(own: PlaceReadings, others: readonly PlaceReadings[]): SideBySide {
  const shared = (other: PlaceReadings): number => {
    const times = timesOf(other);
    return own.readings.filter(({ period }) => times.has(period.time)).length;
  };
  const sorted = [...others].sort((a, b) => byName(a.place, b.place));
  const counts = sorted.map(shared);
  const nearest = sorted.at(counts.indexOf(Math.max(...counts)));
  const times = nearest ? timesOf(nearest) : new Set<number>();
  const kept = own.readings.filter(({ period }) => times.has(period.time));
  const valuesOf = ({ readings }: PlaceReadings): readonly number[] | null => {
    const byTime = new Map(readings.map(({ period, value }) => [period.time, value]));
    const values = kept.flatMap(({ period }) => byTime.get(period.time) ?? []);
    return kept.length > 0 && values.length === kept.length ? values : null;
  };
  const read = sorted.map((place) => ({ place: place.place, values: valuesOf(place) }));
  return {
    periods: kept.map(({ period }) => period),
    places: [
      { place: own.place, values: kept.map(({ value }) => value) },
      ...read.flatMap(({ place, values }) => (values ? [{ place, values }] : [])),
    ],
    leftOut: read.filter(({ values }) => values === null).map(({ place }) => place),
  };
}
