import fc from "fast-check";

import { assurance } from "../../src/statistics/assurance";
import { controlChart, type ControlLimits } from "../../src/statistics/control-chart";
import { runChart } from "../../src/statistics/run-chart";
import {
  chartSignals,
  latestVariation,
  loudestSignal,
  type Signal,
  type SignalRule,
} from "../../src/statistics/signals";

const limitsOf = (values: readonly (number | null)[]): ControlLimits | null =>
  controlChart(values).segments[0]?.limits ?? null;

const signalsOf = (values: readonly (number | null)[], rebaseAt: number[] = []): Signal[] =>
  chartSignals(values, controlChart(values, { rebaseAt }));

/** Where a rule flags points when the limits are given: centre 0, outer thirds from ±2, limits ±3. */
function flagged(values: readonly (number | null)[], rule: SignalRule): number[] {
  const limits: ControlLimits = {
    centre: 0,
    lower: -3,
    upper: 3,
    nearLower: -2,
    nearUpper: 2,
    averageMovingRange: 3 / 2.66,
    movingRangeUpper: 4,
    readings: 12,
  };
  const chart = { segments: [{ from: 0, to: values.length, limits }], movingRanges: [] };
  return chartSignals(values, chart)
    .filter((signal) => signal.rule === rule)
    .map(({ at }) => at);
}

const series = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 30 });

describe("limits of a control chart", () => {
  test("need two neighbouring values", () => {
    expect(controlChart([]).segments).toEqual([]);
    expect(limitsOf([4])).toBeNull();
    expect(limitsOf([null, 4, null, 5])).toBeNull();
    expect(limitsOf([4, 6])).toMatchObject({ centre: 5, averageMovingRange: 2, readings: 2 });
  });

  test("lie on the centre where nothing varies, screened or not, without any signal", () => {
    const values = Array.from({ length: 15 }, () => 0.1);
    for (const screenMovingRanges of [false, true]) {
      const chart = controlChart(values, { screenMovingRanges });
      expect(chart.segments[0].limits).toMatchObject({
        averageMovingRange: 0,
        movingRangeUpper: 0,
      });
      expect(chart.segments[0].limits?.upper).toBe(chart.segments[0].limits?.lower);
      expect(chartSignals(values, chart)).toEqual([]);
    }
  });

  test("take no moving range across a missing period or a rebase", () => {
    const values = [1, 3, null, 10, 11, 30, 34];
    const chart = controlChart(values, { rebaseAt: [5] });
    expect(chart.movingRanges).toEqual([null, 2, null, null, 1, null, 4]);
    expect(chart.segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, 7],
    ]);
    expect(chart.segments[0].limits).toMatchObject({ centre: 6.25, averageMovingRange: 1.5 });
    expect(chart.segments[1].limits).toMatchObject({ centre: 32, averageMovingRange: 4 });
  });

  test("rest on the first readings of a segment where a baseline is named, missing periods not counted", () => {
    const chart = controlChart([1, null, 3, 5, 100], { baseline: 3 });
    expect(chart.segments[0].limits).toMatchObject({
      centre: 3,
      averageMovingRange: 2,
      readings: 3,
    });
  });

  test("move and stretch with the values and do not depend on their direction in time", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 9 }), fc.integer(), (values, by, shift) => {
        const plain = limitsOf(values);
        const moved = limitsOf(values.map((value) => value * by + (shift % 1000)));
        const turned = limitsOf([...values].reverse());
        if (plain === null || moved === null || turned === null) throw new Error("no limits");
        expect(moved.upper).toBeCloseTo(plain.upper * by + (shift % 1000), 6);
        expect(moved.averageMovingRange).toBeCloseTo(plain.averageMovingRange * by, 8);
        expect(turned.lower).toBeCloseTo(plain.lower, 8);
        expect(plain.upper - plain.centre).toBeCloseTo(plain.centre - plain.lower, 8);
      })
    );
  });
});

