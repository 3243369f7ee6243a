import binomial from "@stdlib/stats-base-dists-binomial-quantile";
import chiSquare from "@stdlib/stats-base-dists-chisquare-quantile";
import normal from "@stdlib/stats-base-dists-normal-cdf";
import studentCdf from "@stdlib/stats-base-dists-t-cdf";
import student from "@stdlib/stats-base-dists-t-quantile";

/** Chance of a standard normal value at least as far from 0 as `z`, on either side. */
export function twoSidedNormalP(z: number): number {
  return Math.min(1, 2 * normal(-Math.abs(z), 0, 1));
}

/** Chance of a Student t value at least as far from 0 as `t`, on either side. */
export function twoSidedStudentP(t: number, degreesOfFreedom: number): number {
  return Math.min(1, 2 * studentCdf(-Math.abs(t), degreesOfFreedom));
}

/** The two-sided 95 % point of Student's t distribution: 12.706 for 1 degree of freedom, towards 1.96 for many. */
export function studentPoint95(degreesOfFreedom: number): number {
  return student(0.975, degreesOfFreedom);
}

/** The value below which a χ² variable lies with the given chance. */
export function chiSquareQuantile(chance: number, degreesOfFreedom: number): number {
  return chiSquare(chance, degreesOfFreedom);
}

/** The smallest count that a fair coin thrown `throws` times does not exceed with at least the given chance. */
export function fairCoinQuantile(chance: number, throws: number): number {
  return binomial(chance, throws, 0.5);
}
