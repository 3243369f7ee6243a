import type { EventFindings, IndicatorNote } from "./findings";
import type { Measure } from "./measure";
import { note, type Noted } from "./note";
import { hasValue, type SeriesPoint, type ValuePoint } from "../indicator-series";
import { isSeasonal } from "./trend";
import { seasonOf } from "../period-steps";
import { firstAfter } from "../series-events";
import { forecast } from "../../statistics/forecast";
import { fitLine } from "../../statistics/ordinary-least-squares";
import { segmentedRegression } from "../../statistics/segmented-regression";
import { mean } from "../../statistics/univariate";
import type { IndicatorEvent } from "../../tables/indicator-records";

/** Fewest readings for a course before an event, and for a level and a course after it. */
export const FEWEST_BEFORE = 4;
export const FEWEST_AFTER = 2;

type Effect = Pick<
  EventFindings,
  | "levelChange"
  | "levelChangeLow"
  | "levelChangeHigh"
  | "slopeChange"
  | "meanEffect"
  | "meanEffectLow"
  | "meanEffectHigh"
  | "effectAt"
  | "effect"
  | "low"
  | "high"
  | "method"
  | "seasonal"
>;

const NO_EFFECT: Effect = {
  levelChange: null,
  levelChangeLow: null,
  levelChangeHigh: null,
  slopeChange: null,
  meanEffect: null,
  meanEffectLow: null,
  meanEffectHigh: null,
  effectAt: null,
  effect: null,
  low: null,
  high: null,
  method: null,
  seasonal: null,
};

interface Sides {
  readonly before: readonly ValuePoint[];
  readonly after: readonly ValuePoint[];
  /** Periods from the event on, of the same measure. */
  readonly periods: readonly SeriesPoint[];
}

/** Readings on both sides of a position, of the measure that holds there. */
function sidesOf(points: readonly SeriesPoint[], changesAt: readonly number[], at: number): Sides {
  const from = changesAt.findLast((change) => change <= at) ?? 0;
  const to = changesAt.find((change) => change > at) ?? points.length;
  const periods = points.slice(at, to);
  return {
    before: points.slice(from, at).filter(hasValue),
    after: periods.filter(hasValue),
    periods,
  };
}

/**
 * How far the level lies from the old course by segmented regression: at the first period after, on average over the
 * readings after (which, the effect being a line in time, is that at their mean time), and at the latest reading.
 */
function effectOf({ before, after, periods }: Sides): Effect {
  if (before.length < FEWEST_BEFORE || after.length < FEWEST_AFTER) return NO_EFFECT;
  const readings = [...before, ...after];
  const meanTime = mean(after.map(({ period }) => period.time));
  const seasonal = isSeasonal(before);
  const fit = segmentedRegression(
    readings.map(({ period }) => period.time),
    readings.map(({ value }) => value),
    periods[0].period.time,
    seasonal ? { seasons: readings.map(({ period }) => seasonOf(period)) } : {}
  );
  const last = readings[readings.length - 1].period;
  if (fit === null || meanTime === null) return NO_EFFECT;
  const level = fit.effectAt(periods[0].period.time);
  const average = fit.effectAt(meanTime);
  const { estimate, low, high } = fit.effectAt(last.time);
  return {
    levelChange: level.estimate,
    levelChangeLow: level.low,
    levelChangeHigh: level.high,
    meanEffect: average.estimate,
    meanEffectLow: average.low,
    meanEffectHigh: average.high,
    slopeChange: fit.slopeChange.estimate,
    effectAt: last.label,
    effect: estimate,
    low,
    high,
    method: fit.method,
    seasonal,
  };
}

function forecastOf({ before, after, periods }: Sides): EventFindings["forecast"] {
  if (before.length < FEWEST_BEFORE || after.length === 0) return [];
  const line = fitLine(
    before.map(({ period }) => period.time),
    before.map(({ value }) => value)
  );
  if (line === null) return [];
  return periods.map(({ period }) => ({
    period: period.label,
    time: period.time,
    ...forecast(line, period.time),
  }));
}

/** Where an event lies in a series, for what is drawn or tested about it. */
interface Placed {
  readonly event: IndicatorEvent;
  readonly at: number;
}

function notesOf(
  about: string,
  { event: { event, kind }, at }: Placed,
  { before, after }: Sides,
  { points, changesAt, others }: { points: number; changesAt: readonly number[]; others: number }
): IndicatorNote[] {
  if (kind === "measureChanged") return [note(about, "measureChanged", { event })];
  if (at === 0 || at >= points) return [note(about, "eventOutsideSeries", { event })];
  if (changesAt.includes(at)) return [note(about, "eventAtMeasureChange", { event })];
  if (before.length < FEWEST_BEFORE)
    return [note(about, "tooFewBeforeEvent", { event, n: before.length, fewest: FEWEST_BEFORE })];
  return [
    ...(after.length < FEWEST_AFTER
      ? [note(about, "tooFewAfterEvent", { event, n: after.length, fewest: FEWEST_AFTER })]
      : []),
    ...(others > 0 ? [note(about, "otherEvents", { event, count: others })] : []),
  ];
}

/** What the series did after each event, against its own course before; never across a change of the measure. */
export function eventFindings(
  points: readonly SeriesPoint[],
  events: readonly IndicatorEvent[],
  { changesAt, overlap }: Measure
): Noted<readonly EventFindings[]> {
  const placed = events.map((event): Placed => ({ event, at: firstAfter(points, event.period) }));
  const isInside = ({ at, event }: Placed): boolean =>
    at > 0 && at < points.length && event.kind !== "measureChanged";
  const described = placed.map((one, place) => {
    const { event, at } = one;
    const sides = sidesOf(points, changesAt, at);
    const isTested = isInside(one) && overlap === null && !changesAt.includes(at);
    const others = placed.filter((other) => other !== one && isInside(other)).length;
    const found: EventFindings = {
      event: event.event,
      kind: event.kind,
      period: event.period.label,
      time: event.period.time,
      years: event.period.years,
      firstAfter: points.at(at)?.period.label ?? null,
      before: sides.before.length,
      after: sides.after.length,
      ...(isTested ? effectOf(sides) : NO_EFFECT),
      forecast: isTested ? forecastOf(sides) : [],
    };
    const about = `events[${place}]`;
    const notes =
      overlap !== null && isInside(one)
        ? [note(about, "overlappingPeriods", { years: overlap })]
        : notesOf(about, one, sides, { points: points.length, changesAt, others });
    return { found, notes };
  });
  return {
    found: described.map(({ found }) => found),
    notes: described.flatMap(({ notes }) => notes),
  };
}
