import { writeAxes } from "./write-chart-axes";
import { writeSeries } from "./write-chart-series";
import { POINTS_PER_PIXEL } from "./points";
import type { Requests } from "./requests";
import { neverFormula } from "../cells/never-formula";
import type { Chart } from "../drawing/chart";
import { chartFrame, type Size, SUBTITLE_SIZE, TITLE_SIZE } from "../drawing/chart-frame";
import { PALETTE } from "../drawing/palette";
import type { ChartBlock, ChartBox, PlacedData } from "../sheets/placed";
import { chartOnTabs, type Tabs } from "../sheets/real-tabs";
import type { BlockUpdate } from "../sheets/update";

/** Excel takes no longer title. */
const LONGEST_TITLE = 255;

const BAR_TYPES = {
  bars: { clustered: "BarClustered", stacked: "BarStacked", percentStacked: "BarStacked100" },
  columns: {
    clustered: "ColumnClustered",
    stacked: "ColumnStacked",
    percentStacked: "ColumnStacked100",
  },
} as const satisfies Record<string, Record<string, `${Excel.ChartType}`>>;

function typeOf(chart: Chart<unknown>): `${Excel.ChartType}` {
  switch (chart.kind) {
    case "xy":
      return "XYScatterLines";
    case "line":
      return "LineMarkers";
    case "bar":
      return BAR_TYPES[chart.direction][chart.grouping];
  }
}

/** The cells a chart is first made from; its series are set one by one afterwards. */
function firstCells(chart: Chart<PlacedData>): PlacedData | null {
  if (chart.kind === "xy") return chart.series[0]?.y ?? null;
  return chart.series[0]?.values ?? null;
}

/** Finding and second line, each in its own size; the title stands over the plot, never in it. */
function writeTitle(native: Excel.Chart, { title, subtitle }: Chart<unknown>): void {
  if (title === "" && subtitle === "") {
    native.title.visible = false;
    return;
  }
  const first = neverFormula(title);
  const lines = first === "" ? [neverFormula(subtitle)] : [first, subtitle];
  const text = lines
    .filter((line) => line !== "")
    .join("\n")
    .slice(0, LONGEST_TITLE);
  native.title.text = text;
  native.title.overlay = false;
  if (first !== "") {
    const finding = native.title.getSubstring(0, Math.min(first.length, text.length)).font;
    finding.bold = true;
    finding.size = TITLE_SIZE;
    finding.color = PALETTE.ink;
  }
  const from = first === "" ? 0 : first.length + 1;
  if (text.length <= from) return;
  const second = native.title.getSubstring(from, text.length - from).font;
  second.bold = false;
  second.size = SUBTITLE_SIZE;
  second.color = PALETTE.question;
}

function writeBox(native: Excel.Chart, { left, top, width, height }: ChartBox): void {
  native.left = left * POINTS_PER_PIXEL;
  native.top = top * POINTS_PER_PIXEL;
  native.width = width * POINTS_PER_PIXEL;
  native.height = height * POINTS_PER_PIXEL;
}

/** Gives the plot the place that labels were laid out for. */
function writePlot(native: Excel.Chart, chart: Chart<unknown>, size: Size): void {
  const { plot } = chartFrame(chart, size);
  native.plotArea.left = plot.left * POINTS_PER_PIXEL;
  native.plotArea.top = plot.top * POINTS_PER_PIXEL;
  native.plotArea.width = plot.width * POINTS_PER_PIXEL;
  native.plotArea.height = plot.height * POINTS_PER_PIXEL;
}

function writeLegend(native: Excel.Chart, chart: Chart<unknown>): void {
  native.legend.visible = chart.legend === "top";
  if (chart.legend === "none") return;
  native.legend.position = "Top";
  native.legend.overlay = false;
  chart.series.forEach(({ inLegend }, index) => {
    native.legend.legendEntries.getItemAt(index).visible = inLegend;
  });
}

/** A chart that stands on the sheet: how many series it has, and its size in points. */
export interface StandingChart extends Size {
  readonly series: number;
}

/**
 * Makes a block's native chart, or points the one that stands there at its cells again. A chart is made once: where the
 * user moved or resized it, it stays.
 */
export async function writeChart(
  requests: Requests,
  sheet: Excel.Worksheet,
  block: ChartBlock,
  change: BlockUpdate["change"],
  standing: StandingChart | undefined,
  tabs: Tabs
): Promise<void> {
  const { context } = requests;
  const chart = chartOnTabs(block.chart, tabs);
  const cells = ({ range }: PlacedData): Excel.Range =>
    context.workbook.worksheets
      .getItem(range.sheet)
      .getRangeByIndexes(range.top, range.left, range.rows, range.columns);
  const source = firstCells(chart);
  if (source === null) return;
  await requests.makeRoom(40);
  const native =
    standing === undefined
      ? sheet.charts.add(typeOf(chart), cells(source), "Columns")
      : sheet.charts.getItem(block.name);
  if (standing === undefined) native.name = block.name;
  if (standing === undefined || change === "moved") writeBox(native, block.box);
  await writeSeries(requests, native, chart, standing?.series ?? 1, cells);
  writeTitle(native, chart);
  writeLegend(native, chart);
  writeAxes(native, chart);
  if (standing === undefined) {
    native.displayBlanksAs = "NotPlotted";
    native.plotVisibleOnly = false;
    native.format.border.clear();
    writePlot(native, chart, block.box);
  } else if (chart.kind === "xy" && chart.labelRoom) {
    // The room that labels take changes with their words.
    writePlot(native, chart, change === "moved" ? block.box : pixelsOf(standing));
  }
}

function pixelsOf({ width, height }: Size): Size {
  return { width: width / POINTS_PER_PIXEL, height: height / POINTS_PER_PIXEL };
}
