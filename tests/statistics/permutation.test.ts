import { permutationP, twoSidedPermutationP } from "../../src/statistics/permutation";

describe("a permutation p-value", () => {
  test("counts what was observed as one of the draws, so that it is never 0", () => {
    expect(permutationP(0, 9999)).toBe(0.0001);
    expect(permutationP(9999, 9999)).toBe(1);
  });

  test("on two sides is twice the smaller tail and at most 1", () => {
    expect(twoSidedPermutationP(4, 97, 99)).toBe(0.1);
    expect(twoSidedPermutationP(99, 99, 99)).toBe(1);
  });
});
