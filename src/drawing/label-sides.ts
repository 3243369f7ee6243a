import type { LabelSide } from "./chart";
import { labelBox, markerBox, outside, overlap, SIDES, type Box, type Spot } from "./label-box";

const SWEEPS = 60;
/** Chance, at the first sweep, to take a side at random; it falls to nothing. */
const HEAT = 0.3;
/** A label right or left of its marker reads best: what the others cost, in conflicts. */
const DISLIKE: Readonly<Record<LabelSide, number>> = {
  right: 0,
  left: 0.02,
  above: 0.04,
  below: 0.05,
};

export interface LabelPositions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * The side of each label so that the fewest touch another label, a marker or the frame: local search that at first
 * takes a random side now and then, after Christensen, Marks & Shieber (1995). Starts from `sides` and changes it.
 */
export function chooseSides(
  spots: readonly Spot[],
  { x, y }: LabelPositions,
  labelled: readonly number[],
  frame: Box,
  sides: (LabelSide | null)[],
  random: () => number
): void {
  const markers = spots.map((spot, at) => markerBox(spot, x[at], y[at]));
  const boxes = new Map(
    labelled.map((at) => [at, SIDES.map((side) => labelBox(spots[at], x[at], y[at], side))])
  );
  const boxOf = (at: number, side: number): Box => (boxes.get(at) as Box[])[side];
  const fixedCost = new Map(
    labelled.map((at) => [
      at,
      SIDES.map((side, index) => {
        const box = boxOf(at, index);
        const touched = markers.filter((marker, other) => other !== at && overlap(box, marker));
        return DISLIKE[side] + touched.length + (outside(box, frame) > 0 ? 3 : 0);
      }),
    ])
  );
  const chosen = new Map(labelled.map((at) => [at, SIDES.indexOf(sides[at] ?? "right")]));
  const cost = (at: number, side: number): number => {
    let sum = (fixedCost.get(at) as number[])[side];
    for (const [other, otherSide] of chosen) {
      if (other !== at && overlap(boxOf(at, side), boxOf(other, otherSide))) sum++;
    }
    return sum;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let changed = false;
    const heat = HEAT * (1 - (2 * sweep) / SWEEPS);
    for (const at of labelled) {
      const before = chosen.get(at) as number;
      const here = cost(at, before);
      if (here < 1) continue;
      const costs = SIDES.map((_, side) => cost(at, side));
      const best =
        random() < heat ? Math.floor(random() * SIDES.length) : costs.indexOf(Math.min(...costs));
      if (best !== before) {
        chosen.set(at, best);
        changed = true;
      }
    }
    if (!changed && heat <= 0) break;
  }
  for (const [at, side] of chosen) sides[at] = SIDES[side];
}