describe("signals", () => {
  test("a point on a limit is inside, one beyond it outside", () => {
    expect(flagged([3, 3.0001, -3, -3.1, 0], "outside")).toEqual([1, 3]);
  });

  test("seven in a row on one side are a shift, six or a point on the centre are none", () => {
    expect(flagged([1, 1, 1, 1, 1, 1, 1], "shift")).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(flagged([1, 1, 1, 1, 1, 1, -1], "shift")).toEqual([]);
    expect(flagged([1, 1, 1, 0, 1, 1, 1, 1], "shift")).toEqual([]);
    expect(flagged([1, 1, 1, null, 1, 1, 1, 1], "shift")).toEqual([]);
  });

  test("seven points steadily up are a trend, an equal neighbour or a gap breaks it", () => {
    const rising = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
    expect(flagged(rising, "trend")).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(flagged(rising.slice(1), "trend")).toEqual([]);
    expect(flagged([0, 0.1, 0.1, 0.2, 0.3, 0.4, 0.5], "trend")).toEqual([]);
    expect(flagged([...rising.slice(0, 3), null, ...rising.slice(3)], "trend")).toEqual([]);
  });

  test("two of three in the outer third count with all three on that side and none outside", () => {
    expect(flagged([2.5, 1, 2.5], "twoOfThree")).toEqual([0, 2]);
    expect(flagged([2.5, -1, 2.5], "twoOfThree")).toEqual([]);
    expect(flagged([2.5, 3.5, 2.5], "twoOfThree")).toEqual([]);
    expect(flagged([2.5, 1, 1, 2.5], "twoOfThree")).toEqual([]);
    expect(flagged([-2.5, -2.1, -0.1], "twoOfThree")).toEqual([0, 1]);
  });

  test("a point with several is shown with the loudest", () => {
    const values = [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 40];
    const signals = signalsOf(values);
    expect(loudestSignal(signals, 13)?.rule).toBe("outside");
    expect(signals.filter(({ at }) => at === 13).map(({ rule }) => rule)).toEqual([
      "outside",
      "trend",
    ]);
    expect(loudestSignal(signals, 20)).toBeNull();
  });

  test("turn over with the values", () => {
    fc.assert(
      fc.property(series, (values) => {
        const turned = signalsOf(values.map((value) => -value)).map(({ at, rule, direction }) => ({
          at,
          rule,
          direction: direction === "up" ? "down" : "up",
        }));
        expect(turned).toEqual(signalsOf(values));
      })
    );
  });

  test("never cross a rebase", () => {
    const values = [1, 2, 1, 2, 11, 12, 11, 12, 11, 12, 11];
    expect(signalsOf(values).map(({ rule }) => rule)).toContain("shift");
    expect(signalsOf(values, [4])).toEqual([]);
  });
});

describe("what the latest point says", () => {
  const up: Signal[] = [{ at: 2, rule: "shift", direction: "up" }];

  test("depends on where better lies", () => {
    expect(latestVariation([1, 2, 3], up, "higher")).toBe("improving");
    expect(latestVariation([1, 2, 3], up, "lower")).toBe("worsening");
    expect(latestVariation([1, 2, 3], up, null)).toBe("changing");
    expect(latestVariation([1, 2, 3, 4], up, "higher")).toBe("common");
  });

  test("is that of the last period that has a value", () => {
    expect(latestVariation([1, 2, 3, null], up, "higher")).toBe("improving");
    expect(latestVariation([null], [], "higher")).toBeNull();
  });
});

describe("assurance", () => {
  const limits = limitsOf([10, 12, 10, 12, 10, 12]) as ControlLimits;

  test.each([
    [20, "higher", "fails"],
    [20, "lower", "passes"],
    [2, "higher", "passes"],
    [2, "lower", "fails"],
    [11, "higher", "hitOrMiss"],
    [limits.upper, "higher", "hitOrMiss"],
  ] as const)("of a target of %d where %s is better: %s", (target, better, expected) => {
    expect(assurance(target, limits, better)).toBe(expected);
  });
});

describe("a run chart", () => {
  test("has nothing to say without a point off the median", () => {
    expect(runChart([])).toBeNull();
    expect(runChart([3, 3, 3])).toBeNull();
  });

  test("flags a long run and few crossings", () => {
    const chart = runChart([1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9]);
    expect(chart).toMatchObject({ usefulPoints: 12, longestRun: 6, crossings: 1, signal: true });
    expect(chart).toMatchObject({ longestRunLimit: 7, crossingsLimit: 3 });
  });
});
