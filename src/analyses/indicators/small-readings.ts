import type { PeriodReading, SeriesFindings } from "./findings";
import { countedOf, printedPerFraction } from "../counted-readings";

/** What a fraction of 1 is on the printed scale of a series; null = unknown. */
export const perFractionOf = ({ scale, unit, periods }: SeriesFindings): number | null =>
  printedPerFraction(scale, unit, periods);

/** Whether the values are people counted one by one: whole numbers with no denominator beside them. */
export function isCount({ scale, periods }: SeriesFindings): boolean {
  return (
    scale === "number" &&
    periods.every(
      ({ value, denominator }) =>
        denominator === null && (value === null || (Number.isInteger(value) && value >= 0))
    )
  );
}

/** Whether fewer than the threshold are behind a reading, succeeded or did not. */
export function isSmall(
  reading: PeriodReading,
  perFraction: number | null,
  isCounted: boolean,
  threshold: number
): boolean {
  const { value, numerator, denominator } = reading;
  if (value === null) return false;
  if (isCounted) return value < threshold;
  if (numerator !== null && numerator < threshold) return true;
  if (denominator !== null && denominator < threshold) return true;
  const counted = countedOf(reading, perFraction);
  if (counted === null) return false;
  const complement = counted.of - counted.events;
  return counted.events < threshold || (complement >= 0 && complement < threshold);
}
