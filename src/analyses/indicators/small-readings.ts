import { countedOf, type CountedReading } from "../counted-readings";
import type { ValueScale } from "../../tables/indicator-records";

/** What makes a reading of a series small. */
export interface SmallReadings {
  readonly scale: ValueScale;
  /** What a fraction of 1 is on the printed scale; null = unknown. */
  readonly perFraction: number | null;
  readonly readings: readonly CountedReading[];
  /** Counts below it are small. */
  readonly threshold: number;
}

/** Whether the values are people counted one by one: whole numbers with no denominator beside them. */
export function isCount({ scale, readings }: Omit<SmallReadings, "threshold">): boolean {
  return (
    scale === "number" &&
    readings.every(
      ({ value, denominator }) =>
        denominator === null && (value === null || (Number.isInteger(value) && value >= 0))
    )
  );
}

/** Tells of each reading of a series whether fewer than the threshold are behind it, succeeded or did not. */
export function smallIn(series: SmallReadings): (reading: CountedReading) => boolean {
  const { perFraction, threshold } = series;
  const isCounted = isCount(series);
  const isFew = (count: number | null): boolean => count !== null && count < threshold;
  return (reading) => {
    const { value, numerator, denominator } = reading;
    // What is recorded of a period without a value says as much as beside one.
    if (isFew(numerator) || isFew(denominator)) return true;
    if (isCounted) return isFew(value);
    const counted = countedOf(reading, perFraction);
    if (counted === null) return false;
    const complement = counted.of - counted.events;
    return counted.events < threshold || (complement >= 0 && complement < threshold);
  };
}
