import type { Counted } from "../statistics/counted";
import type { Interval } from "../statistics/interval";
import { rateInterval } from "../statistics/poisson-interval";
import { wilsonInterval } from "../statistics/wilson";
import type { ValueScale } from "../tables/indicator-records";

/** A reading as far as it says how many of how many. */
export interface CountedReading {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** How far a printed rate may lie from the one of its counts, beside it, for the same multiple to be meant. */
const PRINTED_ROUNDING = 0.06;

/** The number after "per" in a unit: "per 1,000" → 1000. */
function perInUnit(unit: string): number | null {
  const found = /(?:\bper|\bpor|\bcada|\/)\s*(\d[\d.,\s]*)/i.exec(unit);
  const digits = found?.[1].replace(/\D/g, "");
  return digits ? Number(digits) : null;
}

/** The power of ten that turns every fraction into the printed value; null where none does. */
function perFromCounts(readings: readonly CountedReading[]): number | null {
  const multiples = readings.flatMap(({ value, numerator, denominator }) =>
    value !== null && value > 0 && numerator !== null && numerator > 0 && denominator !== null
      ? [(value * denominator) / numerator]
      : []
  );
  if (multiples.length === 0) return null;
  const power = 10 ** Math.round(Math.log10(multiples[0]));
  const fits = multiples.every((one) => Math.abs(one / power - 1) <= PRINTED_ROUNDING);
  return fits && power >= 1 ? power : null;
}

/**
 * What a fraction of 1 is on the printed scale: 100 for percent, 1 for shares, 1,000 for a rate per 1,000.
 * @returns null where values are no fraction of their denominator: scores, and counts with a population beside them.
 */
export function printedPerFraction(
  scale: ValueScale,
  unit: string,
  readings: readonly CountedReading[]
): number | null {
  if (scale === "percent") return 100;
  if (scale === "share") return 1;
  return perInUnit(unit) ?? perFromCounts(readings);
}

/**
 * How many of how many a reading rests on: its numerator, else as many as its value of the denominator makes.
 * @param perFraction see {@link printedPerFraction}.
 */
export function countedOf(
  { value, numerator, denominator }: CountedReading,
  perFraction: number | null
): Counted | null {
  if (denominator === null || denominator <= 0) return null;
  if (numerator !== null) return numerator < 0 ? null : { events: numerator, of: denominator };
  if (value === null || perFraction === null || value < 0) return null;
  return { events: Math.round((value / perFraction) * denominator), of: denominator };
}

/**
 * 95 % interval of a reading for the chance in its counts, on the printed scale: Wilson's for proportions, exact or
 * Byar's for rates and for more events than people.
 */
export function readingInterval(
  reading: CountedReading,
  scale: ValueScale,
  perFraction: number | null
): Interval | null {
  const counted = countedOf(reading, perFraction);
  if (counted === null || perFraction === null) return null;
  const { events, of } = counted;
  const isProportion = scale !== "number" && events <= of;
  const interval = isProportion ? wilsonInterval(events, of) : rateInterval(events, of);
  return interval && { low: interval.low * perFraction, high: interval.high * perFraction };
}
