import { stableSum } from "./univariate";

export interface LeastSquares {
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  readonly degreesOfFreedom: number;
  /** √(residual sum of squares / degrees of freedom); null without degrees of freedom. */
  readonly residualDeviation: number | null;
  /** (X′X)⁻¹, from which every variance of the coefficients comes. */
  readonly inverseGram: readonly (readonly number[])[];
}

const norm = (values: readonly number[]): number =>
  Math.sqrt(stableSum(values.map((value) => value * value)));

interface Triangular {
  readonly upper: readonly (readonly number[])[];
  /** Qᵀy. */
  readonly rotated: (values: readonly number[]) => number[];
}

/** The mirror that turns a column from row `from` on into one length; null where nothing is left of the column. */
function mirror(column: readonly number[], from: number, least: number): number[] | null {
  const tail = column.map((value, row) => (row < from ? 0 : value));
  const length = norm(tail);
  if (length <= least) return null;
  tail[from] += tail[from] >= 0 ? length : -length;
  const size = norm(tail);
  return tail.map((value) => value / size);
}

function reflect(by: readonly number[], values: readonly number[]): number[] {
  const along = 2 * stableSum(by.map((part, row) => part * values[row]));
  return values.map((value, row) => value - along * by[row]);
}

/** Householder's QR of columns; null where a column is a combination of those before it. */
function triangular(columns: readonly (readonly number[])[]): Triangular | null {
  const mirrors: number[][] = [];
  const upper: number[][] = [];
  for (const [place, column] of columns.entries()) {
    const turned = mirrors.reduce<readonly number[]>((values, by) => reflect(by, values), column);
    const by = mirror(turned, place, 1e-12 * norm(column));
    if (by === null) return null;
    mirrors.push(by);
    upper.push(reflect(by, turned).slice(0, place + 1));
  }
  return {
    upper,
    rotated: (values) => mirrors.reduce((turned, by) => reflect(by, turned), [...values]),
  };
}

/** Solves R·x = right, with R held by columns. */
function backSubstitute(upper: Triangular["upper"], right: readonly number[]): number[] {
  const solved = right.slice(0, upper.length);
  for (let row = upper.length - 1; row >= 0; row--) {
    solved[row] /= upper[row][row];
    for (let above = 0; above < row; above++) solved[above] -= upper[row][above] * solved[row];
  }
  return solved;
}

/** R⁻¹R⁻ᵀ. */
function inverseGramOf(upper: Triangular["upper"]): number[][] {
  const size = upper.length;
  const inverse = upper.map((_, column) =>
    backSubstitute(
      upper,
      upper.map((_column, row) => (row === column ? 1 : 0))
    )
  );
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_column, j) =>
      stableSum(inverse.map((column) => column[i] * column[j]))
    )
  );
}

/**
 * Ordinary least squares by Householder's QR of the columns scaled to length 1, with one step of refinement (Björck
 * 1996), which keeps digits that the normal equations lose.
 * @param rows one row of predictors for each outcome; a column of ones where an intercept is wanted.
 * @returns null where there are fewer rows than columns or a column is a combination of others.
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  outcomes: readonly number[]
): LeastSquares | null {
  const count = rows.length === 0 ? 0 : rows[0].length;
  if (count === 0 || rows.length < count) return null;
  const columns = Array.from({ length: count }, (_, column) => rows.map((row) => row[column]));
  const lengths = columns.map(norm);
  if (lengths.some((length) => length === 0)) return null;
  const factored = triangular(
    columns.map((column, place) => column.map((value) => value / lengths[place]))
  );
  if (factored === null) return null;
  const solve = (right: readonly number[]): number[] =>
    backSubstitute(factored.upper, factored.rotated(right)).map(
      (value, place) => value / lengths[place]
    );
  const residualsOf = (coefficients: readonly number[]): number[] =>
    rows.map((row, at) =>
      stableSum([outcomes[at], ...row.map((value, place) => -value * coefficients[place])])
    );
  const first = solve(outcomes);
  const correction = solve(residualsOf(first));
  const coefficients = first.map((value, place) => value + correction[place]);
  const residuals = residualsOf(coefficients);
  const degreesOfFreedom = rows.length - count;
  return {
    coefficients,
    residuals,
    degreesOfFreedom,
    residualDeviation:
      degreesOfFreedom === 0 ? null : norm(residuals) / Math.sqrt(degreesOfFreedom),
    inverseGram: inverseGramOf(factored.upper).map((row, i) =>
      row.map((value, j) => value / (lengths[i] * lengths[j]))
    ),
  };
}
