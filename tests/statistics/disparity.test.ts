import fc from "fast-check";

import {
  betweenGroupVariance,
  coefficientOfVariation,
  weightedRates,
} from "../../src/statistics/disparity";
import { meanLogDeviation, theil } from "../../src/statistics/entropy-disparity";
import { indexOfDisparity } from "../../src/statistics/index-of-disparity";
import { slopeIndex } from "../../src/statistics/slope-index";

const groups = fc.array(
  fc.record({
    rate: fc.double({ min: 0.01, max: 100, noNaN: true }),
    people: fc.integer({ min: 1, max: 5000 }),
  }),
  { minLength: 2, maxLength: 8 }
);

describe("measures of disparity", () => {
  test("are at least 0, do not change with the unit and split into the groups' parts", () => {
    fc.assert(
      fc.property(groups, (list) => {
        const plain = weightedRates(list);
        const inPercent = weightedRates(
          list.map(({ rate, people }) => ({ rate: rate * 100, people }))
        );
        if (plain === null || inPercent === null) throw new Error("nobody");
        for (const measure of [theil, meanLogDeviation]) {
          const own = measure(plain);
          expect(own?.value).toBeGreaterThanOrEqual(-1e-12);
          expect(measure(inPercent)?.value).toBeCloseTo(own?.value ?? 0, 9);
          expect(own?.contributions.reduce((a, b) => a + b)).toBeCloseTo(own?.value ?? 0, 9);
        }
        expect(coefficientOfVariation(inPercent)).toBeCloseTo(
          coefficientOfVariation(plain) ?? 0,
          6
        );
        expect(indexOfDisparity(inPercent, "fromTotal", 1)).toBeCloseTo(
          indexOfDisparity(plain, "fromTotal", 1) ?? 0,
          6
        );
      })
    );
  });

  test("are 0 where all groups fare alike", () => {
    const alike = weightedRates([
      { rate: 40, people: 10 },
      { rate: 40, people: 900 },
    ]);
    if (alike === null) throw new Error("nobody");
    expect(betweenGroupVariance(alike).value).toBeCloseTo(0, 20);
    expect(theil(alike)?.value).toBeCloseTo(0, 12);
    expect(indexOfDisparity(alike, "fromReference", 40)).toBe(0);
  });

  test("are undefined rather than enormous where a rate or the mean is 0", () => {
    const oneZero = weightedRates([
      { rate: 0, people: 10 },
      { rate: 40, people: 90 },
    ]);
    const allZero = weightedRates([
      { rate: 0, people: 10 },
      { rate: 0, people: 90 },
    ]);
    if (oneZero === null || allZero === null) throw new Error("nobody");
    expect(meanLogDeviation(oneZero)).toBeNull();
    expect(theil(oneZero, [1, 1])?.standardError).toBeNull();
    expect(theil(oneZero)?.value).toBeCloseTo(Math.log(1 / 0.9), 10);
    expect(indexOfDisparity(oneZero, "fromReference", 0)).toBeNull();
    expect([theil(allZero), coefficientOfVariation(allZero)]).toEqual([null, null]);
    expect(weightedRates([])).toBeNull();
  });

  test("the slope index needs three ordered groups and is 0 on level rates", () => {
    const level = [1, 2, 3].map((people) => ({ rate: 20, people }));
    expect(slopeIndex(level.slice(1))).toBeNull();
    expect(slopeIndex(level)?.slope).toBeCloseTo(0, 10);
    expect(slopeIndex(level)?.ratio).toBeCloseTo(1, 10);
  });
});
