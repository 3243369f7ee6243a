import { mean } from "./univariate";

type Values = readonly (number | null)[];

/** Natural process limits of one stretch of a series. */
export interface ControlLimits {
  readonly centre: number;
  /** Never clipped to what is possible, such as 0 to 100 %. */
  readonly lower: number;
  readonly upper: number;
  /** Where the outer thirds between centre and limits begin. */
  readonly nearLower: number;
  readonly nearUpper: number;
  readonly averageMovingRange: number;
  readonly movingRangeUpper: number;
  /** How many readings the limits rest on; fewer than 12 make trial limits. */
  readonly readings: number;
}

/** Periods `from` up to, without, `to`, judged by limits of their own; no limits where no two neighbours have values. */
export interface ControlSegment {
  readonly from: number;
  readonly to: number;
  readonly limits: ControlLimits | null;
}

export interface ControlChart {
  readonly segments: readonly ControlSegment[];
  /** |xᵢ − xᵢ₋₁|; null at the first period of a segment and beside a missing period. */
  readonly movingRanges: readonly (number | null)[];
}

export interface ControlChartOptions {
  /** Positions where a new segment begins, after a change that is known and explained. */
  readonly rebaseAt?: readonly number[];
  /** Limits rest on this many first readings of each segment; on all unless said. */
  readonly baseline?: number;
  /**
   * Leaves moving ranges at or above 3.267 of their mean out, once (Nelson 1982; R's NHSRplotthedots does, the NHS
   * workbooks do not). Off unless said.
   */
  readonly screenMovingRanges?: boolean;
}

/** 3/d₂ for two neighbours, d₂ = 1.128, as the NHS and most books round it. */
export const LIMIT_FACTOR = 2.66;
/** D₄ for two neighbours. */
export const RANGE_FACTOR = 3.267;

/** Fewest readings for limits that are more than a trial. */
export const READINGS_FOR_FIRM_LIMITS = 12;

/** A missing period breaks the chain: no range across it. */
function movingRangesOf(values: Values): (number | null)[] {
  return values.map((value, place) => {
    const before = place === 0 ? null : values[place - 1];
    return value === null || before === null ? null : Math.abs(value - before);
  });
}

const present = (values: Values): number[] => values.filter((value) => value !== null);

/** The position after the first `count` readings. */
function endOfBaseline(values: Values, count: number): number {
  let seen = 0;
  const last = values.findIndex((value) => value !== null && ++seen === count);
  return last < 0 ? values.length : last + 1;
}

/** The limits that values of one stretch make; null where no two neighbours have values. */
export function controlLimits(values: Values, screen = false): ControlLimits | null {
  const readings = present(values);
  const all = present(movingRangesOf(values));
  const centre = mean(readings);
  const average = mean(all);
  if (centre === null || average === null) return null;
  const screened = screen ? mean(all.filter((range) => range < RANGE_FACTOR * average)) : average;
  // Where every range is 0 none is below 3.267 times their mean: the limits stay on the centre.
  const averageMovingRange = screened ?? average;
  const reach = LIMIT_FACTOR * averageMovingRange;
  return {
    centre,
    lower: centre - reach,
    upper: centre + reach,
    nearLower: centre - (2 / 3) * reach,
    nearUpper: centre + (2 / 3) * reach,
    averageMovingRange,
    movingRangeUpper: RANGE_FACTOR * averageMovingRange,
    readings: readings.length,
  };
}

/**
 * The XmR chart of single values (Wheeler 1993; NHS England, Making Data Count): centre ± 2.66 mean moving ranges.
 * @param values one for each period in the order of time, null where the period is missing.
 */
export function controlChart(
  values: Values,
  { rebaseAt = [], baseline = Infinity, screenMovingRanges = false }: ControlChartOptions = {}
): ControlChart {
  const starts = [...new Set([0, ...rebaseAt])]
    .filter((at) => at >= 0 && at < values.length)
    .sort((a, b) => a - b);
  const stretches = starts.map((from, place) => {
    const to = place + 1 < starts.length ? starts[place + 1] : values.length;
    const own = values.slice(from, to);
    const limits = controlLimits(own.slice(0, endOfBaseline(own, baseline)), screenMovingRanges);
    return { segment: { from, to, limits }, ranges: movingRangesOf(own) };
  });
  return {
    segments: stretches.map(({ segment }) => segment),
    movingRanges: stretches.flatMap(({ ranges }) => ranges),
  };
}
