import fc from "fast-check";

import { nearestMixture } from "../../src/statistics/nearest-mixture";
import { placeboRank, syntheticControl } from "../../src/statistics/synthetic-control";

const distance = (
  shares: readonly number[],
  points: readonly number[][],
  target: number[]
): number =>
  Math.hypot(
    ...target.map((value, row) => shares.reduce((sum, s, at) => sum + s * points[at][row], -value))
  );

describe("the nearest mixture", () => {
  test("finds planted shares", () => {
    const points = [
      [1, 4, 2, 8],
      [5, 1, 7, 3],
      [2, 9, 4, 1],
      [9, 9, 9, 9],
    ];
    const planted = [0.2, 0.5, 0.3, 0];
    const target = [0, 1, 2, 3].map((row) =>
      points.reduce((sum, point, at) => sum + planted[at] * point[row], 0)
    );
    nearestMixture(points, target).forEach((share, at) =>
      expect(share).toBeCloseTo(planted[at], 9)
    );
  });

  test("is the nearest corner where the target lies beyond it", () => {
    expect(
      nearestMixture(
        [
          [0, 0],
          [1, 0],
          [0, 1],
        ],
        [5, 0]
      )
    ).toEqual([0, 1, 0]);
  });

  test("takes candidates that repeat each other", () => {
    const shares = nearestMixture(
      [
        [1, 1],
        [1, 1],
        [3, 3],
      ],
      [2, 2]
    );
    expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(
      distance(
        shares,
        [
          [1, 1],
          [1, 1],
          [3, 3],
        ],
        [2, 2]
      )
    ).toBeCloseTo(0, 9);
  });

  test("is a mixture that no small move towards a candidate betters", () => {
    const vector = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(vector, { minLength: 1, maxLength: 9 }), vector, (points, target) => {
        const shares = nearestMixture(points, target);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
        const reached = distance(shares, points, target);
        points.forEach((_, towards) => {
          for (const step of [0.001, 0.05, 0.5, 1]) {
            const moved = shares.map(
              (share, at) => (1 - step) * share + (at === towards ? step : 0)
            );
            expect(distance(moved, points, target)).toBeGreaterThanOrEqual(reached - 1e-7);
          }
        });
      })
    );
  });
});

describe("a synthetic control", () => {
  const others = [
    { place: "Ash", values: [10, 12, 11, 13, 12, 13, 12] },
    { place: "Birch", values: [30, 28, 31, 29, 30, 31, 30] },
    { place: "Cedar", values: [20, 26, 19, 27, 18, 26, 19] },
    { place: "Doe", values: [14, 11, 15, 12, 14, 11, 15] },
  ];
  /** Half Ash, half Birch, and 6 more from the fifth period on. */
  const treated = {
    place: "Elm",
    values: others[0].values.map(
      (value, at) => (value + others[1].values[at]) / 2 + (at >= 4 ? 6 : 0)
    ),
  };

  test("finds the mixture and the planted effect", () => {
    const control = syntheticControl(treated, others, 4);
    expect(control?.weights.map(({ weight }) => weight)).toEqual(
      [0.5, 0.5, 0, 0].map((weight) => expect.closeTo(weight, 8) as number)
    );
    expect(control?.gapBefore).toBeCloseTo(0, 8);
    expect(control?.gapAfter).toBeCloseTo(6, 8);
  });

  test("ranks the treated place first among placebos", () => {
    expect(placeboRank(treated, others, 4)).toEqual({ rank: 1, places: 5, p: 0.2 });
  });

  test("does not rank a place high where nothing happened to it", () => {
    /** Half Ash, half Doe, as near before as after. */
    const quiet = {
      place: "Fir",
      values: others[0].values.map(
        (value, at) => (value + others[3].values[at]) / 2 + (at % 2 === 0 ? -4 : 4)
      ),
    };
    expect(placeboRank(quiet, others, 4)?.rank).toBeGreaterThan(1);
  });

  test("needs other places and periods on both sides", () => {
    expect(syntheticControl(treated, [], 4)).toBeNull();
    expect(syntheticControl(treated, others, 0)).toBeNull();
    expect(syntheticControl(treated, others, 7)).toBeNull();
    expect(placeboRank(treated, [], 4)).toBeNull();
  });
});
