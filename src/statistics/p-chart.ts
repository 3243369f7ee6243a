import { type Counted, proportionOf } from "./counted";
import { neighbourSpread } from "./laney";

export interface AttributeChart {
  /** All events of all periods that had any exposure. */
  readonly centre: number;
  /** Laney's σ_z; 1 for limits from the binomial or Poisson distribution alone. */
  readonly spread: number;
  readonly points: readonly AttributePoint[];
}

export interface AttributePoint {
  readonly value: number;
  /** Not clipped to what is possible. */
  readonly lower: number;
  readonly upper: number;
}

export interface AttributeChartOptions {
  /** Whether limits are widened by the spread that the periods really show (Laney 2002): p′ and u′ charts. */
  readonly laney?: boolean;
}

function attributeChart(
  periods: readonly Counted[],
  deviation: (centre: number, of: number) => number,
  { laney = false }: AttributeChartOptions
): AttributeChart | null {
  const exposure = periods.reduce((sum, { of }) => sum + of, 0);
  if (periods.some(({ of }) => of <= 0) || exposure === 0) return null;
  const centre = periods.reduce((sum, { events }) => sum + events, 0) / exposure;
  const values = periods.map(proportionOf);
  const sigmas = periods.map(({ of }) => deviation(centre, of));
  const spread = laney ? neighbourSpread(values, centre, sigmas) : 1;
  if (spread === null) return null;
  return {
    centre,
    spread,
    points: values.map((value, at) => ({
      value,
      lower: centre - 3 * spread * sigmas[at],
      upper: centre + 3 * spread * sigmas[at],
    })),
  };
}

/**
 * The p chart of proportions from different denominators: p̄ ± 3√(p̄(1 − p̄)/nᵢ) (Shewhart 1931).
 * @returns null without periods, where a denominator is 0, or where Laney's spread is undefined.
 */
export function proportionChart(
  periods: readonly Counted[],
  options: AttributeChartOptions = {}
): AttributeChart | null {
  return attributeChart(periods, (centre, of) => Math.sqrt((centre * (1 - centre)) / of), options);
}

/**
 * The u chart of rates from different exposures: ū ± 3√(ū/nᵢ).
 * @returns null without periods, where an exposure is 0, or where Laney's spread is undefined.
 */
export function rateChart(
  periods: readonly Counted[],
  options: AttributeChartOptions = {}
): AttributeChart | null {
  return attributeChart(periods, (centre, of) => Math.sqrt(centre / of), options);
}
