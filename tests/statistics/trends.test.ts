import fc from "fast-check";

import { differenceInDifferences } from "../../src/statistics/difference-in-differences";
import { forecast } from "../../src/statistics/forecast";
import { exactKendallP } from "../../src/statistics/kendall-null";
import { kendallScore } from "../../src/statistics/kendall-score";
import { leastSquares } from "../../src/statistics/least-squares";
import { mannKendall } from "../../src/statistics/mann-kendall";
import { neweyWestLag } from "../../src/statistics/newey-west";
import { fitLine } from "../../src/statistics/ordinary-least-squares";
import { seasonalKendall } from "../../src/statistics/seasonal-kendall";
import { segmentedRegression } from "../../src/statistics/segmented-regression";
import { requiredPace, targetDates } from "../../src/statistics/target-date";
import { theilSen } from "../../src/statistics/theil-sen";
import { lagOneAutocorrelation, mean, standardDeviation } from "../../src/statistics/univariate";
import { describeWithData } from "../shared-data";
import { seriesOf } from "./reference-values";

const years = (values: readonly number[], first = 2010): number[] =>
  values.map((_, at) => first + at);

function orders<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((thing, at) =>
    orders(things.filter((_, other) => other !== at)).map((rest) => [thing, ...rest])
  );
}

const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 9 });

describe("Mann–Kendall", () => {
  test.each([0, 1, 2, 3, 4])("gives no verdict on %d values", (n) => {
    expect(mannKendall(Array.from({ length: n }, (_, at) => at))).toBeNull();
  });

  test("a steady rise of 3, 4 and 5 values has the least p there is: 2/n!", () => {
    const least = [3, 4, 5].map((n) =>
      exactKendallP(kendallScore(Array.from({ length: n }, (_, at) => at)))
    );
    expect(least).toEqual([
      expect.closeTo(1 / 3, 12),
      expect.closeTo(1 / 12, 12),
      expect.closeTo(1 / 60, 12),
    ]);
  });

  test("finds nothing in a constant series, short or long", () => {
    expect(mannKendall([4, 4, 4, 4, 4])).toMatchObject({ S: 0, z: 0, p: 1, tauB: null });
    expect(mannKendall(Array.from({ length: 20 }, () => 4))).toMatchObject({ p: 1, varS: 0 });
  });

  test("counts every order of up to six values, with ties and without", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 6 }),
        (list) => {
          const observed = Math.abs(kendallScore(list).S);
          const scores = orders(list).map((order) => Math.abs(kendallScore(order).S));
          const share = scores.filter((score) => score >= observed).length / scores.length;
          expect(mannKendall(list)?.p).toBeCloseTo(share, 12);
        }
      ),
      { numRuns: 25 }
    );
  });

  test("says where p comes from", () => {
    expect(mannKendall([1, 2, 3, 4, 6])?.method).toBe("exact");
    expect(mannKendall([1, 2, 3, 3, 6])?.method).toBe("permutation");
    expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])?.method).toBe("normal");
  });

  test("turns its sign with time and with the values, and ignores scale", () => {
    fc.assert(
      fc.property(values, (list) => {
        const plain = mannKendall(list);
        const backwards = mannKendall([...list].reverse());
        const scaled = mannKendall(list.map((value) => 3 * value + 7));
        expect(backwards?.S).toBe(plain?.S === 0 ? 0 : -(plain?.S ?? 0));
        expect(backwards?.p).toBeCloseTo(plain?.p ?? 0, 12);
        expect(scaled).toEqual(plain);
      })
    );
  });
});

describe("Sen's slope", () => {
  test("uses real times where years are missing", () => {
    expect(theilSen([2010, 2011, 2015, 2016], [1, 2, 6, 7])?.slope).toBe(1);
  });

  test("leaves a limit open where there are too few slopes for it", () => {
    expect(theilSen([1, 2, 3, 4], [3, 5, 6, 9])).toMatchObject({ low: null, high: null });
  });

  test("has limits on the slope itself where nothing varies", () => {
    expect(theilSen([1, 2, 3, 4], [5, 5, 5, 5])).toMatchObject({ slope: 0, low: 0, high: 0 });
  });

  test("is null where no two times differ", () => {
    expect(theilSen([], [])).toBeNull();
    expect(theilSen([2010, 2010], [1, 2])).toBeNull();
  });

  test("grows with the values, shrinks with the time and lies within its limits", () => {
    fc.assert(
      fc.property(values, (list) => {
        const times = years(list);
        const plain = theilSen(times, list);
        const grown = theilSen(
          times.map((time) => time * 2),
          list.map((value) => value * 6)
        );
        expect(grown?.slope).toBeCloseTo(3 * (plain?.slope ?? 0), 9);
        if (plain?.low != null) expect(plain.low).toBeLessThanOrEqual(plain.slope);
        if (plain?.high != null) expect(plain.high).toBeGreaterThanOrEqual(plain.slope);
      })
    );
  });
});

