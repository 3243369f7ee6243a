import type { LabelSide, PointLabel } from "./chart";
import { type Box, labelBox, labelSize, markerBox, outside, overlap, SIDES } from "./label-box";
import type { NetworkMap } from "./network-map";
import { pixelsOf } from "./units";

export interface MapLines {
  readonly map: Pick<NetworkMap, "x" | "y" | "labels">;
  /** Size of each marker in points. */
  readonly markerSizes: readonly number[];
  /** Lines drawn between nodes. */
  readonly lines: readonly (readonly [number, number])[];
  /** Pixels of the plot area. */
  readonly width: number;
  readonly height: number;
}

const SWEEPS = 3;

/** Whether the straight line from one point to another passes through a box (Liang & Barsky 1984). */
export function crosses(box: Box, fromX: number, fromY: number, toX: number, toY: number): boolean {
  let [enters, leaves] = [0, 1];
  const clip = (start: number, change: number, low: number, high: number): boolean => {
    if (change === 0) return start > low && start < high;
    const at = [(low - start) / change, (high - start) / change];
    enters = Math.max(enters, Math.min(...at));
    leaves = Math.min(leaves, Math.max(...at));
    return enters < leaves;
  };
  return (
    clip(fromX, toX - fromX, box.left, box.right) && clip(fromY, toY - fromY, box.top, box.bottom)
  );
}

/**
 * The labels of a map, moved to the side of their marker where the fewest lines run through them. A label never moves
 * onto another label, a marker or out of the plot. For maps of few ties; among many, no side is free of lines.
 */
export function labelsOffLines(input: MapLines): readonly (PointLabel | null)[] {
  const { map, lines, width, height } = input;
  const frame = { left: 0, top: 0, right: width, bottom: height };
  const top = map.y.map((y) => height - y);
  const spots = map.labels.map((label, node) => {
    const size = label ? labelSize(label.text, label.bold) : { width: 0, height: 0 };
    const radius = pixelsOf(input.markerSizes[node]) / 2;
    return { radius, labelWidth: size.width, labelHeight: size.height };
  });
  const markers = spots.map((spot, node) => markerBox(spot, map.x[node], top[node]));
  const labels = [...map.labels];
  const boxOf = (node: number, side: LabelSide): Box =>
    labelBox(spots[node], map.x[node], top[node], side);

  const isFree = (node: number, box: Box): boolean =>
    outside(box, frame) === 0 &&
    labels.every(
      (label, other) =>
        other === node ||
        !(overlap(box, markers[other]) || (label && overlap(box, boxOf(other, label.side))))
    );
  const linesThrough = (box: Box): number =>
    lines.filter(([a, b]) => crosses(box, map.x[a], top[a], map.x[b], top[b])).length;

  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    labels.forEach((label, node) => {
      if (label === null) return;
      let best = label.side;
      let fewest = linesThrough(boxOf(node, best));
      for (const side of SIDES) {
        const box = boxOf(node, side);
        if (fewest === 0 || !isFree(node, box)) continue;
        const through = linesThrough(box);
        if (through < fewest) [best, fewest] = [side, through];
      }
      labels[node] = { ...label, side: best };
    });
  }
  return labels;
}
