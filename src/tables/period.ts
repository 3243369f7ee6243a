/** What a period is: its length, and how the next ones are written. */
export type PeriodKind =
  "day" | "month" | "quarter" | "year" | "schoolYear" | "fiscalYear" | "severalYears" | "order";

/** A stretch of time as the workbook says it. `order` is a label without a date ("Wave 2"): its time is its place. */
export interface Period {
  /** As printed: "2019-20". */
  readonly label: string;
  readonly kind: PeriodKind;
  /** The middle in decimal years, so that distances between periods are real: 2020 → 2020.5, 2019-20 → 2020. */
  readonly time: number;
  /** Years that it covers: 1, 0.25, 1/12; 0 for a day. */
  readonly years: number;
}
