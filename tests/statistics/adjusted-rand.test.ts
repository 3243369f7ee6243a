import fc from "fast-check";
import { adjustedRand } from "../../src/statistics/adjusted-rand";

const groupings = fc
  .integer({ min: 2, max: 12 })
  .chain((things) =>
    fc.tuple(...[0, 1].map(() => fc.array(fc.nat(4), { minLength: things, maxLength: things })))
  );

/** Over all pairs of things, straight from Hubert and Arabie's definition. */
function byPairs(first: number[], second: number[]): number {
  let both = 0;
  let inFirst = 0;
  let inSecond = 0;
  let all = 0;
  for (let a = 0; a < first.length; a++) {
    for (let b = 0; b < a; b++) {
      const together = [first[a] === first[b], second[a] === second[b]];
      all++;
      if (together[0]) inFirst++;
      if (together[1]) inSecond++;
      if (together[0] && together[1]) both++;
    }
  }
  const expected = (inFirst * inSecond) / all;
  const most = (inFirst + inSecond) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

describe("the adjusted Rand index", () => {
  test("has the value that scikit-learn documents", () => {
    expect(adjustedRand([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(4 / 7, 12);
    expect(adjustedRand([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
  });

  test("is 1 for the same grouping under other numbers, also all-in-one and all-apart", () => {
    expect(adjustedRand([0, 0, 1, 2], [2, 2, 0, 1])).toBe(1);
    expect(adjustedRand([0, 0, 0], [1, 1, 1])).toBe(1);
    expect(adjustedRand([0, 1, 2], [2, 1, 0])).toBe(1);
    expect(adjustedRand([], [])).toBe(1);
  });

  test("is what counting pairs gives, whichever grouping comes first", () => {
    fc.assert(
      fc.property(groupings, ([first, second]) => {
        expect(adjustedRand(first, second)).toBeCloseTo(byPairs(first, second), 12);
        expect(adjustedRand(second, first)).toBeCloseTo(byPairs(first, second), 12);
      })
    );
  });
});
