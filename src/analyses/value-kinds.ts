import type { NumberKind } from "../messages/number-kinds";
import type { ValueScale } from "../tables/indicator-records";

/** How the values of one indicator, their changes and its axis are said. */
export interface ValueKinds {
  readonly value: NumberKind;
  /** Differences, with their sign; of shares in points, so multiplied by `points`. */
  readonly change: NumberKind;
  /** What a difference is multiplied by before it is said: 100 for shares. */
  readonly points: 1 | 100;
  /** Bounds of what a value can be. */
  readonly least: number | null;
  readonly most: number | null;
}

const MOST_DECIMALS = 3;
/** Largest values with three, two and one decimal. */
const DECIMALS_UNDER = [
  { under: 1, decimals: 3 },
  { under: 10, decimals: 2 },
  { under: 1000, decimals: 1 },
];

/** Decimals that the values are printed with, as far as their size asks for them. */
function decimalsOf(values: readonly number[]): number {
  const size = Math.max(0, ...values.map(Math.abs));
  const most = DECIMALS_UNDER.find(({ under }) => size < under)?.decimals ?? 0;
  const places = values.map((value) => {
    const [, decimals = ""] = value.toFixed(MOST_DECIMALS).replace(/0+$/, "").split(".");
    return decimals.length;
  });
  return Math.min(most, Math.max(0, ...places));
}

/** The nearest that a value can be: limits and intervals reach beyond, and are shown only as far as that. */
export function within(value: number, { least, most }: Pick<ValueKinds, "least" | "most">): number {
  if (least !== null && value < least) return least;
  return most !== null && value > most ? most : value;
}

const NUMBERS: readonly NumberKind[] = ["count", "decimal", "hundredths", "thousandths"];
const CHANGES: readonly NumberKind[] = ["countChange", "decimalChange", "hundredthsChange"];

/** Percent and shares with one decimal and a percent sign; numbers with the decimals they are printed with. */
export function valueKinds(scale: ValueScale, values: readonly number[]): ValueKinds {
  const open = { least: values.some((value) => value < 0) ? null : 0, most: null };
  if (scale === "percent")
    return { ...open, value: "percent", change: "percentPoints", points: 1, most: 100 };
  if (scale === "share")
    return { ...open, value: "shareOneDecimal", change: "percentPoints", points: 100, most: 1 };
  const decimals = decimalsOf(values);
  return {
    ...open,
    value: NUMBERS[decimals],
    change: CHANGES[Math.min(decimals, CHANGES.length - 1)],
    points: 1,
  };
}

/** How the labels of an axis are said: with as many decimals as its step needs. */
export function axisKind(scale: ValueScale, step: number): NumberKind {
  const isWhole = (of: number): boolean => Math.abs(of - Math.round(of)) < 1e-9;
  if (scale === "percent") return isWhole(step) ? "wholePercent" : "percent";
  if (scale === "share") return isWhole(step * 100) ? "share" : "shareOneDecimal";
  if (isWhole(step)) return "count";
  if (isWhole(step * 10)) return "decimal";
  return isWhole(step * 100) ? "hundredths" : "thousandths";
}

const FINER: Partial<Record<NumberKind, readonly [under: number, finer: NumberKind]>> = {
  percentPoints: [0.1, "hundredthsChange"],
  countChange: [10, "decimalChange"],
  decimalChange: [1, "hundredthsChange"],
};

/** How a small difference is said, such as one a year: with one more decimal where it would round to little. */
export function finerKind(kind: NumberKind, difference: number): NumberKind {
  const [under, finer] = FINER[kind] ?? [0, kind];
  return Math.abs(difference) < under ? finer : kind;
}
