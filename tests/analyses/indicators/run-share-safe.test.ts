import { isSharable, shareSafe } from "../../../src/analyses/indicators/share-safe";
import { codes, runIndicators, yearly } from "./run-indicators";
import { observation, year } from "./shared-observations";

const counted = (numerators: readonly number[], of: number, group = "") =>
  numerators.map((numerator, at) =>
    observation({
      ...{ period: year(2015 + at), mark: "value", value: null, numerator, denominator: of },
      ...{ group, groupType: group === "" ? "" : "Race" },
    })
  );

const found = runIndicators([
  ...counted([40, 41, 7, 43, 44, 95], 100),
  ...counted([20, 21, 13, 22, 23, 24], 50, "Black"),
]);
const safe = shareSafe(found);

test("withholds readings with few people behind them, succeeded or not", () => {
  expect(safe.series).toHaveLength(1);
  expect(safe.series[0].periods.map(({ mark, numerator }) => [mark, numerator])).toEqual([
    ["value", 40],
    ["value", 41],
    ["suppressed", null],
    ["value", 43],
    ["value", 44],
    ["suppressed", null],
  ]);
  expect(codes(safe)).toEqual(["noComparisonPlace", "smallNumbersWithheld", "groupsLeftOut"]);
});

test("works everything out anew from what is shown", () => {
  const shown = runIndicators([
    ...counted([40, 41], 100),
    observation({ period: year(2017), mark: "suppressed", value: null }),
    ...counted([43, 44], 100).map((one, at) => ({ ...one, period: year(2018 + at) })),
    observation({ period: year(2020), mark: "suppressed", value: null }),
  ]);
  expect(safe.series).toEqual(shown.series);
  expect(safe.series[0].last?.period).toBe("2019");
});

test("takes whole numbers without a denominator for people", () => {
  const homeless = runIndicators(yearly([14, 12, 9, 16], { scale: "number", unit: "people" }));
  expect(shareSafe(homeless).series[0].periods.map(({ value }) => value)).toEqual([
    14,
    12,
    null,
    16,
  ]);
});

test("leaves comparison places, percentages without counts and a threshold of 0 as they are", () => {
  const percentages = runIndicators(yearly([40, 41, 42], { place: "Us" }));
  expect(shareSafe(percentages).series).toEqual(percentages.series);
  const elsewhere = runIndicators([
    ...counted([4, 5, 6], 100).map((one) => ({ ...one, place: "Elsewhere", comparison: true })),
    ...yearly([40, 41, 42], { place: "Us" }, 2015),
  ]);
  expect(shareSafe(elsewhere).series).toEqual(elsewhere.series);
  const open = runIndicators(counted([4, 5, 6], 100), { options: { threshold: 0 } });
  expect(shareSafe(open)).toBe(open);
});

test("cannot share what is of groups only", () => {
  expect(isSharable(found)).toBe(true);
  expect(isSharable(runIndicators(counted([20, 21], 50, "Black")))).toBe(false);
});

test("keeps what is safe and counts of the others out of every number", () => {
  expect(JSON.stringify(safe)).not.toContain('"numerator":7');
  expect(JSON.stringify(safe)).not.toContain('"numerator":95');
  expect(JSON.stringify(safe)).not.toContain("Black");
});
