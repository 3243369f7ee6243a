import type { Box, Spot } from "./label-box";

/** Pixels of an axis that each partner after the first may take: two do not stand at opposite edges. */
const ROOM_A_PARTNER = 170;
/** How much more one side may be stretched than the other to bring the backbone to the middle. */
const MOST_STRETCH = 2;
/** Share of the widest label that is kept free at the left and the right edge. */
const LABEL_ROOM = 0.55;
const MOST_LABEL_ROOM = 90;

/**
 * Positions in steps stretched to fill a frame, leaving room for labels at its edges, with the centre node (−1 for
 * none) in or near the middle.
 */
export function fitToFrame(
  positions: { readonly x: readonly number[]; readonly y: readonly number[] },
  spots: readonly Spot[],
  center: number,
  frame: Box
): { x: number[]; y: number[] } {
  const widest = Math.max(0, ...spots.map((spot) => spot.labelWidth));
  const across = Math.min(MOST_LABEL_ROOM, widest * LABEL_ROOM);
  const down = Math.max(0, ...spots.map((spot) => spot.radius + spot.labelHeight));
  return {
    x: stretched(positions.x, center, frame.left + across, frame.right - across),
    y: stretched(positions.y, center, frame.top + down, frame.bottom - down),
  };
}

/** One axis: what lies before and what lies behind the centre each stretched to half of the room. */
function stretched(values: readonly number[], center: number, from: number, to: number): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const middle = (from + to) / 2;
  if (!(most > least)) return values.map(() => middle);
  const split = values[center] ?? (least + most) / 2;
  const room = Math.min(to - from, ROOM_A_PARTNER * (values.length - 1));
  const ratio = Math.min(
    MOST_STRETCH,
    Math.max(1 / MOST_STRETCH, (most - split) / (split - least))
  );
  const behind = room / (ratio * (split - least) + (most - split));
  const before = ratio * behind;
  const start = middle - room / 2 + before * (split - least);
  return values.map((value) => start + (value - split) * (value < split ? before : behind));
}
