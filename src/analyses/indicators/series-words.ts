import type { PeriodReading, SeriesFindings } from "./findings";
import { finerKind, type ValueKinds, valueKinds, within } from "../value-kinds";
import type { SpokenRange } from "../../messages/en/indicators";
import type { Words } from "../../messages/words";

/** How the numbers of one series are said: "76.5%", "7.0 points", "0.7 to 1.0". */
export interface SeriesWords {
  readonly kinds: ValueKinds;
  readonly value: (value: number) => string;
  /** A value with its unit, where that is neither percent nor long. */
  readonly valueWithUnit: (value: number) => string;
  /** The size of a difference, without its sign. */
  readonly amount: (difference: number) => string;
  /** The usual range, as far as values can lie in it. */
  readonly usual: (limits: { readonly lower: number; readonly upper: number }) => string;
  /** From one difference to another, signs kept; null where an end is open. */
  readonly differences: (low: number | null, high: number | null) => string | null;
  /** A pace with its interval: of a fall the sizes, the smaller first. */
  readonly pace: (slope: number, low: number | null, high: number | null) => SpokenRange;
}

/** Units that only repeat what a number is. */
const NO_UNITS = new Set(["", "%", "percent", "pct", "count", "number", "rate", "n", "#"]);
const LONGEST_UNIT = 14;
/** "1e8 m3" after a number would read as one more number. */
const STARTS_WITH_LETTER = /^\p{L}/u;

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
  const difference = (of: number, kind = kinds.change): string =>
    words.say.number(of * kinds.points, kind);
  const unsigned = (text: string): string => text.replace(/^[+−]/, "");
  const amount = (of: number, kind = kinds.change): string => {
    const size = unsigned(difference(of, kind));
    return series.scale === "number" ? size : say.points(size);
  };
  const differences = (
    low: number | null,
    high: number | null,
    kind = kinds.change
  ): string | null =>
    low === null || high === null
      ? null
      : say.range(difference(low, kind).replace("+", ""), difference(high, kind).replace("+", ""));
  return {
    kinds,
    value,
    usual: ({ lower, upper }) =>
      say.range(value(within(lower, kinds)), value(within(upper, kinds))),
    valueWithUnit: (of) =>
      STARTS_WITH_LETTER.test(unit) && unit.length <= LONGEST_UNIT
        ? say.withUnit(value(of), unit)
        : value(of),
    amount: (of) => amount(of),
    differences: (low, high) => differences(low, high),
    pace: (slope, low, high) => {
      const kind = finerKind(kinds.change, slope * kinds.points);
      const isFall = slope < 0 && high !== null && high < 0 && low !== null;
      const range = isFall ? differences(-high, -low, kind) : differences(low, high, kind);
      return { value: amount(slope, kind), range };
    },
  };
}

/** "above" for positive differences. */
export function directionOf(difference: number): "up" | "down" {
  return difference < 0 ? "down" : "up";
}
