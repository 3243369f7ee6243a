import fc from "fast-check";

import { controlChart, type ControlLimits } from "../../src/statistics/control-chart";
import { falseAlarms } from "../../src/statistics/false-alarms";
import { nextOutsideRecomputed, nextToSignal } from "../../src/statistics/next-signal";
import { seededRandom } from "../../src/statistics/random";
import { largestDeviation, outsidePossible } from "../../src/statistics/signal-possibility";
import { chartSignals } from "../../src/statistics/signals";

const limitsOf = (values: readonly number[]): ControlLimits => {
  const [{ limits }] = controlChart(values).segments;
  if (limits === null) throw new Error("no limits");
  return limits;
};

const isOutsideAtEnd = (values: readonly number[]): boolean =>
  chartSignals(values, controlChart(values)).some(
    ({ at, rule }) => rule === "outside" && at === values.length - 1
  );

describe("what can be a signal at all", () => {
  test("the largest deviation of each of five points, in mean moving ranges, by linear programming", () => {
    expect([0, 1, 2, 3, 4].map((at) => largestDeviation(5, at))).toEqual([
      3.2,
      expect.closeTo(2.4, 12),
      1.6,
      expect.closeTo(2.4, 12),
      3.2,
    ]);
  });

  test("four points can never be outside, five only at an end, a lone spike from eight on", () => {
    expect(outsidePossible(1)).toEqual({ anEnd: false, everyPoint: false, loneSpike: false });
    expect(outsidePossible(4).anEnd).toBe(false);
    expect(outsidePossible(5)).toEqual({ anEnd: true, everyPoint: false, loneSpike: false });
    expect(outsidePossible(7).loneSpike).toBe(false);
    expect(outsidePossible(8).loneSpike).toBe(true);
  });

  test("no series deviates further than that", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 12 }),
        (values) => {
          const { centre, averageMovingRange } = limitsOf(values);
          values.forEach((value, at) =>
            expect(Math.abs(value - centre)).toBeLessThanOrEqual(
              largestDeviation(values.length, at) * averageMovingRange + 1e-9
            )
          );
        }
      )
    );
  });
});

describe("what the next value must be", () => {
  test("is beyond the limits after quiet values", () => {
    const values = [10, 12, 11, 13, 10, 12, 11, 9];
    const limits = limitsOf(values);
    const next = nextToSignal(values, limits);
    expect(next.high).toBeCloseTo(limits.upper, 10);
    expect(next.low).toBeCloseTo(limits.lower, 10);
  });

  test("is beyond the centre after six values on one side", () => {
    const values = [1, 1, 1, 1, 1, 1, 11, 12, 11, 12, 11, 12];
    const limits = limitsOf(values);
    expect(nextToSignal(values, limits).high).toBeCloseTo(limits.centre, 10);
  });

  test("is beyond the latest value after six that rise, though the centre lies higher", () => {
    const limits = limitsOf([10, 12, 10, 12]);
    expect(nextToSignal([1, 2, 3, 4, 5, 6], { ...limits, lower: 0, nearLower: 0.5 }).high).toBe(6);
  });

  test("with limits worked out again, lies where the new point is just outside", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 20 }),
        (values) => {
          const limits = limitsOf(values);
          fc.pre(limits.averageMovingRange > 0);
          const { low, high } = nextOutsideRecomputed(values[values.length - 1], limits);
          if (low === null || high === null) throw new Error("four values allow a fifth");
          expect(isOutsideAtEnd([...values, high + 0.01])).toBe(true);
          expect(isOutsideAtEnd([...values, low - 0.01])).toBe(true);
          expect(isOutsideAtEnd([...values, high - 0.01])).toBe(false);
          expect(isOutsideAtEnd([...values, low + 0.01])).toBe(false);
        }
      )
    );
  });

  test("with limits worked out again, does not exist for three values", () => {
    expect(nextOutsideRecomputed(3, limitsOf([1, 2, 3]))).toEqual({ low: null, high: null });
  });
});

describe("false alarms", () => {
  test("cannot come from four points", () => {
    expect(falseAlarms(4, 200, seededRandom(1))).toEqual({
      points: 0,
      anySignal: 0,
      latest: 0,
      draws: 200,
    });
  });

  // 8000 series each, simulated in R 4.2 with rules written there anew.
  test.each([
    [12, 0.047],
    [24, 0.158],
    [36, 0.258],
  ])("of %d points come in a share of %d of all quiet series", (n, share) => {
    const alarms = falseAlarms(n, 1500, seededRandom(1));
    expect(Math.abs(alarms.anySignal - share)).toBeLessThan(0.03);
    expect(alarms.points).toBeGreaterThan(alarms.anySignal);
  });

  test("are the same for the same seed", () => {
    expect(falseAlarms(20, 100, seededRandom(7))).toEqual(falseAlarms(20, 100, seededRandom(7)));
  });
});
