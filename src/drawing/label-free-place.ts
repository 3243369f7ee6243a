import type { LabelSide } from "./chart";
import { labelBox, markerBox, outside, overlap, SIDES, type Box, type Spot } from "./label-box";
import type { LabelPositions } from "./label-sides";

const STEP = 5;

/**
 * The nearest place to where a spot stands, and the side there, where its marker and label touch nothing and stay in
 * the frame; null where there is none.
 */
export function freePlace(
  at: number,
  spots: readonly Spot[],
  { x, y }: LabelPositions,
  sides: readonly (LabelSide | null)[],
  frame: Box
): { x: number; y: number; side: LabelSide } | null {
  const taken = spots.flatMap((spot, other) => {
    if (other === at) return [];
    const side = sides[other];
    const marker = markerBox(spot, x[other], y[other]);
    return side ? [marker, labelBox(spot, x[other], y[other], side)] : [marker];
  });
  const isFree = (box: Box): boolean =>
    outside(box, frame) === 0 && !taken.some((other) => overlap(box, other));
  const farthest = Math.hypot(frame.right - frame.left, frame.bottom - frame.top);
  for (let radius = 0; radius < farthest; radius += STEP) {
    const directions = Math.max(1, Math.round((2 * Math.PI * radius) / STEP));
    for (let direction = 0; direction < directions; direction++) {
      const angle = (2 * Math.PI * direction) / directions;
      const place = { x: x[at] + radius * Math.cos(angle), y: y[at] + radius * Math.sin(angle) };
      if (!isFree(markerBox(spots[at], place.x, place.y))) continue;
      const side = SIDES.find((each) => isFree(labelBox(spots[at], place.x, place.y, each)));
      if (side) return { ...place, side };
    }
  }
  return null;
}
