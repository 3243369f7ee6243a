import type { GapSeries } from "./findings";
import { countedOf, printedPerFraction } from "../counted-readings";
import type { Counted } from "../../statistics/counted";
import type { AgendaTable, Observation } from "../../tables/indicator-records";
import { nameKey } from "../../tables/names";
import type { Period } from "../../tables/period";

/** What is recorded of one group (or everyone) in one period, before anything is hidden. */
export interface SourceCell {
  readonly group: string;
  /** Withheld by the source. */
  readonly isWithheld: boolean;
  /** In the unit of its series; null where it is withheld. */
  readonly value: number | null;
  /** Of proportions: recorded, or worked out from the value and the number of people. */
  readonly counts: Counted | null;
  readonly people: number | null;
  /** The counts were worked out, or the number of people is a guess. */
  readonly approximate: boolean;
}

export interface SourcePeriod {
  readonly period: Period;
  /** In the order of the table, without groups that have no value. */
  readonly cells: readonly SourceCell[];
  readonly everyone: SourceCell | null;
}

/** One indicator of one place by one dimension: what a gap is told from. */
export interface GapSource extends Pick<
  GapSeries,
  | "indicator"
  | "place"
  | "groupType"
  | "comparison"
  | "better"
  | "unit"
  | "scale"
  | "printedUnit"
  | "per"
  | "target"
> {
  /** In order of time. */
  readonly periods: readonly SourcePeriod[];
}

function recordedCounts({ numerator, denominator }: Observation): Counted | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  return numerator >= 0 && numerator <= denominator ? { events: numerator, of: denominator } : null;
}

/** Counts of a share that is printed beside its number of people. */
function impliedCounts({ value, denominator }: Observation, per: number | null): Counted | null {
  const counts = countedOf({ value, numerator: null, denominator }, per);
  if (counts === null || value === null || per === null || value > per) return null;
  // Weighted numbers of people are no whole numbers, and neither are those who have the event.
  return Number.isInteger(counts.of) ? counts : { ...counts, events: (value / per) * counts.of };
}

type Measured = Pick<GapSource, "unit" | "per">;

/** @returns null where the group has no value, withheld or not. */
function cellOf(observation: Observation, { unit, per }: Measured): SourceCell | null {
  const { group, mark, value, denominator } = observation;
  const none = { group, value: null, counts: null, people: null, approximate: false };
  if (mark === "suppressed") return { ...none, isWithheld: true };
  const recorded = mark === "value" ? recordedCounts(observation) : null;
  const counts = recorded ?? (mark === "value" ? impliedCounts(observation, per) : null);
  const fraction = recorded === null ? null : recorded.events / recorded.of;
  const printed =
    unit === "fraction"
      ? (fraction ?? (value === null ? null : value / (per ?? 1)))
      : (value ?? (fraction === null ? null : fraction * (per ?? 1)));
  if (mark === "missing" || printed === null) return null;
  return {
    group,
    isWithheld: false,
    value: printed,
    counts,
    people: denominator !== null && denominator > 0 ? denominator : null,
    approximate: observation.approximate || (recorded === null && counts !== null),
  };
}

/** Lists under keys, in the order of their first member. */
export function listsBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string
): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  }
  return lists;
}

function periodsOf(
  grouped: readonly Observation[],
  everyone: readonly Observation[],
  measured: Measured
): SourcePeriod[] {
  const all = new Map(everyone.map((observation) => [observation.period.label, observation]));
  return [...listsBy(grouped, ({ period }) => period.label).values()]
    .map((observations): SourcePeriod => {
      const { period } = observations[0];
      const total = all.get(period.label);
      return {
        period,
        cells: observations.flatMap((observation) => cellOf(observation, measured) ?? []),
        everyone: total === undefined ? null : cellOf(total, measured),
      };
    })
    .sort((a, b) => a.period.time - b.period.time);
}

/** The target of the table, else of the agenda; on the printed scale. */
function printedTarget(observations: readonly Observation[], agenda: AgendaTable | null) {
  const own = observations.find(({ target }) => target !== null)?.target;
  if (own !== undefined) return own;
  const indicator = nameKey(observations[0].indicator);
  const item = agenda?.items.find(
    ({ target, indicators }) =>
      target !== null && indicators.some((name) => nameKey(name) === indicator)
  );
  return item?.target ?? null;
}

function sourceOf(
  grouped: readonly Observation[],
  everyone: readonly Observation[],
  agenda: AgendaTable | null
): GapSource {
  const { indicator, place, groupType, comparison, scale, unit } = grouped[0];
  const both = [...grouped, ...everyone];
  const per = printedPerFraction(scale, unit, both);
  const measured: Measured = {
    unit: grouped.some((observation) => recordedCounts(observation) !== null)
      ? "fraction"
      : "value",
    per,
  };
  const target = printedTarget(both, agenda);
  return {
    indicator,
    place,
    groupType,
    comparison,
    better: both.find(({ better }) => better !== null)?.better ?? null,
    ...measured,
    scale,
    printedUnit: unit,
    target: target === null || measured.unit === "value" ? target : target / (per ?? 1),
    periods: periodsOf(grouped, everyone, measured),
  };
}

/**
 * Gaps to look into: one an indicator × place × group type, in the order of the table, each with everyone of its place.
 * Dimensions never mix.
 */
export function gapSources(
  observations: readonly Observation[],
  agenda: AgendaTable | null
): GapSource[] {
  // A value and a count of the same indicator cannot be compared.
  const measured = ({ indicator, place, unit, scale }: Observation): string =>
    JSON.stringify([indicator, place, unit, scale]);
  return [...listsBy(observations, measured).values()].flatMap((ofPlace) => {
    const everyone = ofPlace.filter(({ group }) => group === "");
    const grouped = ofPlace.filter(({ group }) => group !== "");
    return [...listsBy(grouped, ({ groupType }) => groupType).values()].map((dimension) =>
      sourceOf(dimension, everyone, agenda)
    );
  });
}
