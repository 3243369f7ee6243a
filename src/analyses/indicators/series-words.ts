import type { PeriodReading, SeriesFindings } from "./findings";
import { type ValueKinds, valueKinds } from "../value-kinds";
import type { Words } from "../../messages/words";

/** How the numbers of one series are said: "76.5%", "7.0 points", "0.7 to 1.0". */
export interface SeriesWords {
  readonly kinds: ValueKinds;
  readonly value: (value: number) => string;
  /** A value with its unit, where that is neither percent nor long. */
  readonly valueWithUnit: (value: number) => string;
  /** The size of a difference, without its sign. */
  readonly amount: (difference: number) => string;
  /** From one value to another. */
  readonly values: (low: number, high: number) => string;
  /** From one difference to another, signs kept; null where an end is open. */
  readonly differences: (low: number | null, high: number | null) => string | null;
}

/** Units that only repeat what a number is. */
const NO_UNITS = new Set(["", "%", "percent", "pct", "count", "number", "rate", "n", "#"]);
const LONGEST_UNIT = 14;

/** The unit as it is said with a value; "" where a number speaks for itself. */
export function unitOf({ unit, scale }: Pick<SeriesFindings, "unit" | "scale">): string {
  return scale !== "number" || NO_UNITS.has(unit.trim().toLowerCase()) ? "" : unit.trim();
}

export function valuesOf(periods: readonly PeriodReading[]): number[] {
  return periods.flatMap(({ value }) => value ?? []);
}

export function seriesWords(series: SeriesFindings, words: Words): SeriesWords {
  const say = words.indicators;
  const kinds = valueKinds(series.scale, valuesOf(series.periods));
  const unit = unitOf(series);
  const value = (of: number): string => words.say.number(of, kinds.value);
  const difference = (of: number): string => words.say.number(of * kinds.points, kinds.change);
  const unsigned = (text: string): string => text.replace(/^[+−]/, "");
  return {
    kinds,
    value,
    valueWithUnit: (of) =>
      unit === "" || unit.length > LONGEST_UNIT ? value(of) : say.withUnit(value(of), unit),
    amount: (of) => {
      const amount = unsigned(difference(of));
      return series.scale === "number" ? amount : say.points(amount);
    },
    values: (low, high) => say.range(value(low), value(high)),
    differences: (low, high) =>
      low === null || high === null
        ? null
        : say.range(difference(low).replace("+", ""), difference(high).replace("+", "")),
  };
}

/** "above" for positive differences. */
export function directionOf(difference: number): "up" | "down" {
  return difference < 0 ? "down" : "up";
}