describe("seasonal Kendall", () => {
  test("with one season is Mann–Kendall and Sen's slope", () => {
    const list = [3, 5, 4, 6, 8, 7, 9, 12, 11, 13, 15];
    const points = list.map((value, at) => ({ time: 2000 + at, value, season: 1 }));
    const { S, varS, z, p } = mannKendall(list) ?? {};
    expect(seasonalKendall(points)).toEqual({
      ...{ S, varS, z, p },
      ...theilSen(
        points.map(({ time }) => time),
        list
      ),
    });
  });

  test("sees no trend in seasons alone", () => {
    const points = Array.from({ length: 16 }, (_, at) => ({
      time: at / 4,
      value: [1, 9, 4, 2][at % 4],
      season: at % 4,
    }));
    expect(seasonalKendall(points)).toBeNull();
  });
});

describeWithData("seasonal Kendall on the months of road casualties", () => {
  test("agrees with the definition written in R", () => {
    const [series] = [...seriesOf("uk_seatbelt_law").values()];
    const points = series.times.map((time, at) => ({
      time,
      value: series.values[at],
      season: Math.round((time % 1) * 12) % 12,
    }));
    expect(seasonalKendall(points)).toEqual({
      S: -666,
      varS: expect.closeTo(5914, 8),
      z: expect.closeTo(-8.64730913985, 10),
      p: expect.closeTo(5.27279878284e-18, 26),
      slope: expect.closeTo(-27.6458333333, 6),
      low: expect.closeTo(-33.5, 6),
      high: expect.closeTo(-22, 6),
      intercept: expect.closeTo(1631 + 27.6458333333 * 1976.95833333, 3),
      medianTime: expect.closeTo(1976.95833333, 6),
      medianValue: 1631,
    });
  });
});

describe("lines", () => {
  const monthly = [52.1, 51.4, 53.0, 52.2, 50.9, 52.6, 53.1, 54.0, 55.2, 55.9, 56.3, 57.0];

  test("forecast with R's prediction interval", () => {
    const line = fitLine(years(monthly), monthly);
    if (line === null) throw new Error("no line");
    expect(forecast(line, 2025)).toEqual({
      expected: expect.closeTo(58.394988345, 8),
      low: expect.closeTo(55.6289115206, 8),
      high: expect.closeTo(61.1610651694, 8),
    });
  });

  test("need three points and two times", () => {
    expect(fitLine([1, 2], [1, 2])).toBeNull();
    expect(fitLine([1, 1, 1], [1, 2, 3])).toBeNull();
  });

  test("on a level line have no p, on a steep one p is 0", () => {
    expect(fitLine([1, 2, 3], [5, 5, 5])).toMatchObject({ slope: 0, p: null, rSquared: null });
    expect(fitLine([1, 2, 3], [1, 2, 3])).toMatchObject({ slope: 1, p: 0, rSquared: 1 });
  });

  test("by least squares leave residuals at right angles to every predictor", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
          minLength: 4,
          maxLength: 30,
        }),
        (pairs) => {
          const rows = pairs.map(([x], at) => [1, x, at]);
          const fit = leastSquares(
            rows,
            pairs.map(([, y]) => y)
          );
          if (fit === null) return;
          for (let column = 0; column < 3; column++) {
            const along = rows.reduce((sum, row, at) => sum + row[column] * fit.residuals[at], 0);
            expect(Math.abs(along)).toBeLessThan(1e-6);
          }
        }
      )
    );
  });

  test("by least squares refuse predictors that repeat each other", () => {
    expect(leastSquares([], [])).toBeNull();
    expect(leastSquares([[1, 2]], [3])).toBeNull();
    expect(
      leastSquares(
        [
          [1, 2],
          [2, 4],
          [3, 6],
        ],
        [1, 2, 3]
      )
    ).toBeNull();
  });
});

