import type { LabelSide } from "./chart";
import { labelBox, markerBox, overlap, type Box, type Spot } from "./label-box";
import type { LabelPositions } from "./label-sides";

/** Pixels kept free between markers, and pixels that conflicting spots are moved beyond touching. */
const CLEARANCE = 2;

interface Part {
  readonly spot: number;
  readonly isLabel: boolean;
  readonly box: Box;
}

function partsOf(
  spots: readonly Spot[],
  { x, y }: LabelPositions,
  sides: readonly (LabelSide | null)[]
): Part[] {
  return spots.flatMap((spot, at) => {
    const side = sides[at];
    const marker = { spot: at, isLabel: false, box: markerBox(spot, x[at], y[at]) };
    if (side === null) return [marker];
    return [marker, { spot: at, isLabel: true, box: labelBox(spot, x[at], y[at], side) }];
  });
}

/** Calls back for every two parts of different spots that touch, a label being one of them or `markersToo`. */
function eachConflict(
  parts: readonly Part[],
  markersToo: boolean,
  found: (a: Part, b: Part, across: number, down: number) => void
): void {
  const sorted = [...parts].sort((a, b) => a.box.left - b.box.left);
  for (let first = 0; first < sorted.length; first++) {
    const a = sorted[first];
    for (let second = first + 1; second < sorted.length; second++) {
      const b = sorted[second];
      if (b.box.left >= a.box.right) break;
      if (a.spot === b.spot || !(a.isLabel || b.isLabel || markersToo)) continue;
      const shared = overlap(a.box, b.box);
      if (shared) found(a, b, shared.across, shared.down);
    }
  }
}

/** Spots whose label touches the label or the marker of another spot that counts, and the pairs. */
export function labelConflicts(
  spots: readonly Spot[],
  positions: LabelPositions,
  sides: readonly (LabelSide | null)[],
  counts: (at: number) => boolean = () => true
): { touching: ReadonlySet<number>; pairs: number } {
  const touching = new Set<number>();
  let pairs = 0;
  const parts = partsOf(spots, positions, sides).filter((part) => counts(part.spot));
  eachConflict(parts, false, (a, b) => {
    pairs++;
    for (const part of [a, b]) {
      if (part.isLabel) touching.add(part.spot);
    }
  });
  return { touching, pairs };
}

/**
 * Moves, in place, spots whose marker or label touches another's apart along the shorter way, each by half, and back
 * into the frame. Returns the number of conflicts there were, those between markers included.
 */
export function nudge(
  spots: readonly Spot[],
  { x, y }: LabelPositions,
  sides: readonly (LabelSide | null)[],
  frame: Box
): number {
  const moveX = new Float64Array(spots.length);
  const moveY = new Float64Array(spots.length);
  let conflicts = 0;
  eachConflict(partsOf(spots, { x, y }, sides), true, (a, b, across, down) => {
    conflicts++;
    const moves = across < down ? moveX : moveY;
    const towards =
      across < down ? middle(a.box).x - middle(b.box).x : middle(a.box).y - middle(b.box).y;
    const by = ((Math.min(across, down) + CLEARANCE) / 2) * (towards < 0 ? -1 : 1);
    moves[a.spot] += by;
    moves[b.spot] -= by;
  });
  spots.forEach((spot, at) => {
    x[at] += moveX[at];
    y[at] += moveY[at];
    const side = sides[at];
    intoFrame(at, markerBox(spot, x[at], y[at]), { x, y }, frame);
    if (side) intoFrame(at, labelBox(spot, x[at], y[at], side), { x, y }, frame);
  });
  return conflicts;
}

function intoFrame(at: number, box: Box, { x, y }: LabelPositions, frame: Box): void {
  x[at] += Math.max(0, frame.left - box.left) - Math.max(0, box.right - frame.right);
  y[at] += Math.max(0, frame.top - box.top) - Math.max(0, box.bottom - frame.bottom);
}

function middle(box: Box): { x: number; y: number } {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}
