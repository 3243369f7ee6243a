import { twoSidedNormalP } from "./distributions";
import { kendallScore } from "./kendall-score";
import { plainZero } from "./plain-zero";
import { median, slopeLimits, type TheilSen } from "./theil-sen";

/** The slope is the median of all slopes between values of the same season, its limits as {@link slopeLimits} has them. */
export interface SeasonalKendall extends TheilSen {
  readonly S: number;
  readonly varS: number;
  readonly z: number;
  /** Two-sided, normal with continuity correction. */
  readonly p: number;
}

export interface SeasonalPoint {
  /** In any unit, such as decimal years. */
  readonly time: number;
  readonly value: number;
  /** What comes round again: a month, a quarter. */
  readonly season: number;
}

/**
 * Whether values rise or fall over the years where they also swing with the seasons: Kendall's score and its variance
 * are added up over the seasons, each compared only with itself (Hirsch, Slack & Smith 1982, seasons taken as
 * independent).
 * @param points in the order of time.
 * @returns null where no season has two values that could differ.
 */
export function seasonalKendall(points: readonly SeasonalPoint[]): SeasonalKendall | null {
  const seasons = new Map<number, SeasonalPoint[]>();
  for (const point of points) {
    const season = seasons.get(point.season);
    if (season === undefined) seasons.set(point.season, [point]);
    else season.push(point);
  }
  let S = 0;
  let varS = 0;
  const slopes: number[] = [];
  for (const season of seasons.values()) {
    const score = kendallScore(season.map(({ value }) => value));
    S += score.S;
    varS += score.varS;
    for (const [later, { time, value }] of season.entries())
      for (const earlier of season.slice(0, later))
        if (time !== earlier.time)
          slopes.push(plainZero((value - earlier.value) / (time - earlier.time)));
  }
  if (slopes.length === 0 || varS === 0) return null;
  const z = S === 0 ? 0 : (S - Math.sign(S)) / Math.sqrt(varS);
  const slope = median(slopes);
  const medianTime = median(points.map(({ time }) => time));
  const medianValue = median(points.map(({ value }) => value));
  return {
    S,
    varS,
    z,
    p: twoSidedNormalP(z),
    slope,
    ...slopeLimits(Float64Array.from(slopes).sort(), varS),
    intercept: medianValue - slope * medianTime,
    medianTime,
    medianValue,
  };
}
