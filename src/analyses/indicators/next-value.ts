import type { ChartResult } from "./chart";
import type { NextValue } from "./findings";
import type { ValueScale } from "../../tables/indicator-records";
import { controlLimits, type ControlLimits } from "../../statistics/control-chart";
import { nextOutsideRecomputed, nextToSignal } from "../../statistics/next-signal";
import { latestSignals, type Signal } from "../../statistics/signals";

type Values = readonly (number | null)[];
type Direction = "up" | "down";

/** Steps in which the way from the farthest line back to the latest value is looked through, and halvings of one. */
const STEPS = 6;
const HALVINGS = 30;
/** A hair's breadth inside or outside a line, beside the movement between periods. */
const HAIR = 1e-6;

/** Whether a next value would be a signal in the direction, on limits worked out again with it. */
function isSignal(values: Values, next: number, direction: Direction): boolean {
  const all = [...values, next];
  const limits = controlLimits(all);
  return (
    limits !== null && latestSignals(all, limits).some((signal) => signal.direction === direction)
  );
}

/** Whether the last readings leave a nearer line possible: six on one side or rising, or one of two far out. */
function mayBeNearer(values: Values, limits: ControlLimits, step: 1 | -1): boolean {
  const last = values.slice(-6);
  const rows = last.filter((value) => value !== null);
  const half = (limits.upper - limits.centre) / 2;
  const isFar = (value: number | null): boolean =>
    value !== null && step * (value - limits.centre) > half;
  if (last.slice(-2).some(isFar)) return true;
  if (rows.length < 6) return false;
  const rises = rows.slice(1).every((value, at) => step * (value - rows[at]) > 0);
  return rises || rows.every((value) => step * (value - limits.centre) > 0);
}

/** The line nearest to the latest value from which every value outwards, up to a line that signals, is a signal. */
function nearestLine(
  values: Values,
  farthest: number,
  nearest: number,
  direction: Direction
): number {
  let signalling = farthest;
  for (let step = 1; step <= STEPS; step++) {
    const tried = farthest + ((nearest - farthest) * step) / STEPS;
    if (isSignal(values, tried, direction)) {
      signalling = tried;
      continue;
    }
    let silent = tried;
    for (let halving = 0; halving < HALVINGS; halving++) {
      const between = (signalling + silent) / 2;
      if (isSignal(values, between, direction)) signalling = between;
      else silent = between;
    }
    return signalling;
  }
  return signalling;
}

type Lines = Omit<NextValue, "run">;

function recomputed(values: Values, limits: ControlLimits): Lines {
  const latest = values.at(-1) ?? null;
  const ranges = values.filter(
    (value, at) => at > 0 && value !== null && values[at - 1] !== null
  ).length;
  const { low, high } = nextOutsideRecomputed(latest, limits, ranges);
  const inner = (line: number | null, direction: Direction): number | null => {
    const step = direction === "up" ? 1 : -1;
    if (line === null || !mayBeNearer(values, limits, step)) return line;
    const hair = step * HAIR * limits.averageMovingRange;
    if (hair === 0 || !isSignal(values, line - hair, direction)) return line;
    const from = step * Math.min(step * (latest ?? limits.centre), step * limits.centre);
    return nearestLine(values, line - hair, from, direction);
  };
  return { above: inner(high, "up"), below: inner(low, "down") };
}

/** What lies outside what the values can be: beyond 0 to 100 %, or below 0 where no reading ever was. */
function withinPossible({ above, below }: Lines, values: Values, scale: ValueScale): Lines {
  const whole = scale === "percent" ? 100 : scale === "share" ? 1 : Infinity;
  const neverBelow = values.every((value) => value === null || value >= 0);
  return {
    above: above !== null && above >= whole ? null : above,
    below: below !== null && below <= 0 && neverBelow ? null : below,
  };
}

/** Where a value just beyond a line would be a signal only because it goes on with a run on one side of the mean. */
function runOf(
  { above, below }: Lines,
  { averageMovingRange }: ControlLimits,
  signalsOf: (next: number) => readonly Signal[]
): NextValue["run"] {
  const isRun = (line: number | null, direction: Direction): boolean => {
    if (line === null) return false;
    const beyond = line + (direction === "up" ? 1 : -1) * HAIR * averageMovingRange;
    const signals = signalsOf(beyond).filter((signal) => signal.direction === direction);
    return signals.length > 0 && signals.every(({ rule }) => rule === "shift");
  };
  if (isRun(above, "up")) return "up";
  return isRun(below, "down") ? "down" : null;
}

/**
 * What the next value would have to be to count as change. Limits that rest on all readings move with the next one and
 * are worked out again; limits from a baseline stay, as do those from counts (with as many people as last time).
 * @returns null where no next value can.
 */
export function nextValue(
  { drawn, latest, moving }: ChartResult,
  scale: ValueScale,
  screen: boolean
): NextValue | null {
  const values = drawn.values.slice(latest.from, latest.to);
  const isRecomputed = moving && drawn.method === "xmr" && !screen;
  const kept = isRecomputed ? null : nextToSignal(values, latest.limits);
  const lines =
    kept === null ? recomputed(values, latest.limits) : { above: kept.high, below: kept.low };
  const next = withinPossible(lines, values, scale);
  if (next.above === null && next.below === null) return null;
  const run = runOf(next, latest.limits, (value) => {
    const all = [...values, value];
    const limits = isRecomputed ? controlLimits(all) : latest.limits;
    return limits === null ? [] : latestSignals(all, limits);
  });
  return { ...next, run };
}
