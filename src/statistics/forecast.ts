import { studentPoint95 } from "./distributions";
import type { Interval } from "./interval";
import type { FittedLine } from "./ordinary-least-squares";

export interface Forecast extends Interval {
  readonly expected: number;
}

/**
 * Where one further value is to be expected if the fitted line goes on, with the 95 % prediction interval
 * ŷ ± t·s·√(1 + 1/n + (t₀ − t̄)²/Σ(t − t̄)²). The interval takes errors as independent, so it is rather too narrow.
 */
export function forecast(line: FittedLine, time: number): Forecast {
  const away = time - line.meanTime;
  const expected = line.meanValue + line.slope * away;
  const half =
    studentPoint95(line.n - 2) *
    line.residualDeviation *
    Math.sqrt(1 + 1 / line.n + away ** 2 / line.timeSquares);
  return { expected, low: expected - half, high: expected + half };
}
