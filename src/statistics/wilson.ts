import type { Interval } from "./interval";

/** Two-sided 95 % point of the standard normal distribution. */
export const NORMAL_95 = 1.959963984540054;

/**
 * Score interval of a proportion without continuity correction (Wilson 1927), within 0 to 1.
 * @param events 0 to `of`.
 * @param normal two-sided point of the standard normal distribution for the level wanted.
 * @returns null when `of` is 0.
 */
export function wilsonInterval(events: number, of: number, normal = NORMAL_95): Interval | null {
  if (of <= 0) return null;
  const proportion = events / of;
  const square = normal ** 2;
  const centre = (proportion + square / (2 * of)) / (1 + square / of);
  const half =
    (normal * Math.sqrt((proportion * (1 - proportion)) / of + square / (4 * of ** 2))) /
    (1 + square / of);
  return {
    low: events === 0 ? 0 : centre - half,
    high: events === of ? 1 : centre + half,
  };
}
