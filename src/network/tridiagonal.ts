/** How many eigenvalues of the symmetric tridiagonal matrix lie above `bound` (Sturm sequence). */
function eigenvaluesAbove(
  diagonal: readonly number[],
  beside: readonly number[],
  bound: number
): number {
  let count = 0;
  let pivot = 1;
  diagonal.forEach((entry, row) => {
    const coupling = row === 0 ? 0 : beside[row - 1] ** 2 / pivot;
    pivot = entry - bound - coupling;
    if (pivot === 0) pivot = Number.MIN_VALUE;
    if (pivot > 0) count++;
  });
  return count;
}

/**
 * Largest eigenvalue of a symmetric tridiagonal matrix, by bisection to the last bit.
 * @param beside the entries next to the diagonal, one fewer than `diagonal`.
 */
export function largestEigenvalue(diagonal: readonly number[], beside: readonly number[]): number {
  // Gershgorin: every eigenvalue is within a row's neighbours of its diagonal entry.
  const reach = diagonal.map(
    (_, row) => Math.abs(beside[row - 1] ?? 0) + Math.abs(beside[row] ?? 0)
  );
  let low = Math.min(...diagonal.map((entry, row) => entry - reach[row]));
  let high = Math.max(...diagonal.map((entry, row) => entry + reach[row]));
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (eigenvaluesAbove(diagonal, beside, middle) > 0) low = middle;
    else high = middle;
  }
}

/** Eigenvector of the largest eigenvalue `value`, of length 1, by inverse iteration from just above it. */
export function leadingEigenvector(
  diagonal: readonly number[],
  beside: readonly number[],
  value: number
): number[] {
  const shift = value + Math.max(1, Math.abs(value)) * 1e-13;
  let vector = diagonal.map(() => 1);
  for (let step = 0; step < 4; step++) {
    vector = solved(diagonal, beside, shift, vector);
    const length = Math.hypot(...vector);
    vector = vector.map((part) => part / length);
  }
  return vector;
}

/** x of (shift · I − T) x = right; positive definite for a shift above all eigenvalues, so no pivoting is needed. */
function solved(
  diagonal: readonly number[],
  beside: readonly number[],
  shift: number,
  right: readonly number[]
): number[] {
  const pivots: number[] = [];
  const sums: number[] = [];
  right.forEach((part, row) => {
    const factor = row === 0 ? 0 : beside[row - 1] / pivots[row - 1];
    pivots.push(shift - diagonal[row] - (row === 0 ? 0 : factor * beside[row - 1]));
    sums.push(part + (row === 0 ? 0 : factor * sums[row - 1]));
  });
  const solution = new Array<number>(right.length);
  for (let row = right.length - 1; row >= 0; row--) {
    const after = row === right.length - 1 ? 0 : beside[row] * solution[row + 1];
    solution[row] = (sums[row] + after) / pivots[row];
  }
  return solution;
}
