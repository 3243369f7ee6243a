import type { Observation } from "../../tables/indicator-records";
import { byName, nameKey } from "../../tables/names";
import type { Period } from "../../tables/period";

/** A place's values of everyone, in order of time. */
export interface PlaceReadings {
  readonly place: string;
  readonly readings: readonly { readonly period: Period; readonly value: number }[];
}

/** Places side by side: the periods that all of them have, and their values in them, ours first. */
export interface SideBySide {
  readonly periods: readonly Period[];
  readonly places: readonly { readonly place: string; readonly values: readonly number[] }[];
  /** Comparison places that lack one of the periods. */
  readonly leftOut: readonly string[];
}

/** The printed value, else numerator over denominator on the same scale; null where there is neither. */
export function valueOf(observation: Observation): number | null {
  const { mark, value, numerator, denominator, scale } = observation;
  if (mark !== "value") return null;
  if (value !== null) return value;
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return (numerator / denominator) * (scale === "percent" ? 100 : 1);
}

/** The series of everyone by place, of one indicator. */
export function placesOf(observations: readonly Observation[]): readonly PlaceReadings[] {
  const byPlace = new Map<
    string,
    { place: string; readings: PlaceReadings["readings"][number][] }
  >();
  for (const observation of observations) {
    const value = valueOf(observation);
    if (observation.group !== "" || value === null) continue;
    const key = nameKey(observation.place);
    const place = byPlace.get(key) ?? { place: observation.place, readings: [] };
    byPlace.set(key, place);
    place.readings.push({ period: observation.period, value });
  }
  return [...byPlace.values()].map(({ place, readings }) => ({
    place,
    readings: readings.sort((a, b) => a.period.time - b.period.time),
  }));
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
  const sorted = [...others].sort((a, b) => shared(b) - shared(a) || byName(a.place, b.place));
  const nearest = sorted.at(0);
  const times = nearest ? timesOf(nearest) : new Set<number>();
  const kept = own.readings.filter(({ period }) => times.has(period.time));
  const valuesOf = (place: PlaceReadings): readonly number[] | null => {
    const byTime = new Map(place.readings.map(({ period, value }) => [period.time, value]));
    const values = kept.flatMap(({ period }) => byTime.get(period.time) ?? []);
    return values.length === kept.length ? values : null;
  };
  const compared = [...others].sort((a, b) => byName(a.place, b.place));
  const places = compared.flatMap((place) => {
    const values = kept.length > 0 ? valuesOf(place) : null;
    return values ? [{ place: place.place, values }] : [];
  });
  const names = new Set(places.map(({ place }) => place));
  return {
    periods: kept.map(({ period }) => period),
    places: [{ place: own.place, values: kept.map(({ value }) => value) }, ...places],
    leftOut: compared.map(({ place }) => place).filter((place) => !names.has(place)),
  };
}