describe("segmented regression", () => {
  const before = [10, 11, 12, 13, 14, 15, 16];
  const after = [20, 22, 24, 26, 28];

  test("finds the jump at the event and the effect at any later date", () => {
    const list = [...before, ...after];
    const fit = segmentedRegression(years(list), list, 2017);
    expect(fit?.levelChange.estimate).toBeCloseTo(3, 8);
    expect(fit?.slopeChange.estimate).toBeCloseTo(1, 8);
    expect(fit?.effectAt(2021).estimate).toBeCloseTo(7, 8);
    expect(fit?.withoutEvent(2021)).toBeCloseTo(21, 8);
  });

  test("takes ordinary variances under 12 points and Newey–West's from there on", () => {
    const noisy = [...before, ...after].map((value, at) => value + (at % 3));
    expect(segmentedRegression(years(noisy), noisy, 2017)?.method).toBe("neweyWest");
    expect(segmentedRegression(years(noisy.slice(1)), noisy.slice(1), 2016)?.method).toBe("ols");
    expect([11, 12, 100, 192].map(neweyWestLag)).toEqual([1, 1, 3, 4]);
  });

  test("needs a line on both sides and something left to judge it by", () => {
    expect(segmentedRegression([1, 2, 3, 4], [1, 2, 3, 5], 3)).toBeNull();
    expect(segmentedRegression([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], 9)).toBeNull();
    expect(segmentedRegression([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6], 6)).toBeNull();
  });
});

describe("reaching a target", () => {
  const trend = (low: number | null, slope: number, high: number | null) => ({
    ...{ slope, low, high, intercept: 0, medianTime: 2015, medianValue: 50 },
  });

  test("is dated through the middle of the series, sooner at the faster pace", () => {
    expect(targetDates(trend(1, 2, 5), 60)).toEqual({
      earliest: 2017,
      expected: 2020,
      latest: 2025,
    });
    expect(targetDates(trend(-5, -2, -1), 40)).toEqual({
      earliest: 2017,
      expected: 2020,
      latest: 2025,
    });
  });

  test("has no date where the slope may be 0, its interval is open or it leads away", () => {
    expect(targetDates(trend(-1, 2, 5), 60)).toBeNull();
    expect(targetDates(trend(0, 2, 5), 60)).toBeNull();
    expect(targetDates(trend(null, 2, 5), 60)).toBeNull();
    expect(targetDates(trend(1, 2, 5), 40)).toBeNull();
  });

  test("takes the pace from the latest value to the target's date", () => {
    expect(requiredPace({ time: 2020, value: 50 }, { time: 2025, value: 60 })).toBe(2);
    expect(requiredPace({ time: 2025, value: 50 }, { time: 2025, value: 60 })).toBeNull();
  });
});

describe("difference in differences", () => {
  test("agrees with R's regression on place, time and both", () => {
    const effect = differenceInDifferences({
      treatedBefore: [12, 14, 13],
      treatedAfter: [18, 20, 19, 21],
      comparisonBefore: [11, 12, 13],
      comparisonAfter: [13, 12, 14, 15],
    });
    expect(effect).toEqual({
      estimate: expect.closeTo(5, 10),
      standardError: expect.closeTo(1.27801930085, 9),
      low: expect.closeTo(2.1523955422, 8),
      high: expect.closeTo(7.8476044578, 8),
    });
  });

  test("is null where a side has no values or none can vary", () => {
    const one = {
      treatedBefore: [1],
      treatedAfter: [2],
      comparisonBefore: [1],
      comparisonAfter: [1],
    };
    expect(differenceInDifferences(one)).toBeNull();
    expect(
      differenceInDifferences({ ...one, treatedAfter: [], treatedBefore: [1, 2, 3] })
    ).toBeNull();
  });
});

describe("means and deviations", () => {
  test("are undefined for too few values", () => {
    expect([mean([]), standardDeviation([1]), lagOneAutocorrelation([2, 2, 2])]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("keep small values beside large ones", () => {
    expect(mean([1e16, 1, -1e16, 1])).toBe(0.5);
  });
});
