import type { ColumnSample } from "./column-fit";
import { observedIn } from "./observed-values";

/** The columns a share was worked out from. */
export interface ShareOf {
  readonly numerator: number;
  readonly denominator: number;
}

const FEWEST_ROWS = 3;
const MOST_COLUMNS = 60;

const numbersIn = ({ values }: ColumnSample): readonly (number | null)[] =>
  values.map((value) => observedIn(value)?.value ?? null);

/** Whether `share` is `numerator / denominator` (or a hundred times it) in every row that has all three. */
function isShareOf(
  share: readonly (number | null)[],
  numerator: readonly (number | null)[],
  denominator: readonly (number | null)[]
): boolean {
  let rows = 0;
  let telling = 0;
  for (let row = 0; row < share.length; row++) {
    const [value, above, below] = [share[row], numerator[row], denominator[row]];
    if (value === null || above === null || below === null || below === 0) continue;
    const exact = above / below;
    // Printed shares are rounded: to a tenth of a percent at worst.
    const isNear =
      Math.abs(value - exact) <= 0.000_51 || Math.abs(value - exact * 100) <= 0.051 + 1e-9;
    if (!isNear || above > below) return false;
    rows++;
    if (above !== 0 && above !== below && below >= 10) telling++;
  }
  return rows >= FEWEST_ROWS && telling >= FEWEST_ROWS;
}

const isCounts = (numbers: readonly (number | null)[]): boolean => {
  const known = numbers.filter((number) => number !== null);
  return known.length > 0 && known.every((number) => Number.isInteger(number) && number >= 0);
};

/**
 * Finds, among columns of numbers, shares that were worked out from two columns of counts beside them ("% chronically
 * absent" of "Number absent" and "Enrolment"): arithmetic shows it in every row. By the share's column.
 */
export function sharesOfCounts(
  columns: readonly number[],
  sampleOf: (column: number) => ColumnSample
): ReadonlyMap<number, ShareOf> {
  const found = new Map<number, ShareOf>();
  if (columns.length < 3 || columns.length > MOST_COLUMNS) return found;
  const numbers = new Map(columns.map((column) => [column, numbersIn(sampleOf(column))] as const));
  const of = (column: number): readonly (number | null)[] => numbers.get(column) ?? [];
  const counts = columns.filter((column) => isCounts(of(column)));
  const shares = columns.filter((column) => !counts.includes(column));
  for (const share of shares)
    for (const denominator of counts)
      for (const numerator of counts) {
        if (found.has(share) || numerator === denominator) continue;
        if (isShareOf(of(share), of(numerator), of(denominator)))
          found.set(share, { numerator, denominator });
      }
  return found;
}
