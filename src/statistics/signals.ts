import type { ControlChart, ControlLimits } from "./control-chart";
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

/** The side of every point in a stretch of `least` or more points on one side; 0 for all others. */
function inStretches(sides: readonly Side[], least: number): Side[] {
  const marked: Side[] = sides.map(() => 0);
  for (let from = 0, to = 1; to <= sides.length; to++) {
    if (to < sides.length && sides[to] === sides[from]) continue;
    if (to - from >= least) marked.fill(sides[from], from, to);
    from = to;
  }
  return marked;
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
function trends(values: Values): Side[] {
  const steps = values.slice(1).map((value, place): Side => {
    const before = values[place];
    return value === null || before === null ? 0 : sideOf(value, before);
  });
  const going = inStretches(steps, IN_A_ROW - 1);
  // A point that ends one trend and begins another belongs to the later one.
  return values.map((_, at) => going[at] || going[at - 1] || 0);
}

/** Of three points in a row on one side, none outside, the two or three in the outer third. */
function twosOfThree(values: Values, sides: readonly Side[], limits: ControlLimits): Side[] {
  const marked: Side[] = values.map(() => 0);
  const outer = values.map((value) => outerThirdSide(value, limits));
  for (let last = 2; last < values.length; last++) {
    const side = sides[last];
    if (side === 0) continue;
    const places = [last - 2, last - 1, last];
    const inOuter = places.filter((at) => outer[at] === side);
    if (inOuter.length < 2) continue;
    const isInside = (at: number): boolean =>
      sides[at] === side && outsideSide(values[at], limits) === 0;
    if (places.every(isInside)) for (const at of inOuter) marked[at] = side;
  }
  return marked;
}

/** The signals of one stretch, which begins at position `from` of its series. */
function signalsOfSegment(values: Values, limits: ControlLimits, from: number): Signal[] {
  const sides = values.map((value): Side => (value === null ? 0 : sideOf(value, limits.centre)));
  const byRule: Readonly<Record<SignalRule, readonly Side[]>> = {
    outside: values.map((value) => outsideSide(value, limits)),
    trend: trends(values),
    twoOfThree: twosOfThree(values, sides, limits),
    shift: inStretches(sides, IN_A_ROW),
  };
  const signals: Signal[] = [];
  for (let at = 0; at < values.length; at++)
    for (const rule of signalRules) {
      const side = byRule[rule][at];
      if (side !== 0) signals.push({ at: from + at, rule, direction: side > 0 ? "up" : "down" });
    }
  return signals;
}

/**
 * Every signal of every point, by position and then by the order of {@link signalRules}. Runs end at a missing period,
 * where a segment ends, and at a point on the centre (for shifts) or equal to the one before (for trends).
 */
export function chartSignals(
  values: Values,
  { segments }: Pick<ControlChart, "segments">
): Signal[] {
  return segments.flatMap(({ from, to, limits }) =>
    limits === null ? [] : signalsOfSegment(values.slice(from, to), limits, from)
  );
}

/** The signals of the latest point of one stretch: no rule looks further back than seven points. */
export function latestSignals(values: Values, limits: ControlLimits): Signal[] {
  const from = Math.max(0, values.length - IN_A_ROW);
  return signalsOfSegment(values.slice(from), limits, from).filter(
    ({ at }) => at === values.length - 1
  );
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
