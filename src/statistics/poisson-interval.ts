import { chiSquareQuantile } from "./distributions";
import type { Interval } from "./interval";
import { NORMAL_95 } from "./wilson";

const FEWEST_FOR_BYAR = 10;

/**
 * Exact 95 % interval of a Poisson count (Garwood 1936): χ²(2.5 %; 2x)/2 to χ²(97.5 %; 2x + 2)/2.
 * @param count 0 or more.
 */
export function exactPoissonInterval(count: number): Interval {
  return {
    low: count === 0 ? 0 : chiSquareQuantile(0.025, 2 * count) / 2,
    high: chiSquareQuantile(0.975, 2 * count + 2) / 2,
  };
}

/** Byar's approximation to the 95 % interval of a Poisson count of 10 or more (Breslow & Day 1987, p. 69). */
export function byarInterval(count: number): Interval {
  const limit = (about: number, side: -1 | 1): number =>
    about * (1 - 1 / (9 * about) + (side * NORMAL_95) / (3 * Math.sqrt(about))) ** 3;
  return { low: limit(count, -1), high: limit(count + 1, 1) };
}

/** 95 % interval of a count by chance: exact below 10, Byar's from there on, as England's public-health profiles do. */
export function countInterval(count: number): Interval {
  return count < FEWEST_FOR_BYAR ? exactPoissonInterval(count) : byarInterval(count);
}

/**
 * 95 % interval of a rate, in events for each unit of exposure.
 * @returns null where the exposure is not above 0.
 */
export function rateInterval(events: number, exposure: number): Interval | null {
  if (exposure <= 0) return null;
  const { low, high } = countInterval(events);
  return { low: low / exposure, high: high / exposure };
}
