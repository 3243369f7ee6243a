import { plainZero } from "./plain-zero";

/** Sum with running compensation (Neumaier 1974): many small values are not lost beside large ones. */
export function stableSum(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/** Arithmetic mean; null for an empty list. */
export function mean(values: ArrayLike<number>): number | null {
  return values.length === 0 ? null : plainZero(stableSum(values) / values.length);
}

function deviations(values: ArrayLike<number>, centre: number): Float64Array {
  return Float64Array.from(values, (value) => value - centre);
}

const sumOfSquares = (values: Float64Array): number =>
  stableSum(values.map((value) => value * value));

/**
 * Sample standard deviation, divided by n − 1, in two passes (a sum of squares loses every digit where the values are
 * large beside their spread: NIST StRD, NumAcc).
 * @returns null for fewer than two values.
 */
export function standardDeviation(values: ArrayLike<number>): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  const away = deviations(values, centre);
  // What rounding of the mean adds to the squares is taken off again (Chan, Golub & LeVeque 1983).
  const rounding = stableSum(away) ** 2 / values.length;
  return Math.sqrt(Math.max(0, sumOfSquares(away) - rounding) / (values.length - 1));
}

/**
 * Autocorrelation of neighbouring values, Σ(xᵢ − x̄)(xᵢ₊₁ − x̄) / Σ(xᵢ − x̄)² (NIST StRD, univariate).
 * @returns null for fewer than two values or where they are all the same.
 */
export function lagOneAutocorrelation(values: ArrayLike<number>): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  const away = deviations(values, centre);
  const squares = sumOfSquares(away);
  if (squares === 0) return null;
  return stableSum(away.subarray(1).map((value, at) => value * away[at])) / squares;
}
