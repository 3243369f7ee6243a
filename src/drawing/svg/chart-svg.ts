import {
  chartFrame,
  SUBTITLE_LINE,
  SUBTITLE_SIZE,
  TITLE_LINE,
  TITLE_SIZE,
  type ChartFrame,
  type Size,
} from "../chart-frame";
import { barPlot } from "./bar-plot";
import type { ChartContext, DrawableChart } from "./context";
import { element, escapeText } from "./element";
import { legend } from "./legend";
import { linePlot } from "./line-plot";
import { textAt } from "./text";
import { LIGHT_THEME, type ChartTheme } from "./theme";
import { xyPlot } from "./xy-plot";

export interface DrawingOptions extends Size {
  /** Says a number of a kind in the reader's language (`words.say.number`). */
  readonly number: ChartContext["number"];
  readonly theme?: ChartTheme;
}

const FONTS = "Calibri, Carlito, 'Segoe UI', sans-serif";

/**
 * A chart as the text of one SVG element, `width` by `height` pixels. It stands on a transparent ground; its title and
 * description are those of the chart, so that it speaks without being seen.
 */
export function chartSvg(chart: DrawableChart, options: DrawingOptions): string {
  const { width, height } = options;
  const context = { number: options.number, theme: options.theme ?? LIGHT_THEME };
  const frame = chartFrame(chart, options);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      "font-family": FONTS,
    },
    element("title", {}, escapeText(chart.title)),
    element("desc", {}, escapeText(chart.description)),
    ...titleLines(frame, context.theme),
    ...legend(chart, frame, context),
    ...plot(chart, frame, context)
  );
}

function titleLines(frame: ChartFrame, theme: ChartTheme): string[] {
  const subtitleTop = frame.title.length * TITLE_LINE;
  return [
    ...frame.title.map((line, row) =>
      textAt(line, 0, (row + 0.5) * TITLE_LINE, { size: TITLE_SIZE, color: theme.ink, bold: true })
    ),
    ...frame.subtitle.map((line, row) =>
      textAt(line, 0, subtitleTop + (row + 0.5) * SUBTITLE_LINE, {
        size: SUBTITLE_SIZE,
        color: theme.quiet,
      })
    ),
  ];
}

function plot(chart: DrawableChart, { plot: place }: ChartFrame, context: ChartContext): string[] {
  switch (chart.kind) {
    case "xy":
      return xyPlot(chart, place, context);
    case "bar":
      return barPlot(chart, place, context);
    case "line":
      return linePlot(chart, place, context);
  }
}
