import type { LabelSide } from "./chart";
import { labelBox, markerBox, overlap, type Box, type Spot } from "./label-box";
import type { LabelPositions } from "./label-sides";

const PASSES = 6;
const CLEARANCE = 1;

/** Moves, in place, markers without a label of their own out from under the labels, each the shorter way. */
export function clearUnderLabels(
  spots: readonly Spot[],
  { x, y }: LabelPositions,
  sides: readonly (LabelSide | null)[]
): void {
  const labels = spots.flatMap((spot, at) => {
    const side = sides[at];
    return side ? [labelBox(spot, x[at], y[at], side)] : [];
  });
  for (let pass = 0; pass < PASSES; pass++) {
    spots.forEach((spot, at) => {
      if (sides[at] !== null) return;
      for (const label of labels) {
        const way = wayOut(markerBox(spot, x[at], y[at]), label);
        x[at] += way.x;
        y[at] += way.y;
      }
    });
  }
}

function wayOut(marker: Box, label: Box): { x: number; y: number } {
  const shared = overlap(marker, label);
  if (!shared) return { x: 0, y: 0 };
  if (shared.down <= shared.across) {
    const up = marker.top + marker.bottom < label.top + label.bottom;
    return { x: 0, y: (shared.down + CLEARANCE) * (up ? -1 : 1) };
  }
  const left = marker.left + marker.right < label.left + label.right;
  return { x: (shared.across + CLEARANCE) * (left ? -1 : 1), y: 0 };
}
