import type { Period } from "./period";

/** Periods made from their parts; `label` is kept as it is. Times are middles in decimal years, see `Period`. */

const DAY_MS = 86_400_000;

export const yearOf = (label: string, year: number): Period => ({
  label,
  kind: "year",
  time: year + 0.5,
  years: 1,
});

/** `start` is the year a school year begins in: 2019 for 2019-20. */
export const schoolYearOf = (label: string, start: number): Period => ({
  label,
  kind: "schoolYear",
  time: start + 1,
  years: 1,
});

/** `year` is the one a fiscal year ends in; July to June as most states and foundations have it. */
export const fiscalYearOf = (label: string, year: number): Period => ({
  label,
  kind: "fiscalYear",
  time: year,
  years: 1,
});

/** `quarter` 1 to 4. */
export const quarterOf = (label: string, year: number, quarter: number): Period => ({
  label,
  kind: "quarter",
  time: year + (quarter - 0.5) / 4,
  years: 0.25,
});

/** `month` 1 to 12. */
export const monthOf = (label: string, year: number, month: number): Period => ({
  label,
  kind: "month",
  time: year + (month - 0.5) / 12,
  years: 1 / 12,
});

/** Several years pooled, both ends counted: 2018 to 2022 are five. */
export const yearsOf = (label: string, first: number, last: number): Period => ({
  label,
  kind: "severalYears",
  time: (first + last + 1) / 2,
  years: last - first + 1,
});

/** A day given as "2024-09-30"; its time is noon. */
export function dayOf(label: string, iso: string): Period {
  const year = Number(iso.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const day = Date.parse(`${iso}T00:00:00Z`);
  return { label, kind: "day", time: year + (day - start + DAY_MS / 2) / (end - start), years: 0 };
}

/** A label that says its place in an order and no date: "Wave 2", "Baseline". */
export const orderOf = (label: string, place: number): Period => ({
  label,
  kind: "order",
  time: place,
  years: 0,
});
