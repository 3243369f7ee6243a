import { type Combination, intervalAround } from "./combination";
import { studentPoint95 } from "./distributions";
import type { Interval } from "./interval";
import { mean, stableSum } from "./univariate";

/** Values of the place that changed something and of the one it is compared with, before and after. */
export interface BeforeAndAfter {
  readonly treatedBefore: readonly number[];
  readonly treatedAfter: readonly number[];
  readonly comparisonBefore: readonly number[];
  readonly comparisonAfter: readonly number[];
}

/**
 * Difference in differences, (after − before) where something was done less (after − before) where it was not, with the
 * standard error of a regression on place, time and both, and its 95 % interval by Student's t with n − 4 degrees of
 * freedom. It says something about the change only if both would have moved alike without it.
 * @returns null where one of the four has no values or none has a second.
 */
export function differenceInDifferences(values: BeforeAndAfter): (Combination & Interval) | null {
  const cells = [
    values.treatedAfter,
    values.treatedBefore,
    values.comparisonAfter,
    values.comparisonBefore,
  ];
  const means = cells.map(mean);
  const [treatedAfter, treatedBefore, comparisonAfter, comparisonBefore] = means;
  const degreesOfFreedom = cells.reduce((sum, cell) => sum + cell.length, 0) - 4;
  if (treatedAfter === null || treatedBefore === null) return null;
  if (comparisonAfter === null || comparisonBefore === null || degreesOfFreedom < 1) return null;
  const squares = stableSum(
    cells.flatMap((cell, at) => cell.map((value) => (value - (means[at] ?? 0)) ** 2))
  );
  const scale = cells.reduce((sum, cell) => sum + 1 / cell.length, 0);
  const effect = {
    estimate: treatedAfter - treatedBefore - (comparisonAfter - comparisonBefore),
    standardError: Math.sqrt((squares / degreesOfFreedom) * scale),
  };
  return { ...effect, ...intervalAround(effect, studentPoint95(degreesOfFreedom)) };
}
