/**
 * The closed list of ways to say a number. Each has one Excel number format (en-US form, as files store it) and
 * one `Intl` format, so that a cell and a sentence never disagree. Findings hold plain numbers; shares are 0 to 1.
 */
export type NumberKind =
  | "count"
  | "countChange"
  | "share"
  | "shareOneDecimal"
  | "points"
  | "percent"
  | "wholePercent"
  | "percentPoints"
  | "level"
  | "rating"
  | "ratingChange"
  | "index"
  | "decimal"
  | "decimalChange"
  | "hundredths"
  | "hundredthsChange"
  | "thousandths"
  | "p"
  | "coordinate"
  | "plain";

export interface NumberFormat {
  readonly excel: string;
  readonly intl: Intl.NumberFormatOptions;
  /** What the number is multiplied by before `intl` is applied (points: shares × 100). */
  readonly scale: number;
}

export const NUMBER_KINDS: Readonly<Record<NumberKind, NumberFormat>> = {
  count: { excel: "#,##0", intl: { maximumFractionDigits: 0 }, scale: 1 },
  countChange: {
    excel: "+#,##0;−#,##0;0",
    intl: { maximumFractionDigits: 0, signDisplay: "exceptZero" },
    scale: 1,
  },
  share: { excel: "0%", intl: { style: "percent", maximumFractionDigits: 0 }, scale: 1 },
  shareOneDecimal: {
    excel: "0.0%",
    intl: { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
    scale: 1,
  },
  points: {
    excel: "+0.0;−0.0;0.0",
    intl: { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" },
    scale: 100,
  },
  // Percent as printed: 43.2 stands for 43.2 %.
  percent: {
    excel: '0.0"%"',
    intl: { minimumFractionDigits: 1, maximumFractionDigits: 1, style: "unit", unit: "percent" },
    scale: 1,
  },
  wholePercent: {
    excel: '0"%"',
    intl: { maximumFractionDigits: 0, style: "unit", unit: "percent" },
    scale: 1,
  },
  percentPoints: {
    excel: "+#,##0.0;−#,##0.0;0.0",
    intl: { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" },
    scale: 1,
  },
  level: { excel: "0.0", intl: { minimumFractionDigits: 1, maximumFractionDigits: 1 }, scale: 1 },
  rating: { excel: "0.00", intl: { minimumFractionDigits: 2, maximumFractionDigits: 2 }, scale: 1 },
  ratingChange: {
    excel: "+0.00;−0.00;0.00",
    intl: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "exceptZero" },
    scale: 1,
  },
  index: { excel: "0.00", intl: { minimumFractionDigits: 2, maximumFractionDigits: 2 }, scale: 1 },
  decimal: {
    excel: "#,##0.0",
    intl: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
    scale: 1,
  },
  decimalChange: {
    excel: "+#,##0.0;−#,##0.0;0.0",
    intl: { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" },
    scale: 1,
  },
  hundredths: {
    excel: "#,##0.00",
    intl: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    scale: 1,
  },
  hundredthsChange: {
    excel: "+#,##0.00;−#,##0.00;0.00",
    intl: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "exceptZero" },
    scale: 1,
  },
  thousandths: {
    excel: "#,##0.000",
    intl: { minimumFractionDigits: 3, maximumFractionDigits: 3 },
    scale: 1,
  },
  p: { excel: "0.000", intl: { minimumFractionDigits: 3, maximumFractionDigits: 3 }, scale: 1 },
  coordinate: { excel: "0.000", intl: { maximumFractionDigits: 3 }, scale: 1 },
  plain: { excel: "General", intl: { maximumFractionDigits: 15, useGrouping: false }, scale: 1 },
};
