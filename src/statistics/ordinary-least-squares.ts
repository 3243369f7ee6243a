import { studentPoint95, twoSidedStudentP } from "./distributions";
import type { Interval } from "./interval";
import { mean, stableSum } from "./univariate";

/** A straight line x = intercept + slope·t fitted by ordinary least squares. */
export interface FittedLine {
  readonly n: number;
  readonly intercept: number;
  readonly slope: number;
  /** Of the slope, from the residuals with n − 2 degrees of freedom. */
  readonly standardError: number;
  /** Two-sided, against a slope of 0; null where the points lie exactly on a level line. */
  readonly p: number | null;
  /** 95 %, Student's t. */
  readonly interval: Interval;
  /** Share of the variance explained; null where all values are the same. */
  readonly rSquared: number | null;
  readonly residualDeviation: number;
  readonly meanTime: number;
  readonly meanValue: number;
  /** Σ(t − t̄)². */
  readonly timeSquares: number;
}

/**
 * Fits a line around the means, which keeps the digits that years such as 2019 would cost.
 * @returns null for fewer than three points or where all times are the same.
 */
export function fitLine(times: readonly number[], values: readonly number[]): FittedLine | null {
  const meanTime = mean(times);
  const meanValue = mean(values);
  const n = times.length;
  if (n < 3 || meanTime === null || meanValue === null) return null;
  const away = times.map((time) => time - meanTime);
  const above = values.map((value) => value - meanValue);
  const timeSquares = stableSum(away.map((value) => value * value));
  if (timeSquares === 0) return null;
  const slope = stableSum(away.map((value, at) => value * above[at])) / timeSquares;
  const squares = stableSum(above.map((value) => value * value));
  const left = stableSum(above.map((value, at) => (value - slope * away[at]) ** 2));
  const residualDeviation = Math.sqrt(left / (n - 2));
  const standardError = residualDeviation / Math.sqrt(timeSquares);
  const half = studentPoint95(n - 2) * standardError;
  const onLevelLine = standardError === 0 && slope === 0;
  return {
    n,
    intercept: meanValue - slope * meanTime,
    slope,
    standardError,
    p: onLevelLine ? null : twoSidedStudentP(slope / standardError, n - 2),
    interval: { low: slope - half, high: slope + half },
    rSquared: squares === 0 ? null : 1 - left / squares,
    residualDeviation,
    meanTime,
    meanValue,
    timeSquares,
  };
}
