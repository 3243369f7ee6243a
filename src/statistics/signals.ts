import type { ControlChart, ControlLimits, ControlSegment } from "./control-chart";
import { sideOf } from "./side-of-line";

/** Ordered by what speaks louder where a point has several. */
export const signalRules = ["outside", "trend", "twoOfThree", "shift"] as const;

/**
 * The rules of NHS England's charts: a point outside the limits; 7 points in a row on one side of the centre; 7 points
 * each above (or below) the one before; 2 of 3 points in a row in the outer third of one side.
 */
export type SignalRule = (typeof signalRules)[number];

export interface Signal {
  /** Position of the point in the series. */
  readonly at: number;
  readonly rule: SignalRule;
  readonly direction: "up" | "down";
}

type Values = readonly (number | null)[];
type Side = -1 | 0 | 1;

const IN_A_ROW = 7;

/** Positions of every stretch of `least` or more equal sides other than 0, each with its side. */
function stretches(sides: readonly Side[], least: number): { at: number; side: Side }[] {
  const found: { at: number; side: Side }[] = [];
  for (let from = 0, to = 1; to <= sides.length; to++) {
    if (to < sides.length && sides[to] === sides[from]) continue;
    if (sides[from] !== 0 && to - from >= least)
      for (let at = from; at < to; at++) found.push({ at, side: sides[from] });
    from = to;
  }
  return found;
}

/** Outside is strict: a point on a limit, but for rounding, is inside. */
function outsideSide(value: number | null, { lower, upper }: ControlLimits): Side {
  if (value === null) return 0;
  if (sideOf(value, upper) > 0) return 1;
  return sideOf(value, lower) < 0 ? -1 : 0;
}

function outerThirdSide(value: number | null, limits: ControlLimits): Side {
  if (value === null || outsideSide(value, limits) !== 0) return 0;
  if (sideOf(value, limits.nearUpper) > 0) return 1;
  return sideOf(value, limits.nearLower) < 0 ? -1 : 0;
}

/** All points of seven or more that each go the same way; six steps make seven points. */
function trends(values: Values): { at: number; side: Side }[] {
  const steps = values.slice(1).map((value, place) => {
    const before = values[place];
    return value === null || before === null ? 0 : sideOf(value, before);
  });
  const marked = new Map<number, Side>();
  for (const { at, side } of stretches(steps, IN_A_ROW - 1)) {
    marked.set(at, side);
    marked.set(at + 1, side);
  }
  return [...marked].map(([at, side]) => ({ at, side }));
}

/** Of three points in a row on one side, none outside, the two or three in the outer third. */
function twosOfThree(values: Values, limits: ControlLimits): { at: number; side: Side }[] {
  const sides = values.map((value): Side => (value === null ? 0 : sideOf(value, limits.centre)));
  const outer = values.map((value) => outerThirdSide(value, limits));
  const marked = new Map<number, Side>();
  for (let last = 2; last < values.length; last++) {
    const places = [last - 2, last - 1, last];
    const side = sides[last];
    if (side === 0 || places.some((at) => sides[at] !== side)) continue;
    if (places.some((at) => outsideSide(values[at], limits) !== 0)) continue;
    const inOuter = places.filter((at) => outer[at] === side);
    if (inOuter.length >= 2) for (const at of inOuter) marked.set(at, side);
  }
  return [...marked].map(([at, side]) => ({ at, side }));
}

function signalsOfSegment(values: Values, limits: ControlLimits): Signal[] {
  const byRule: Record<SignalRule, { at: number; side: Side }[]> = {
    outside: values.map((value, at) => ({ at, side: outsideSide(value, limits) })),
    shift: stretches(
      values.map((value) => (value === null ? 0 : sideOf(value, limits.centre))),
      IN_A_ROW
    ),
    trend: trends(values),
    twoOfThree: twosOfThree(values, limits),
  };
  return signalRules.flatMap((rule) =>
    byRule[rule]
      .filter(({ side }) => side !== 0)
      .map(({ at, side }): Signal => ({ at, rule, direction: side > 0 ? "up" : "down" }))
  );
}

/**
 * Every signal of every point, by position and then by the order of {@link signalRules}. Runs end at a missing period,
 * where a segment ends, and at a point on the centre (for shifts) or equal to the one before (for trends).
 */
export function chartSignals(values: Values, chart: ControlChart): Signal[] {
  const ofSegment = ({ from, to, limits }: ControlSegment): Signal[] =>
    limits === null
      ? []
      : signalsOfSegment(values.slice(from, to), limits).map((signal) => ({
          ...signal,
          at: from + signal.at,
        }));
  const rank = (signal: Signal): number => signalRules.indexOf(signal.rule);
  return chart.segments.flatMap(ofSegment).sort((a, b) => a.at - b.at || rank(a) - rank(b));
}

/** The signal that a point is shown with: outside before trend before two of three before shift; null without any. */
export function loudestSignal(signals: readonly Signal[], at: number): Signal | null {
  return signals.find((signal) => signal.at === at) ?? null;
}

/** What a point says, seen from where better lies. */
export type Variation = "common" | "improving" | "worsening" | "changing";

/**
 * The class of the latest point that has a value: a signal towards better, towards worse, of change where no direction
 * is better, or common variation.
 * @param better null where neither direction is.
 */
export function latestVariation(
  values: Values,
  signals: readonly Signal[],
  better: "higher" | "lower" | null
): Variation | null {
  const latest = values.findLastIndex((value) => value !== null);
  if (latest < 0) return null;
  const signal = loudestSignal(signals, latest);
  if (signal === null) return "common";
  if (better === null) return "changing";
  return (signal.direction === "up") === (better === "higher") ? "improving" : "worsening";
}
