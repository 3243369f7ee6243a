import type { Axis } from "../chart";
import { AXIS_SIZE, AXIS_TITLE, type Rectangle } from "../chart-frame";
import { lineHeight, textWidth } from "../text-width";
import { wrapText } from "../wrap-text";
import { element } from "./element";
import type { Scale } from "./scale";
import { textAt } from "./text";
import type { ChartTheme } from "./theme";
import type { ChartContext } from "./context";

/** Pixels between axis labels and the plot. */
const BESIDE_PLOT = 6;
/** Room under the plot for one line of axis labels. */
export const LABELS_BELOW = lineHeight(AXIS_SIZE) + BESIDE_PLOT;
const BETWEEN_LABELS = 8;

function gridline(x1: number, y1: number, x2: number, y2: number, color: string): string {
  return element("line", { x1, y1, x2, y2, stroke: color, "stroke-width": 1 });
}

/** Room over the plot for the upper half of the topmost label. */
export const LABEL_ABOVE = 6;

/** Room right of the plot for the second half of the last label under it. */
export function labelsRight(axis: Axis, ticks: readonly number[], context: ChartContext): number {
  const last = ticks.at(-1);
  if (!axis.visible || last === undefined) return 0;
  return textWidth(context.number(last, axis.numberKind), AXIS_SIZE) / 2;
}

/** Room that the labels of a standing value axis take left of the plot. */
export function labelsLeft(axis: Axis, ticks: readonly number[], context: ChartContext): number {
  if (!axis.visible) return 0;
  const widest = Math.max(
    0,
    ...ticks.map((tick) => textWidth(context.number(tick, axis.numberKind), AXIS_SIZE))
  );
  return widest + BESIDE_PLOT;
}

/** Gridlines, labels and title of the axis left of the plot. */
export function leftAxis(
  axis: Axis,
  scale: Scale,
  plot: Rectangle,
  context: ChartContext
): string[] {
  const { theme } = context;
  const style = { size: AXIS_SIZE, color: theme.quiet, anchor: "end" } as const;
  const right = plot.left + plot.width;
  return [
    ...(axis.gridlines
      ? scale.ticks.map((tick) =>
          gridline(plot.left, scale.at(tick), right, scale.at(tick), lineColor(tick, theme))
        )
      : []),
    ...(axis.visible
      ? scale.ticks.map((tick) =>
          textAt(
            context.number(tick, axis.numberKind),
            plot.left - BESIDE_PLOT,
            scale.at(tick),
            style
          )
        )
      : []),
    ...(axis.visible && axis.title !== null
      ? [
          textAt(
            axis.title,
            AXIS_TITLE / 2,
            plot.top + plot.height / 2,
            { ...style, anchor: "middle" },
            -90
          ),
        ]
      : []),
  ];
}

/** Gridlines, labels and title of the value axis under the plot. */
export function bottomAxis(
  axis: Axis,
  scale: Scale,
  plot: Rectangle,
  context: ChartContext
): string[] {
  const { theme } = context;
  const style = { size: AXIS_SIZE, color: theme.quiet, anchor: "middle" } as const;
  const bottom = plot.top + plot.height;
  const labelMiddle = bottom + BESIDE_PLOT + lineHeight(AXIS_SIZE) / 2;
  return [
    ...(axis.gridlines
      ? scale.ticks.map((tick) =>
          gridline(scale.at(tick), plot.top, scale.at(tick), bottom, lineColor(tick, theme))
        )
      : []),
    ...(axis.visible
      ? scale.ticks.map((tick) =>
          textAt(context.number(tick, axis.numberKind), scale.at(tick), labelMiddle, style)
        )
      : []),
    ...(axis.visible && axis.title !== null
      ? [
          textAt(
            axis.title,
            plot.left + plot.width / 2,
            bottom + LABELS_BELOW + AXIS_TITLE / 2,
            style
          ),
        ]
      : []),
  ];
}

/** The line where an axis without gridlines meets the plot, or where zero is. */
export function baseline(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  theme: ChartTheme
): string {
  return gridline(x1, y1, x2, y2, theme.zeroAxis);
}

function lineColor(tick: number, theme: ChartTheme): string {
  return tick === 0 ? theme.zeroAxis : theme.grid;
}

/** Categories under the plot, each in the middle of its band; where they are many, every so manieth. */
export function categoriesBelow(
  names: readonly string[],
  plot: Rectangle,
  theme: ChartTheme
): string[] {
  const band = plot.width / names.length;
  const widest = Math.max(0, ...names.map((name) => textWidth(name, AXIS_SIZE)));
  const every = Math.max(1, Math.ceil((widest + BETWEEN_LABELS) / band));
  const y = plot.top + plot.height + BESIDE_PLOT + lineHeight(AXIS_SIZE) / 2;
  return names.flatMap((name, at) =>
    at % every === 0
      ? [
          textAt(name, plot.left + (at + 0.5) * band, y, {
            size: AXIS_SIZE,
            color: theme.quiet,
            anchor: "middle",
          }),
        ]
      : []
  );
}

/** Room that categories take left of lying bars: at most two fifths of the width. */
export function categoriesLeftRoom(names: readonly string[], width: number): number {
  const widest = Math.max(0, ...names.map((name) => textWidth(name, AXIS_SIZE)));
  return Math.min(widest, width * 0.4) + BESIDE_PLOT;
}

/** Categories left of lying bars, broken into lines where they are long. */
export function categoriesLeft(
  names: readonly string[],
  room: number,
  plot: Rectangle,
  theme: ChartTheme
): string[] {
  const band = plot.height / names.length;
  const line = lineHeight(AXIS_SIZE);
  return names.flatMap((name, at) => {
    const lines = wrapText(name, AXIS_SIZE, room - BESIDE_PLOT + 1);
    const first = plot.top + (at + 0.5) * band - ((lines.length - 1) * line) / 2;
    return lines.map((text, row) =>
      textAt(text, plot.left - BESIDE_PLOT, first + row * line, {
        size: AXIS_SIZE,
        color: theme.quiet,
        anchor: "end",
      })
    );
  });
}
