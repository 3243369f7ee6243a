import type { Interval } from "./interval";

/** A combination L′β of regression coefficients with its standard error √(L′VL). */
export interface Combination {
  readonly estimate: number;
  readonly standardError: number;
}

/**
 * @param weights L, one for each coefficient.
 * @param covariance V, of the coefficients.
 */
export function combination(
  weights: readonly number[],
  coefficients: readonly number[],
  covariance: readonly (readonly number[])[]
): Combination {
  let estimate = 0;
  let variance = 0;
  for (const [i, weight] of weights.entries()) {
    estimate += weight * coefficients[i];
    for (const [j, other] of weights.entries()) variance += weight * covariance[i][j] * other;
  }
  return { estimate, standardError: Math.sqrt(Math.max(0, variance)) };
}

/** The estimate with `point` standard errors to either side. */
export function intervalAround({ estimate, standardError }: Combination, point: number): Interval {
  return { low: estimate - point * standardError, high: estimate + point * standardError };
}
