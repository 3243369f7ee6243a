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
/** Share of their size by which values have to differ for an axis to show it. */
const SAME = 1e-9;

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
  const [low, high] = roundBounds(values, count);
  const min = axis.min ?? Math.min(low, axis.max ?? low);
  const max = axis.max ?? Math.max(high, min);
  return max > min ? [min, max] : [min, min + 1];
}

/** Round numbers around the values; values that are all the same are shown against zero. */
function roundBounds(values: readonly number[], count: number): [number, number] {
  if (values.length === 0) return [0, 1];
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (most - least > SAME * Math.max(Math.abs(least), Math.abs(most), SAME))
    return nice(least, most, count);
  return Math.abs(most) > SAME ? nice(Math.min(0, most), Math.max(0, most), count) : [0, 1];
}

function ticksEvery(min: number, max: number, unit: number): number[] {
  const steps = Math.floor((max - min) / unit + 1e-9);
  // Rounded so that 3 × 0.1 is the tick 0.3.
  return Array.from({ length: steps + 1 }, (_, step) =>
    Number((min + step * unit).toPrecision(12))
  );
}
