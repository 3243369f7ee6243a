import type { LabelSide } from "./chart";
import { lineHeight, textWidth } from "./text-width";

// Taken out once: boxes are compared by the million, and finding `Math` shows, above all in sandboxes.
const { max, min } = Math;

/** Pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size of a point label in points. */
export const LABEL_SIZE = 9;
const PADDING = 3;
const BESIDE_MARKER = 2;

/** A marker with the size of its label; 0 by 0 where it has none. */
export interface Spot {
  readonly radius: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** The size a label takes with the padding of its white ground. */
export function labelSize(text: string, bold: boolean): { width: number; height: number } {
  return {
    width: textWidth(text, LABEL_SIZE, bold) + 2 * PADDING,
    height: lineHeight(LABEL_SIZE) + 2,
  };
}

export const SIDES: readonly LabelSide[] = ["right", "left", "above", "below"];

/** Where the label of a spot at `x`, `y` stands. */
export function labelBox(spot: Spot, x: number, y: number, side: LabelSide): Box {
  const away = spot.radius + BESIDE_MARKER;
  const { labelWidth: width, labelHeight: height } = spot;
  switch (side) {
    case "right":
      return boxAt(x + away, y - height / 2, width, height);
    case "left":
      return boxAt(x - away - width, y - height / 2, width, height);
    case "above":
      return boxAt(x - width / 2, y - away - height, width, height);
    case "below":
      return boxAt(x - width / 2, y + away, width, height);
  }
}

export function markerBox(spot: Spot, x: number, y: number): Box {
  return boxAt(x - spot.radius, y - spot.radius, 2 * spot.radius, 2 * spot.radius);
}

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** How far two boxes reach into each other on both axes, or null where they do not touch. */
export function overlap(a: Box, b: Box): { across: number; down: number } | null {
  const across = min(a.right, b.right) - max(a.left, b.left);
  const down = min(a.bottom, b.bottom) - max(a.top, b.top);
  return across > 0 && down > 0 ? { across, down } : null;
}

/** How far a box reaches out of a frame, in pixels of both axes together. */
export function outside(box: Box, frame: Box): number {
  return (
    max(0, frame.left - box.left) +
    max(0, box.right - frame.right) +
    max(0, frame.top - box.top) +
    max(0, box.bottom - frame.bottom)
  );
}
