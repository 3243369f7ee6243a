import fc from "fast-check";
import type { PointLabel } from "../../src/drawing/chart";
import { crosses, labelsOffLines } from "../../src/drawing/labels-off-lines";
import { labelBox, labelSize, markerBox, outside, overlap } from "../../src/drawing/label-box";

const WIDTH = 400;
const HEIGHT = 300;

function label(text: string, side: PointLabel["side"] = "right"): PointLabel {
  return { text, side, bold: false };
}

function moved(
  points: readonly { readonly x: number; readonly y: number }[],
  lines: readonly (readonly [number, number])[]
): readonly (PointLabel | null)[] {
  return labelsOffLines({
    map: {
      x: points.map(({ x }) => x),
      y: points.map(({ y }) => y),
      labels: points.map((_, at) => label(`Partner ${at}`)),
    },
    markerSizes: points.map(() => 9),
    lines,
    width: WIDTH,
    height: HEIGHT,
  });
}

describe("whether a line crosses a box", () => {
  const box = { left: 10, top: 10, right: 30, bottom: 20 };

  it("is told for lines through it, past it, ending before it and lying within it", () => {
    expect(crosses(box, 0, 15, 40, 15)).toBe(true);
    expect(crosses(box, 0, 0, 40, 30)).toBe(true);
    expect(crosses(box, 0, 5, 40, 5)).toBe(false);
    expect(crosses(box, 0, 15, 8, 15)).toBe(false);
    expect(crosses(box, 12, 12, 14, 18)).toBe(true);
    expect(crosses(box, 0, 25, 25, 60)).toBe(false);
    expect(crosses(box, 20, 0, 20, 40)).toBe(true);
  });
});

describe("labels of a map", () => {
  it("go to the other side of the marker where a tie runs through them", () => {
    const [left, right] = moved(
      [
        { x: 150, y: 150 },
        { x: 300, y: 150 },
      ],
      [[0, 1]]
    );
    expect([left?.side, right?.side]).toEqual(["left", "right"]);
  });

  it("stand above or below where ties leave on both sides", () => {
    const [, middle] = moved(
      [
        { x: 60, y: 150 },
        { x: 180, y: 150 },
        { x: 300, y: 150 },
      ],
      [
        [0, 1],
        [1, 2],
      ]
    );
    expect(["above", "below"]).toContain(middle?.side);
  });

  it("stay where they are without lines", () => {
    expect(moved([{ x: 200, y: 150 }], [])).toEqual([label("Partner 0")]);
  });

  it("never come to touch a label, a marker or the frame that they did not touch before", () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: WIDTH }),
      y: fc.integer({ min: 0, max: HEIGHT }),
    });
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 2, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 15 }),
        (points, pairs) => {
          const lines = pairs.filter(([a, b]) => a < points.length && b < points.length);
          const conflicts = (labels: readonly (PointLabel | null)[]): number => {
            const spots = labels.map((one) => ({
              radius: 6,
              labelWidth: labelSize(one?.text ?? "", false).width,
              labelHeight: labelSize(one?.text ?? "", false).height,
            }));
            const boxes = points.map(({ x, y }, at) =>
              labelBox(spots[at], x, HEIGHT - y, labels[at]?.side ?? "right")
            );
            const frame = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };
            return boxes.reduce((sum, box, at) => {
              const touched = boxes.filter((other, to) => to < at && overlap(box, other)).length;
              const onMarkers = points.filter(
                ({ x, y }, to) => to !== at && overlap(box, markerBox(spots[to], x, HEIGHT - y))
              ).length;
              return sum + touched + onMarkers + (outside(box, frame) > 0 ? 1 : 0);
            }, 0);
          };
          const before = points.map((_, at) => label(`Partner ${at}`));
          expect(conflicts(moved(points, lines))).toBeLessThanOrEqual(conflicts(before));
        }
      )
    );
  });
});
