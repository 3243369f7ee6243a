import { stableSum } from "./univariate";

/**
 * Which group carries how much of an overall disparity: the size of each group's contribution as a share of all sizes,
 * so that groups above and below the mean both count.
 * @param contributions of a measure, such as p·r·ln r of Theil's T.
 * @returns shares of 1; null where nothing differs.
 */
export function contributionShares(contributions: readonly number[]): readonly number[] | null {
  const sizes = contributions.map(Math.abs);
  const all = stableSum(sizes);
  return all === 0 ? null : sizes.map((size) => size / all);
}

/** What a group's own change and the change of its share of the people did to the overall rate. */
export interface ChangeContribution {
  /** Mean share × change of the rate. */
  readonly ofRate: number;
  /** Change of the share × mean rate. */
  readonly ofShare: number;
}

/**
 * Splits the change of an overall rate Σp·y into parts of the groups (Kitagawa 1955); the parts of all groups sum to the
 * change.
 */
export function changeContribution(
  earlier: { readonly share: number; readonly rate: number },
  later: { readonly share: number; readonly rate: number }
): ChangeContribution {
  return {
    ofRate: ((earlier.share + later.share) / 2) * (later.rate - earlier.rate),
    ofShare: (later.share - earlier.share) * ((earlier.rate + later.rate) / 2),
  };
}
