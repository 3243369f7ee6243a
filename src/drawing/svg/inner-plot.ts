import type { Axis } from "../chart";
import type { Rectangle } from "../chart-frame";
import { LABEL_ABOVE, LABELS_BELOW, labelsLeft, labelsRight } from "./axes";
import type { ChartContext } from "./context";
import { axisScale } from "./scale";

/** A number axis and the values drawn along it. */
export interface AxisValues {
  readonly axis: Axis;
  readonly values: readonly number[];
  readonly withZero: boolean;
}

/**
 * What is left of the plot for the marks, without the labels of its axes. `left` and `below` are the number axes;
 * `categories` is the room that names take on a side without one.
 */
export function innerPlot(
  outer: Rectangle,
  { left, below }: { readonly left: AxisValues | null; readonly below: AxisValues | null },
  categories: { readonly left: number; readonly below: number },
  context: ChartContext
): Rectangle {
  const above = left?.axis.visible ? LABEL_ABOVE : 0;
  const bottom = below?.axis.visible ? LABELS_BELOW : categories.below;
  const top = outer.top + above;
  const height = outer.height - above - bottom;
  const ticksOf = ({ axis, values, withZero }: AxisValues, length: number): readonly number[] =>
    axisScale(axis, values, 0, length, withZero).ticks;
  const leftRoom = left ? labelsLeft(left.axis, ticksOf(left, height), context) : categories.left;
  const rightRoom = below
    ? labelsRight(below.axis, ticksOf(below, outer.width - leftRoom), context)
    : 0;
  return { left: outer.left + leftRoom, top, width: outer.width - leftRoom - rightRoom, height };
}
