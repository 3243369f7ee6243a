import { compare } from "./compare";
import { type PlaceReadings, placesOf, sideBySide } from "./compared-places";
import type { ComparisonFindings, PlaceComparison } from "./findings";
import type { Note, Outcome, RunContext } from "../analysis";
import type { OptionValues } from "../options";
import type { IndicatorEvent, Observation } from "../../tables/indicator-records";
import { nameKey } from "../../tables/names";
import type { Tables } from "../../tables/records";

const sameName = (wanted: string | null, name: string): boolean =>
  wanted === null || nameKey(wanted) === nameKey(name);

function byIndicator(
  observations: readonly Observation[]
): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = nameKey(observation.indicator);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return groups;
}

/** The readings around a moment that were measured alike: between the changes of the measure on both sides of it. */
function measuredAlike(
  place: PlaceReadings,
  indicator: string,
  time: number,
  events: readonly IndicatorEvent[]
): PlaceReadings {
  const changes = events
    .filter(
      (event) =>
        event.kind === "measureChanged" &&
        sameName(event.indicator, indicator) &&
        sameName(event.place, place.place)
    )
    .map((event) => event.period.time);
  const from = Math.max(-Infinity, ...changes.filter((change) => change <= time));
  const to = Math.min(Infinity, ...changes.filter((change) => change > time));
  const isAlike = (at: number): boolean => at >= from && at < to;
  return { ...place, readings: place.readings.filter(({ period }) => isAlike(period.time)) };
}

interface Setting {
  readonly events: readonly IndicatorEvent[];
  readonly fewestPlaces: number;
}

/** One comparison a place of ours and an event that touches the indicator there. */
function comparisonsOf(
  observations: readonly Observation[],
  { events, fewestPlaces }: Setting
): readonly PlaceComparison[] {
  const [{ indicator }] = observations;
  const others = placesOf(observations.filter(({ comparison }) => comparison));
  const ours = observations.filter(({ comparison }) => !comparison);
  if (others.length === 0) return [];
  return placesOf(ours).flatMap((own) => {
    const [{ scale, unit, better }] = ours.filter(({ place }) => sameName(place, own.place));
    const touching = events
      .filter(
        (event) =>
          event.kind !== "measureChanged" &&
          sameName(event.indicator, indicator) &&
          sameName(event.place, own.place)
      )
      // What was done comes before what befell everybody.
      .sort((a, b) => Number(a.kind === "shock") - Number(b.kind === "shock"));
    return touching.map(({ event, period }): PlaceComparison => {
      const alike = (place: PlaceReadings): PlaceReadings =>
        measuredAlike(place, indicator, period.time, events);
      const compared = sideBySide(alike(own), others.map(alike));
      const first = compared.periods.findIndex(({ time }) => time >= period.time);
      const from = first < 0 ? compared.periods.length : first;
      return {
        indicator,
        place: own.place,
        scale,
        unit,
        better,
        event,
        period: period.label,
        time: period.time,
        periods: compared.periods.map(({ label, time }) => ({ period: label, time })),
        before: from,
        after: compared.periods.length - from,
        places: compared.places,
        ...compare(compared, from, fewestPlaces),
      };
    });
  });
}

const notRun = (code: string): Outcome<ComparisonFindings> => ({
  ran: false,
  because: { about: "comparison", code, details: {} },
});

/** Would it have happened anyway? Pure; needs places marked as comparison and an event in the time of the readings. */
export function run(
  tables: Tables,
  options: OptionValues,
  context: RunContext
): Outcome<ComparisonFindings> {
  const observations = tables.indicators?.observations ?? [];
  const events = tables.events?.events ?? [];
  if (!observations.some(({ comparison }) => comparison)) return notRun("noComparisonPlace");
  const setting = { events, fewestPlaces: Number(options.fewestPlaces) };
  const indicators = [...byIndicator(observations).values()];
  const comparisons = indicators.flatMap((each, at) => {
    context.progress(at / indicators.length);
    return comparisonsOf(each, setting);
  });
  const compared = comparisons.filter(({ differenceInDifferences: found }) => found !== null);
  if (compared.length === 0) return notRun("nothingToCompare");
  const left = comparisons.length - compared.length;
  const notes: readonly Note[] =
    left > 0 ? [{ about: "comparisons", code: "outsideReadings", details: { count: left } }] : [];
  return { ran: true, findings: { comparisons: compared, notes } };
}
