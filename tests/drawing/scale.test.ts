import fc from "fast-check";
import { axisScale } from "../../src/drawing/svg/scale";
import { axis } from "./sample-charts";

describe("the scale of an axis", () => {
  test("takes round bounds around the values where the axis leaves them open", () => {
    const scale = axisScale(axis, [3.2, 96.8], 0, 300, false);
    expect([scale.min, scale.max]).toEqual([0, 100]);
    expect(scale.ticks).toEqual([0, 20, 40, 60, 80, 100]);
    expect(scale.at(50)).toBe(150);
  });

  test("keeps the bounds and the step that the axis gives", () => {
    const scale = axisScale({ ...axis, min: 0, max: 1, majorUnit: 0.1 }, [5], 300, 0, true);
    expect(scale.ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    expect(scale.at(1)).toBe(0);
  });

  test("begins bars at zero", () => {
    expect(axisScale(axis, [40, 44], 0, 300, true).min).toBe(0);
    expect(axisScale(axis, [40, 44], 0, 300, false).min).toBeGreaterThan(30);
  });

  test("shows values that are all the same against zero", () => {
    expect(axisScale(axis, [0.7, 0.7], 0, 300, false)).toMatchObject({ min: 0, max: 0.7 });
    expect(axisScale(axis, [0], 0, 300, false)).toMatchObject({ min: 0, max: 1 });
    expect(axisScale(axis, [], 0, 300, false)).toMatchObject({ min: 0, max: 1 });
  });

  test("is finite and holds every value, whatever the values", () => {
    const number = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(fc.array(number, { maxLength: 8 }), fc.boolean(), (numbers, withZero) => {
        const scale = axisScale(axis, numbers, 0, 300, withZero);
        expect(scale.max).toBeGreaterThan(scale.min);
        for (const value of numbers) {
          expect(scale.at(value)).toBeGreaterThanOrEqual(-1e-6);
          expect(scale.at(value)).toBeLessThanOrEqual(300 + 1e-6);
        }
      })
    );
  });
});
