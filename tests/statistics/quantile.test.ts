import { quantile } from "../../src/statistics/quantile";

describe("a quantile", () => {
  test("interpolates as R's default and Excel's PERCENTILE.INC do", () => {
    // R: quantile(c(15, 20, 35, 40, 50), c(0.05, 0.3, 0.4, 0.5, 1))
    const values = [40, 15, 50, 20, 35];
    const shares = [0.05, 0.3, 0.4, 0.5, 1];
    expect(shares.map((share) => quantile(values, share))).toEqual(
      [16, 23, 29, 35, 50].map((value) => expect.closeTo(value, 12))
    );
  });

  test("is the only value there is, and null where there is none", () => {
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.95)).toBeNull();
  });

  test("leaves the list as it was", () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});
