import { type Combination, combination, intervalAround } from "./combination";
import { studentPoint95 } from "./distributions";
import type { Interval } from "./interval";
import { leastSquares } from "./least-squares";
import { neweyWestCovariance, neweyWestLag } from "./newey-west";

export interface SegmentedRegression {
  readonly intercept: Combination;
  /** Change for each unit of time before the event. */
  readonly slopeBefore: Combination;
  /** Jump at the time of the event itself. */
  readonly levelChange: Combination;
  readonly slopeChange: Combination;
  readonly method: "ols" | "neweyWest";
  readonly degreesOfFreedom: number;
  /** How far the series stands at a time from the line before the event, continued: L′β with L = (0, 0, 1, t − T₀). */
  effectAt(time: number): Combination & Interval;
  /** The line before the event, continued to a time; with seasons, at the level of the first of them. */
  withoutEvent(time: number): number;
}

export interface SegmentedOptions {
  /** Newey–West lag in points; ⌊0.75·n^(1/3)⌋ unless said. */
  readonly lag?: number;
  /** Whether Newey–West variances get the factor n/(n − k); they do unless said. */
  readonly smallSample?: boolean;
  /** The variance: by ordinary least squares under 12 points and Newey–West from there on, unless said. */
  readonly method?: "ols" | "neweyWest";
  /**
   * The season of each point (its month, its quarter), whose levels are then fitted too: a series that swings with the
   * year would otherwise show the season between the event and its last point as an effect.
   */
  readonly seasons?: readonly number[];
}

/** A column for each season but the first: 1 in that season. */
function seasonColumns(seasons: readonly number[]): number[][] {
  const others = [...new Set(seasons)].sort((a, b) => a - b).slice(1);
  return seasons.map((season) => others.map((other) => (season === other ? 1 : 0)));
}

const FEWEST_FOR_NEWEY_WEST = 12;

/**
 * Interrupted time series with a known date: y = β₀ + β₁t + β₂D + β₃(t − T₀)D, D = 1 from T₀ on (Wagner et al. 2002).
 * The level change is the jump at T₀; coding the first point after the event as 1 gives another number for the same
 * model, so report {@link SegmentedRegression.effectAt} a named date. Under 12 points the variance is that of ordinary
 * least squares (Turner et al. 2021); longer series get Newey–West's. A single series cannot exclude what else happened.
 * @param eventTime T₀, in the unit of `times`.
 * @returns null where a line cannot be fitted on both sides or no degree of freedom is left.
 */
export function segmentedRegression(
  times: readonly number[],
  values: readonly number[],
  eventTime: number,
  options: SegmentedOptions = {}
): SegmentedRegression | null {
  // Times are counted from the event, so that years such as 2019 cost no digits.
  const inSeason = options.seasons && seasonColumns(options.seasons);
  const rows = times.map((time, at) => {
    const since = time - eventTime;
    const line = since < 0 ? [1, since, 0, 0] : [1, since, 1, since];
    return [...line, ...(inSeason?.[at] ?? [])];
  });
  const fit = leastSquares(rows, values);
  if (fit === null || fit.residualDeviation === null) return null;
  const { coefficients, degreesOfFreedom, inverseGram, residualDeviation } = fit;
  const method = options.method ?? (times.length < FEWEST_FOR_NEWEY_WEST ? "ols" : "neweyWest");
  const covariance =
    method === "ols"
      ? inverseGram.map((row) => row.map((value) => value * residualDeviation ** 2))
      : neweyWestCovariance(
          rows,
          fit,
          options.lag ?? neweyWestLag(times.length),
          options.smallSample ?? true
        );
  const of = (...weights: number[]): Combination =>
    combination(
      coefficients.map((_, at) => weights[at] ?? 0),
      coefficients,
      covariance
    );
  return {
    intercept: of(1, -eventTime, 0, 0),
    slopeBefore: of(0, 1, 0, 0),
    levelChange: of(0, 0, 1, 0),
    slopeChange: of(0, 0, 0, 1),
    method,
    degreesOfFreedom,
    effectAt: (time) => {
      const effect = of(0, 0, 1, time - eventTime);
      return { ...effect, ...intervalAround(effect, studentPoint95(degreesOfFreedom)) };
    },
    withoutEvent: (time) => of(1, time - eventTime, 0, 0).estimate,
  };
}
