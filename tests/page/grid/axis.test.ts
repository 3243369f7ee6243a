import fc from "fast-check";
import { axisOf } from "../../../src/workbench/page/grid/axis";

const axes = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    sizes: fc.array(fc.tuple(fc.nat(80), fc.nat(120)), { maxLength: 20 }),
  })
  .map(({ count, sizes }) => ({ count, sizes: new Map(sizes) }));

describe("the rows and columns of a sheet in pixels", () => {
  it("begin where those before them end, whatever their sizes", () => {
    fc.assert(
      fc.property(axes, ({ count, sizes }) => {
        const axis = axisOf(count, 20, sizes);
        let end = 0;
        for (let index = 0; index < count; index++) {
          expect(axis.start(index)).toBe(end);
          end += sizes.get(index) ?? 20;
        }
        expect(axis.length).toBe(end);
      })
    );
  });

  it("are found again by any pixel within them", () => {
    fc.assert(
      fc.property(axes, fc.nat(2_000), ({ count, sizes }, pixel) => {
        const axis = axisOf(count, 20, sizes);
        const found = axis.at(pixel);
        const isWithin = pixel >= axis.start(found) && pixel < axis.start(found) + axis.size(found);
        expect(isWithin || (pixel >= axis.length && found === count - 1)).toBe(true);
      })
    );
  });
});
