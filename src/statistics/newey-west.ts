import type { LeastSquares } from "./least-squares";

/** ⌊0.75·n^(1/3)⌋ (Stock & Watson 2019). */
export function neweyWestLag(n: number): number {
  return Math.floor(0.75 * Math.cbrt(n));
}

/**
 * Covariance of regression coefficients that allows for residuals of neighbouring periods hanging together (Newey &
 * West 1987): (X′X)⁻¹ [Σ_{|l| ≤ L} (1 − |l|/(L+1)) Γ_l] (X′X)⁻¹.
 * @param lag L, in rows; 0 gives White's covariance.
 * @param smallSample whether to multiply by n/(n − k), as R's sandwich and statsmodels do when asked.
 */
export function neweyWestCovariance(
  rows: readonly (readonly number[])[],
  fit: LeastSquares,
  lag: number,
  smallSample: boolean
): number[][] {
  const scores = rows.map((row, at) => row.map((value) => value * fit.residuals[at]));
  const size = fit.coefficients.length;
  const middle = fit.inverseGram.map((row) => row.map(() => 0));
  for (let behind = 0; behind <= lag; behind++) {
    const weight = 1 - behind / (lag + 1);
    for (let at = behind; at < scores.length; at++) {
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
          const product = weight * scores[at][i] * scores[at - behind][j];
          middle[i][j] += product;
          if (behind > 0) middle[j][i] += product;
        }
      }
    }
  }
  const factor = smallSample ? rows.length / (rows.length - size) : 1;
  const times = (
    left: readonly (readonly number[])[],
    right: readonly (readonly number[])[]
  ): number[][] =>
    left.map((row) =>
      right[0].map((_, j) => row.reduce((sum, value, k) => sum + value * right[k][j], 0))
    );
  return times(times(fit.inverseGram, middle), fit.inverseGram).map((row) =>
    row.map((value) => value * factor)
  );
}
