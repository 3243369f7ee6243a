import type { Requests } from "./requests";
import { neverFormula } from "../cells/never-formula";
import type {
  BarChart,
  BarSeries,
  Chart,
  LabelSide,
  LineStyle,
  MarkerShape,
  MarkerStyle,
  PointLabel,
} from "../drawing/chart";
import { AXIS_SIZE } from "../drawing/chart-frame";
import { PALETTE } from "../drawing/palette";
import { NUMBER_KINDS } from "../messages/number-kinds";
import type { PlacedData } from "../sheets/placed";

const DASHES = { solid: "Continuous", dash: "Dash", dot: "Dot" } as const;
const MARKERS: Readonly<Record<MarkerShape, `${Excel.ChartMarkerStyle}`>> = {
  circle: "Circle",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
};
const SIDES: Readonly<Record<LabelSide, `${Excel.ChartDataLabelPosition}`>> = {
  right: "Right",
  left: "Left",
  above: "Top",
  below: "Bottom",
};
/** Share of a category's width that stays free, in percent of a bar. */
const GAP_WIDTH = 60;

type Cells = (data: PlacedData) => Excel.Range;

function writeLine(native: Excel.ChartSeries, line: LineStyle | null): void {
  if (line === null) {
    native.format.line.lineStyle = "None";
    return;
  }
  native.format.line.color = line.color;
  native.format.line.weight = line.width;
  native.format.line.lineStyle = DASHES[line.dash];
}

function writeMarker(native: Excel.ChartSeries, marker: MarkerStyle | null): void {
  if (marker === null) {
    native.markerStyle = "None";
    return;
  }
  native.markerStyle = MARKERS[marker.shape];
  native.markerSize = marker.size;
  // Office.js has no word for a marker without a fill; white looks the same on a white chart.
  native.markerBackgroundColor = marker.fill ?? "#FFFFFF";
  if (marker.outline !== null) native.markerForegroundColor = marker.outline;
}

/** One label a point: its text, side and weight. What had a label and has none any more loses it. */
async function writeLabels(
  { makeRoom }: Requests,
  native: Excel.ChartSeries,
  labels: readonly (PointLabel | null)[] | null
): Promise<void> {
  native.hasDataLabels = false;
  for (const [index, label] of (labels ?? []).entries()) {
    if (label === null) continue;
    await makeRoom(10, label.text.length);
    const { dataLabel } = native.points.getItemAt(index);
    dataLabel.text = neverFormula(label.text);
    dataLabel.position = SIDES[label.side];
    dataLabel.format.font.bold = label.bold;
    dataLabel.format.font.size = AXIS_SIZE;
    dataLabel.format.font.color = PALETTE.ink;
  }
}

function writeBar(
  native: Excel.ChartSeries,
  { grouping }: BarChart<unknown>,
  { fill, labelColor, labelKind }: BarSeries<unknown>
): void {
  native.format.fill.setSolidColor(fill);
  native.gapWidth = GAP_WIDTH;
  native.overlap = grouping === "clustered" ? 0 : 100;
  native.hasDataLabels = labelColor !== null;
  if (labelColor === null) return;
  native.dataLabels.showValue = true;
  native.dataLabels.numberFormat = NUMBER_KINDS[labelKind].excel;
  native.dataLabels.format.font.color = labelColor;
  native.dataLabels.format.font.size = AXIS_SIZE;
}

/**
 * Points the chart's series at their cells, adding or taking away as many as it needs. The first is drawn behind.
 * @param seriesNow how many series the chart has before
 */
export async function writeSeries(
  requests: Requests,
  native: Excel.Chart,
  chart: Chart<PlacedData>,
  seriesNow: number,
  cells: Cells
): Promise<void> {
  for (let extra = chart.series.length; extra < seriesNow; extra++) {
    await requests.makeRoom(3);
    native.series.getItemAt(chart.series.length).delete();
  }
  for (const [index, series] of chart.series.entries()) {
    await requests.makeRoom(30);
    const name = neverFormula(series.name);
    if (index >= seriesNow) native.series.add(name);
    // Not what adding returns: Excel forgets that where the queue is sent off before all labels are written.
    const own = native.series.getItemAt(index);
    own.name = name;
    own.setValues(cells("y" in series ? series.y : series.values));
    own.setXAxisValues(
      cells("x" in series ? series.x : (chart as Exclude<typeof chart, { kind: "xy" }>).categories)
    );
    if (chart.kind === "bar") {
      writeBar(own, chart, series as BarSeries<PlacedData>);
      continue;
    }
    const drawn = series as Exclude<typeof series, BarSeries<PlacedData>>;
    own.smooth = false;
    writeLine(own, drawn.line);
    writeMarker(own, drawn.marker);
    await writeLabels(requests, own, drawn.labels);
  }
}
