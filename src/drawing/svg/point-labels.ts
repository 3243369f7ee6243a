import type { PointLabel } from "../chart";
import { LABEL_SIZE, labelBox, labelSize } from "../label-box";
import { element } from "./element";
import type { PlottedPoint } from "./marks";
import { textAt } from "./text";
import type { ChartTheme } from "./theme";

const PADDING = 3;

/** Labels beside their points on a ground of their own, so that ties pass behind them. */
export function pointLabels(
  points: readonly PlottedPoint[],
  labels: readonly (PointLabel | null)[],
  radius: number,
  theme: ChartTheme
): string[] {
  return points.flatMap((point, at) => {
    const label = labels[at];
    if (!point || !label) return [];
    const { width, height } = labelSize(label.text, label.bold);
    const box = labelBox(
      { radius, labelWidth: width, labelHeight: height },
      point.x,
      point.y,
      label.side
    );
    return [
      element("rect", { x: box.left, y: box.top, width, height, fill: theme.ground }),
      textAt(label.text, ...textStart(box, label), {
        size: LABEL_SIZE,
        color: theme.ink,
        bold: label.bold,
        anchor: ANCHORS[label.side],
      }),
    ];
  });
}

/** A label is tied to its marker's side, so that a wider font moves its far end only. */
const ANCHORS = { right: "start", left: "end", above: "middle", below: "middle" } as const;

function textStart(
  box: { left: number; right: number; top: number; bottom: number },
  { side }: PointLabel
): [number, number] {
  const middle = (box.top + box.bottom) / 2;
  if (side === "right") return [box.left + PADDING, middle];
  if (side === "left") return [box.right - PADDING, middle];
  return [(box.left + box.right) / 2, middle];
}
