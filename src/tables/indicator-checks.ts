import type { Observation, ValueScale } from "./indicator-records";
import type { IndicatorRow } from "./indicator-rows";

/** Decimals that a number is printed with: 2 for 84.91. */
function decimalsOf(value: number): number {
  const [, decimals = ""] = String(value).split(".");
  return /e/i.test(decimals) ? 15 : decimals.length;
}

const WHOLE: Readonly<Record<ValueScale, number | null>> = { percent: 100, share: 1, number: null };

/** The most that a value may differ from its counts for both to be right: half of its last printed digit. */
function isRounded(value: number, exact: number): boolean {
  const half = 0.5 * 10 ** -decimalsOf(value);
  return Math.abs(value - exact) <= half + 1e-9 * Math.max(1, Math.abs(exact));
}

export interface CheckedCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * Checks a row against its indicator's scale: a part larger than its whole loses its counts, a value that disagrees with
 * its counts beyond rounding is said and kept, a share outside 0 to 100 % is left out. Null where nothing is left.
 */
export function checkedRow(
  row: IndicatorRow,
  value: number | null,
  scale: ValueScale
): (CheckedCounts & Pick<Observation, "mark">) | null {
  const { reader, row: at, numerator, denominator, mark } = row;
  const whole = WHOLE[scale];
  if (whole === null) return { numerator, denominator, mark };
  if (value !== null && (value < 0 || value > whole * (1 + 1e-9))) {
    const expected = scale === "percent" ? "0–100" : "0–1";
    reader.report("skips", "percentOutOfRange", {
      row: at,
      id: "value",
      found: String(value),
      expected,
    });
    return null;
  }
  if (numerator === null || denominator === null) return { numerator, denominator, mark };
  if (numerator > denominator) {
    reader.report("skips", "numeratorAboveDenominator", {
      row: at,
      id: "numerator",
      found: String(numerator),
      expected: String(denominator),
    });
    return value === null ? null : { numerator: null, denominator: null, mark };
  }
  const exact = (whole * numerator) / denominator;
  if (value !== null && !isRounded(value, exact))
    reader.report("note", "valueDisagrees", {
      row: at,
      id: "value",
      found: String(value),
      expected: String(Number(exact.toPrecision(4))),
    });
  return { numerator, denominator, mark };
}
