import type { GapSeries } from "./findings";
import { type ValueKinds, valueKinds } from "../value-kinds";
import type { Words } from "../../messages/words";
import type { ValueScale } from "../../tables/indicator-records";

/** How the numbers of a gap are shown: what cells hold and how both cells and sentences say it. */
export interface Amounts {
  /** Of the numbers in cells: counts of percentages are shown as shares. */
  readonly scale: ValueScale;
  readonly kinds: ValueKinds;
  /** Whether differences are in points of percent. */
  readonly isShare: boolean;
  /** A value of the findings as its cell holds it, and a difference. */
  readonly cell: (value: number) => number;
  readonly cellDifference: (difference: number) => number;
  readonly value: (value: number) => string;
  /** Without sign and unit: "14.0". */
  readonly size: (difference: number) => string;
  /** With its sign: "−1.2". */
  readonly signed: (difference: number) => string;
}

const TENTHS = 10;

function cellScale({ unit, scale, per }: GapSeries): { scale: ValueScale; factor: number } {
  if (unit === "value") return { scale, factor: 1 };
  return scale === "number" && per !== null
    ? { scale: "number", factor: per }
    : { scale: "share", factor: 1 };
}

/** Rates from counts have no end of decimals; one is enough to read. */
function tidy(value: number): number {
  return Math.round(value * TENTHS) / TENTHS;
}

export function amountsOf(series: GapSeries, { say }: Words): Amounts {
  const { scale, factor } = cellScale(series);
  const values = series.periods.flatMap(({ groups }) =>
    groups.flatMap(({ value }) => (value === null ? [] : value * factor))
  );
  const kinds = valueKinds(scale, series.unit === "fraction" ? values.map(tidy) : values);
  const cellDifference = (difference: number): number => difference * factor * kinds.points;
  const signed = (difference: number): string =>
    say.number(cellDifference(difference), kinds.change);
  return {
    scale,
    kinds,
    isShare: scale !== "number",
    cell: (value) => value * factor,
    cellDifference,
    value: (value) => say.number(value * factor, kinds.value),
    size: (difference) => signed(Math.abs(difference)).replace("+", ""),
    signed: (difference) => signed(difference).replace("+", ""),
  };
}
