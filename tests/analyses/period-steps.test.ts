import { periodAfter, periodAt, seasonOf, stepOf } from "../../src/analyses/period-steps";
import type { Period } from "../../src/tables/period";

const period = (label: string, kind: Period["kind"], time: number, years: number): Period => ({
  ...{ label, kind, time, years },
});

test.each([
  ["2019", "year", 2019.5, 1, 2, "2021"],
  ["2019-20", "schoolYear", 2020, 1, 1, "2020-21"],
  ["1999-2000", "schoolYear", 2000, 1, 1, "2000-2001"],
  ["1998-99", "schoolYear", 1999, 1, 1, "1999-00"],
  ["FY24", "fiscalYear", 2024, 1, -1, "FY23"],
  ["SY 2099-00", "schoolYear", 2100, 1, 1, "SY 2100-01"],
  ["2024-11", "month", 2024 + 10.5 / 12, 1 / 12, 2, "2025-01"],
  ["1/2024", "month", 2024 + 0.5 / 12, 1 / 12, -1, "12/2023"],
  ["Nov 2024", "month", 2024 + 10.5 / 12, 1 / 12, 1, "2024-12"],
  ["2024Q4", "quarter", 2024.875, 0.25, 1, "2025Q1"],
  ["Q4 2024", "quarter", 2024.875, 0.25, 1, "Q1 2025"],
] as const)("%s (%s) moves on as it is written", (label, kind, time, years, steps, expected) => {
  const moved = periodAfter(period(label, kind, time, years), steps);
  expect(moved.label).toBe(expected);
  expect(moved.time).toBeCloseTo(time + steps * years, 10);
});

test("the first period with its middle at or after a time is found", () => {
  const like = period("2019-20", "schoolYear", 2020, 1);
  expect(periodAt(2024, like).label).toBe("2023-24");
  expect(periodAt(2024.01, like).label).toBe("2024-25");
  expect(periodAt(2020, like).label).toBe("2019-20");
});

test("periods without a rhythm move in whole years, and are written as years", () => {
  const day = period("14 March 2021", "day", 2021.2, 0);
  expect(stepOf("day")).toBeNull();
  expect(periodAt(2024.6, day).label).toBe("2025");
});

test("months and quarters know their season", () => {
  expect(seasonOf(period("2024-11", "month", 2024 + 10.5 / 12, 1 / 12))).toBe(10);
  expect(seasonOf(period("2024Q4", "quarter", 2024.875, 0.25))).toBe(3);
});
