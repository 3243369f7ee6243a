import { wilsonInterval } from "../../src/statistics/wilson";

describe("the Wilson interval", () => {
  // R: prop.test(events, of, correct = FALSE)$conf.int
  test.each([
    [0, 10, 0, 0.277533],
    [3, 17, 0.061911, 0.410295],
    [45, 120, 0.293524, 0.46423],
    [10, 10, 0.722467, 1],
  ])("of %d in %d is %d to %d", (events, of, low, high) => {
    expect(wilsonInterval(events, of)).toEqual({
      low: expect.closeTo(low, 6),
      high: expect.closeTo(high, 6),
    });
  });

  test("is null where there is nobody", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
