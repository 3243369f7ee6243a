import type { Axis, Chart } from "./chart";
import { textWidth } from "./text-width";
import { wrapText } from "./wrap-text";

/** Points of the parts of a chart. */
export const TITLE_SIZE = 12;
export const SUBTITLE_SIZE = 10;
export const AXIS_SIZE = 9;

/** Pixels of a line of the title, of the second line, and the air under both. */
export const TITLE_LINE = 21;
export const SUBTITLE_LINE = 17;
const UNDER_TITLE = 4;
/** Native charts break a title before it takes the whole width: about four fifths. */
const TITLE_SHARE = 0.8;
export const LEGEND_LINE = 22;
/** Width of what stands before a name in the legend: a swatch for bars, a piece of line or a marker else. */
export const legendSymbol = (kind: Chart<unknown>["kind"]): number => (kind === "bar" ? 11 : 20);
export const BESIDE_SYMBOL = 4;
const BETWEEN_ENTRIES = 14;
export const AXIS_TITLE = 20;
/** Pixels about the plot; less where a chart is no higher than a few lines of text. */
const MARGIN = 6;
const MARGIN_SHARE = 1 / 18;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels from the chart's top left corner. */
export interface Rectangle extends Size {
  readonly left: number;
  readonly top: number;
}

/** Where the parts of a chart stand; the native charts follow the same measures. */
export interface ChartFrame {
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly legendTop: number;
  /** Names of the series in the legend with their place: the row and the pixels from the left. */
  readonly legend: readonly {
    readonly series: number;
    readonly row: number;
    readonly left: number;
  }[];
  /** The plot with its axis labels, without the titles of axes. */
  readonly plot: Rectangle;
}

/** Pixels of a line of the title of a chart of a given width. */
export function titleRoom(width: number): number {
  return TITLE_SHARE * width;
}

/** Places title, legend and plot of a chart of a given size: each at the left edge, under the one before. */
export function chartFrame(chart: Chart<unknown>, { width, height }: Size): ChartFrame {
  const room = titleRoom(width);
  const title = chart.title === "" ? [] : wrapText(chart.title, TITLE_SIZE, room, true);
  const subtitle = chart.subtitle === "" ? [] : wrapText(chart.subtitle, SUBTITLE_SIZE, room);
  const lines = title.length * TITLE_LINE + subtitle.length * SUBTITLE_LINE;
  const legendTop = lines > 0 ? lines + UNDER_TITLE : 0;
  const legend = legendPlaces(chart, width);
  const rows = legend.length === 0 ? 0 : legend[legend.length - 1].row + 1;
  const margin = Math.min(MARGIN, Math.round(height * MARGIN_SHARE));
  const top = legendTop + rows * LEGEND_LINE + margin;
  const { left, right, bottom } = roomBeside(chart);
  return {
    title,
    subtitle,
    legendTop,
    legend,
    plot: {
      left,
      top,
      width: width - left - right - margin,
      height: height - top - bottom - margin,
    },
  };
}

function legendPlaces(chart: Chart<unknown>, width: number): ChartFrame["legend"] {
  if (chart.legend === "none") return [];
  let row = 0;
  let left = 0;
  return chart.series.flatMap((series, index) => {
    if (!series.inLegend) return [];
    const wide = legendSymbol(chart.kind) + BESIDE_SYMBOL + textWidth(series.name, AXIS_SIZE);
    if (left > 0 && left + wide > width) {
      row++;
      left = 0;
    }
    const place = { series: index, row, left };
    left += wide + BETWEEN_ENTRIES;
    return [place];
  });
}

/** The axes that stand left of and below the plot. */
export function plotAxes(chart: Chart<unknown>): { left: Axis | null; below: Axis | null } {
  switch (chart.kind) {
    case "xy":
      return { left: chart.y, below: chart.x };
    case "bar":
      return chart.direction === "bars"
        ? { left: null, below: chart.value }
        : { left: chart.value, below: null };
    case "line":
      return { left: chart.value, below: null };
  }
}

/** Room for the titles of axes and for labels at the plot's edges. */
function roomBeside(chart: Chart<unknown>): { left: number; right: number; bottom: number } {
  const { left, below } = plotAxes(chart);
  const labels = chart.kind === "xy" ? chart.labelRoom : undefined;
  return {
    left: axisTitleRoom(left) + (labels?.left ?? 0),
    right: labels?.right ?? 0,
    bottom: axisTitleRoom(below) + (labels?.below ?? 0),
  };
}

function axisTitleRoom(axis: Axis | null): number {
  return axis?.visible && axis.title !== null ? AXIS_TITLE : 0;
}
