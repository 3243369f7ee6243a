import { nice, ticks } from "d3-array";
import type { Axis } from "../chart";

/** From numbers to pixels along one axis. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** Numbers with a label and a gridline, ascending. */
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** Pixels between ticks that read well. */
const TICK_EVERY = 60;

/**
 * The scale of an axis from pixel `from` (its least number) to pixel `to`. Bounds the axis leaves open come from the
 * values, rounded to ticks.
 */
export function axisScale(
  axis: Axis,
  values: readonly number[],
  from: number,
  to: number,
  withZero: boolean
): Scale {
  const count = Math.max(2, Math.round(Math.abs(to - from) / TICK_EVERY));
  const [min, max] = domain(axis, withZero ? [0, ...values] : values, count);
  const unit = axis.majorUnit;
  const marks = unit === null ? ticks(min, max, count) : ticksEvery(min, max, unit);
  return {
    min,
    max,
    ticks: marks,
    at: (value) => from + ((value - min) / (max - min)) * (to - from),
  };
}

function domain(axis: Axis, values: readonly number[], count: number): [number, number] {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [low, high] = values.length === 0 ? [0, 1] : nice(least, most, count);
  const min = axis.min ?? Math.min(low, axis.max ?? low);
  const max = axis.max ?? Math.max(high, min);
  return max > min ? [min, max] : [min, min + 1];
}

function ticksEvery(min: number, max: number, unit: number): number[] {
  const steps = Math.floor((max - min) / unit + 1e-9);
  // Rounded so that 3 × 0.1 is the tick 0.3.
  return Array.from({ length: steps + 1 }, (_, step) =>
    Number((min + step * unit).toPrecision(12))
  );
}
