import { cochranArmitage } from "../../src/statistics/cochran-armitage";
import { controlChart } from "../../src/statistics/control-chart";
import {
  betweenGroupVariance,
  coefficientOfVariation,
  meanDifferenceFromBest,
  weightedRates,
} from "../../src/statistics/disparity";
import { meanLogDeviation, theil } from "../../src/statistics/entropy-disparity";
import { fisherExact } from "../../src/statistics/fisher-exact";
import { gapChange } from "../../src/statistics/gap-change";
import { indexOfDisparity } from "../../src/statistics/index-of-disparity";
import { katzInterval } from "../../src/statistics/katz";
import { mannKendall } from "../../src/statistics/mann-kendall";
import { mantelTrend } from "../../src/statistics/mantel-extension";
import { newcombeInterval } from "../../src/statistics/newcombe";
import {
  byarInterval,
  countInterval,
  exactPoissonInterval,
} from "../../src/statistics/poisson-interval";
import { rateRatio } from "../../src/statistics/rate-comparison";
import { theilSen } from "../../src/statistics/theil-sen";

const near = (value: number, digits = 6): number => expect.closeTo(value, digits) as number;

const monthly = [52.1, 51.4, 53.0, 52.2, 50.9, 52.6, 53.1, 54.0, 55.2, 55.9, 56.3, 57.0];
const tied = [10, 12, 12, 11, 13, 15, 15, 14, 16];
const positions = (values: readonly number[]): number[] => values.map((_, at) => at + 1);

describe("worked examples", () => {
  test("limits of a series, from all values and from the first six", () => {
    expect(controlChart(monthly).segments[0].limits).toMatchObject({
      centre: near(53.641667),
      averageMovingRange: near(0.954545),
      upper: near(56.180758),
      lower: near(51.102576),
    });
    expect(controlChart(monthly, { baseline: 6 }).segments[0].limits).toMatchObject({
      centre: near(52.033333),
      averageMovingRange: near(1.22),
      upper: near(55.278533),
      lower: near(48.788133),
      readings: 6,
    });
  });

  test("limits with and without screening, as the two NHS tools draw the same data", () => {
    const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    expect(controlChart(values).segments[0].limits).toMatchObject({
      centre: near(1.94, 2),
      upper: near(6.95, 2),
      lower: near(-3.06, 2),
    });
    expect(controlChart(values, { screenMovingRanges: true }).segments[0].limits).toMatchObject({
      upper: near(4.6, 2),
      lower: near(-0.72, 2),
    });
  });

  test("Mann–Kendall and Sen's slope without ties", () => {
    expect(mannKendall(monthly)).toEqual({
      S: 52,
      varS: near(212.666667),
      z: near(3.4972, 5),
      p: near(0.00047),
      method: "normal",
      tauB: near(0.787879),
    });
    expect(theilSen(positions(monthly), monthly)).toMatchObject({
      slope: near(0.547222),
      low: near(0.3875),
      high: near(0.75),
    });
    expect(theilSen(positions(monthly), monthly, "interpolated")).toMatchObject({
      low: near(0.381434),
      high: near(0.754853),
    });
  });

  test("Mann–Kendall and Sen's slope with ties", () => {
    expect(mannKendall(tied)).toMatchObject({
      S: 26,
      varS: near(90),
      z: near(2.635231),
      method: "permutation",
      tauB: near(0.743161),
    });
    expect(theilSen(positions(tied), tied)?.slope).toBeCloseTo(0.708333, 6);
  });

  test("counts: Byar's and exact intervals", () => {
    expect(byarInterval(10)).toEqual({ low: near(4.78745), high: near(18.391459) });
    expect(countInterval(10)).toEqual(byarInterval(10));
    expect(countInterval(3)).toEqual({ low: near(0.618672), high: near(8.767273) });
    expect(countInterval(0)).toEqual({ low: 0, high: near(3.688879) });
    // R: poisson.test(45)$conf.int
    expect(exactPoissonInterval(45)).toEqual({ low: near(32.82334, 4), high: near(60.21354, 4) });
  });

  test("differences, ratios and the change of a gap", () => {
    const group = { events: 45, of: 120 };
    const reference = { events: 60, of: 110 };
    expect(newcombeInterval(group, reference)).toEqual({
      low: near(-0.291816),
      high: near(-0.04156),
    });
    expect(katzInterval(group, reference)).toEqual({
      low: near(0.515899),
      high: near(0.91618),
      zeroCorrected: false,
    });
    expect(rateRatio({ events: 30, of: 12_000 }, { events: 18, of: 15_000 })).toEqual({
      value: near(2.083333),
      low: near(1.161394),
      high: near(3.737128),
    });
    const later = { group: { events: 50, of: 118 }, reference: { events: 72, of: 112 } };
    expect(gapChange({ group, reference }, later)).toMatchObject({
      change: near(-0.048674),
      standardError: near(0.091249),
      z: near(-0.533, 3),
    });
  });

  test("disparity of four groups", () => {
    const people = [500, 300, 150, 50];
    const rates = [62, 48, 41, 70];
    // Standard errors of proportions of these people, in percent.
    const errors = rates.map((rate, j) => Math.sqrt((rate * (100 - rate)) / people[j]));
    const weighted = weightedRates(rates.map((rate, j) => ({ rate, people: people[j] })));
    if (weighted === null) throw new Error("nobody");
    expect(weighted.mean).toBeCloseTo(55.05, 10);
    expect(betweenGroupVariance(weighted, errors)).toEqual({
      value: near(79.8475),
      standardError: near(28.097, 3),
    });
    expect(coefficientOfVariation(weighted)).toBeCloseTo(16.232049, 6);
    expect(theil(weighted, errors)).toMatchObject({
      value: near(0.01345954, 8),
      standardError: near(0.00480287, 8),
    });
    expect(meanLogDeviation(weighted, errors)).toMatchObject({
      value: near(0.0138538, 8),
      standardError: near(0.00508483, 8),
    });
    expect(indexOfDisparity(weighted, "weighted", 70)).toBeCloseTo(15.3406, 4);
    expect(indexOfDisparity(weighted, "fromTotal", 70)).toBeCloseTo(19.53, 2);
    expect(indexOfDisparity(weighted, "fromReference", 70)).toBeCloseTo(28.1, 2);
    expect(indexOfDisparity(weighted, "fromReferencePerGroup", 70)).toBeCloseTo(21.07, 2);
    expect(meanDifferenceFromBest(rates, 70)).toBeCloseTo(14.75, 10);
  });

  test("dose and response", () => {
    const events = [1, 3, 5, 9];
    const levels = [10, 12, 11, 12].map((of, score) => ({ events: events[score], of, score }));
    expect(cochranArmitage(levels)).toEqual({ z: near(3.29956), p: near(0.000968) });
    expect(mantelTrend([levels])).toMatchObject({ mSquared: near(10.645161), direction: 1 });
    expect(fisherExact(8, 2, 3, 9)).toBeCloseTo(0.029973, 6);
  });
});
