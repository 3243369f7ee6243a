import { hasSeasons } from "../../src/statistics/seasonality";
import { describeWithData, readCsv } from "../shared-data";

it("finds a pattern that repeats every year, with a trend on top", () => {
  const season = [0, 2, 5, 9, 12, 14, 15, 13, 10, 6, 3, 1];
  const values = Array.from({ length: 48 }, (_, at) => season[at % 12] + at / 4);
  expect(hasSeasons(values, 12)).toBe(true);
});

it("finds none in a steady rise, in values that are all the same, or in too short a series", () => {
  const steady = Array.from({ length: 48 }, (_, at) => at);
  expect(hasSeasons(steady, 12)).toBe(false);
  expect(
    hasSeasons(
      steady.map(() => 5),
      12
    )
  ).toBe(false);
  expect(hasSeasons([1, 5, 2, 1, 5, 2], 3)).toBe(false);
  expect(hasSeasons([], 12)).toBe(false);
});

describeWithData("real series", () => {
  it("finds seasons in British road casualties", () => {
    const rows = readCsv("indicators", "uk_seatbelt_law", "indicators.csv");
    const drivers = rows
      .filter(({ indicator }) => indicator === "Drivers killed or seriously injured")
      .map(({ value }) => Number(value));
    expect(hasSeasons(drivers, 12)).toBe(true);
  });
});
