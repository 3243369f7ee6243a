import { compare } from "./compare";
import { type PlaceReadings, sameMeasure, sideBySide } from "./compared-places";
import type { ComparisonFindings, PlaceComparison } from "./findings";
import type { Note, Outcome, RunContext } from "../analysis";
import { hasValue, indicatorSeries, type IndicatorSeries } from "../indicator-series";
import type { OptionValues } from "../options";
import { startOf } from "../period-steps";
import { placeRoles } from "../place-roles";
import { eventsOf, firstAfter } from "../series-events";
import type { IndicatorEvent } from "../../tables/indicator-records";
import type { Tables } from "../../tables/records";

/** The readings around an event that were measured alike: between the changes of the measure on both sides of it. */
function measuredAlike(
  series: IndicatorSeries,
  event: IndicatorEvent,
  events: readonly IndicatorEvent[]
): PlaceReadings {
  const changes = eventsOf(events, series).filter(({ kind }) => kind === "measureChanged");
  const isBefore = (change: IndicatorEvent): boolean =>
    startOf(change.period) <= startOf(event.period);
  const positions = (some: readonly IndicatorEvent[]): number[] =>
    some.map(({ period }) => firstAfter(series.points, period));
  const from = Math.max(0, ...positions(changes.filter(isBefore)));
  const to = Math.min(
    series.points.length,
    ...positions(changes.filter((change) => !isBefore(change)))
  );
  return { place: series.place, readings: series.points.slice(from, to).filter(hasValue) };
}

interface Setting {
  readonly events: readonly IndicatorEvent[];
  readonly fewestPlaces: number;
}

/** One comparison of a place of ours for each event that bears on it; what was done before what befell everybody. */
function comparisonsOf(
  own: IndicatorSeries,
  others: readonly IndicatorSeries[],
  { events, fewestPlaces }: Setting
): readonly PlaceComparison[] {
  const bearing = eventsOf(events, own)
    .filter(({ kind }) => kind !== "measureChanged")
    .sort((a, b) => Number(a.kind === "shock") - Number(b.kind === "shock"));
  const { indicator, place, scale, unit, better } = own;
  return bearing.map((event): PlaceComparison => {
    const alike = (series: IndicatorSeries): PlaceReadings => measuredAlike(series, event, events);
    const readings = alike(own);
    const compared = sideBySide(readings, others.map(alike));
    const kept = readings.readings.filter(({ period }) => compared.periods.includes(period));
    const from = firstAfter(kept, event.period);
    return {
      indicator,
      place,
      scale,
      unit,
      better,
      event: event.event,
      period: event.period.label,
      time: event.period.time,
      periods: compared.periods.map(({ label, kind, time }) => ({ period: label, kind, time })),
      before: from,
      after: compared.periods.length - from,
      places: compared.places,
      ...compare(compared, from, fewestPlaces),
    };
  });
}

const notRun = (code: string): Outcome<ComparisonFindings> => ({
  ran: false,
  because: { about: "comparison", code, details: {} },
});

/** Would it have happened anyway? Pure; needs places to compare with and an event in the time of the readings. */
export function run(
  tables: Tables,
  options: OptionValues,
  context: RunContext
): Outcome<ComparisonFindings> {
  const observations = tables.indicators?.observations ?? [];
  const { comparisons: away } = placeRoles(observations, true);
  if (away.size === 0) return notRun("noComparisonPlace");
  const setting = {
    events: tables.events?.events ?? [],
    fewestPlaces: Number(options.fewestPlaces),
  };
  const series = indicatorSeries(observations, away).filter(({ group }) => group === "");
  const ours = series.filter(({ comparison }) => !comparison);
  const others = series.filter(({ comparison }) => comparison);
  const all = ours.flatMap((own, at) => {
    context.progress(at / ours.length);
    const compared = others.filter((other) => sameMeasure(own, other));
    return compared.length === 0 ? [] : comparisonsOf(own, compared, setting);
  });
  const comparisons = all.filter(({ differenceInDifferences: found }) => found !== null);
  if (comparisons.length === 0) return notRun("nothingToCompare");
  const left = all.length - comparisons.length;
  const notes: readonly Note[] =
    left > 0 ? [{ about: "comparisons", code: "outsideReadings", details: { count: left } }] : [];
  return { ran: true, findings: { comparisons, notes } };
}
