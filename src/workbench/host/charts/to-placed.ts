import { isCellError } from "../../../cells/value";
import { cellAt, type PlacedChart } from "../../../workbook/model";
import { NUMBER_KINDS, type NumberKind } from "../../../messages/number-kinds";
import { displayText } from "../cells/display-text";
import { sheetById, type OpenWorkbook } from "../open-workbook";
import { roomAbout } from "./plot-place";
import type { Size } from "../../../drawing/chart-frame";
import type { Axis, LabelSide, LineStyle, MarkerStyle, PointLabel } from "../../../drawing/chart";
import type {
  NativeAxis,
  NativeChart,
  NativeData,
  NativeLabels,
  NativeSeries,
  NativeTitle,
} from "./native-chart";

type Model = PlacedChart["chart"];
type Data = Extract<Model, { kind: "bar" }>["categories"];

/** Excel's own colours for series that have none. */
const AUTOMATIC = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

const automatic = (index: number): string => AUTOMATIC[index % AUTOMATIC.length];

/** The finding, then what is drawn; a title that begins in small letters has no finding. */
function titleLines({ visible, text, parts }: NativeTitle): readonly string[] {
  if (!visible) return [""];
  const lines = text.split(/\r\n|\r|\n/);
  const isPlain = parts.some(({ start, font: { bold } }) => start === 0 && !bold);
  return isPlain ? ["", ...lines] : lines;
}

/**
 * The chart that Excel would draw from what Office.js has set, with the values its cells hold now; `size` in pixels.
 */
export function toPlaced(open: OpenWorkbook, chart: NativeChart, size: Size): Model {
  const [first, ...rest] = titleLines(chart.title);
  const base = {
    ...chart.unsaid,
    title: first,
    subtitle: rest.join(" "),
    legend: chart.legend.visible ? ("top" as const) : ("none" as const),
  };
  const shown = chart.series.filter((entry) => entry.values !== null);
  if (chart.type.startsWith("XY")) {
    const model = {
      ...base,
      kind: "xy" as const,
      x: toAxis(open, chart.categoryAxis, shown[0]?.xValues ?? null),
      y: toAxis(open, chart.valueAxis, shown[0]?.values ?? null),
      series: shown.map((entry, index) => ({
        ...drawn(open, entry, index, chart.type),
        x: toData(open, entry.xValues),
        y: toData(open, entry.values),
      })),
    };
    const labelRoom = roomAbout(model, chart.plotArea, size);
    return labelRoom === undefined ? model : { ...model, labelRoom };
  }
  const categories = toData(open, shown[0]?.xValues ?? null);
  const value = toAxis(open, chart.valueAxis, shown[0]?.values ?? null);
  if (chart.type.startsWith("Line")) {
    return {
      ...base,
      kind: "line",
      categories,
      value,
      series: shown.map((entry, index) => ({
        ...drawn(open, entry, index, chart.type),
        values: toData(open, entry.values),
      })),
    };
  }
  return {
    ...base,
    kind: "bar",
    direction: chart.type.startsWith("Bar") ? "bars" : "columns",
    grouping: chart.type.endsWith("100")
      ? "percentStacked"
      : chart.type.endsWith("Stacked")
        ? "stacked"
        : "clustered",
    categories,
    value,
    series: shown.map((entry, index) => ({
      name: entry.name,
      inLegend: entry.inLegend,
      values: toData(open, entry.values),
      fill: entry.fill ?? automatic(index),
      labelColor: entry.hasDataLabels ? (entry.labels.font.color ?? "#404040") : null,
      labelKind: kindOf(open, entry.labels, entry.values),
    })),
  };
}

const NOWHERE: Data = { range: { sheet: "", top: 0, left: 0, rows: 1, columns: 1 }, values: [] };

function toData(open: OpenWorkbook, data: NativeData | null): Data {
  const sheet = data && sheetById(open, data.sheetId);
  if (!sheet) return NOWHERE;
  const { top, left, rows, columns } = data.range;
  const values = Array.from({ length: rows * columns }, (_, offset) => {
    const at = { row: top + Math.floor(offset / columns), column: left + (offset % columns) };
    const value = cellAt(sheet, at.row, at.column)?.value ?? null;
    return typeof value === "boolean" || isCellError(value) ? null : value;
  });
  return { range: { sheet: sheet.name, top, left, rows, columns }, values };
}

/** The number format of the first cell of a series. */
function sourceFormat(open: OpenWorkbook, data: NativeData | null): string {
  const sheet = data && sheetById(open, data.sheetId);
  return (sheet && cellAt(sheet, data.range.top, data.range.left)?.format) ?? "General";
}

function kindOf(
  open: OpenWorkbook,
  { numberFormat, linkNumberFormat }: Pick<NativeLabels, "numberFormat" | "linkNumberFormat">,
  data: NativeData | null
): NumberKind {
  const wanted = linkNumberFormat ? sourceFormat(open, data) : numberFormat;
  const found = Object.entries(NUMBER_KINDS).find(([, { excel }]) => excel === wanted);
  // The keys of NUMBER_KINDS are the number kinds.
  return (found?.[0] ?? "plain") as NumberKind;
}

function toAxis(open: OpenWorkbook, axis: NativeAxis, data: NativeData | null): Axis {
  return {
    min: axis.minimum,
    max: axis.maximum,
    majorUnit: axis.majorUnit,
    visible: axis.visible && axis.tickLabelPosition !== "None",
    gridlines: axis.majorGridlines.visible,
    title: axis.title.visible && axis.title.text !== "" ? axis.title.text : null,
    numberKind: kindOf(open, axis, data),
  };
}

/** What XY and line series share. */
function drawn(
  open: OpenWorkbook,
  entry: NativeSeries,
  index: number,
  type: NativeChart["type"]
): {
  name: string;
  inLegend: boolean;
  line: LineStyle | null;
  marker: MarkerStyle | null;
  labels: (PointLabel | null)[] | null;
} {
  return {
    name: entry.name,
    inLegend: entry.inLegend,
    line: toLine(entry, index, type),
    marker: toMarker(entry, index, type),
    labels: toLabels(open, entry),
  };
}

function toLine({ line }: NativeSeries, index: number, type: string): LineStyle | null {
  if (line.style === "None" || (line.style === "Automatic" && type === "XYScatter")) return null;
  const dash = line.style === "Dash" ? "dash" : line.style === "Dot" ? "dot" : "solid";
  return { color: line.color ?? automatic(index), width: line.weight, dash };
}

function toMarker(entry: NativeSeries, index: number, type: string): MarkerStyle | null {
  const { markerStyle } = entry;
  const without = type === "Line" || type.endsWith("NoMarkers");
  if (markerStyle === "None" || (markerStyle === "Automatic" && without)) return null;
  const shapes = {
    Automatic: "circle",
    Circle: "circle",
    Square: "square",
    Diamond: "diamond",
    Triangle: "triangle",
  } as const;
  const fill = entry.isMarkerHollow ? null : (entry.markerBackgroundColor ?? automatic(index));
  return {
    shape: shapes[markerStyle],
    size: entry.markerSize,
    fill,
    outline: entry.markerForegroundColor ?? fill,
    outlineWidth: entry.markerOutlineWidth,
  };
}

function toLabels(open: OpenWorkbook, entry: NativeSeries): (PointLabel | null)[] | null {
  const { values } = toData(open, entry.values);
  const shown = values.map((value, index): PointLabel | null => {
    const point = entry.points.get(index);
    if (!(point?.hasDataLabel ?? entry.hasDataLabels)) return null;
    const label = point?.label ?? entry.labels;
    const format = label.linkNumberFormat ? sourceFormat(open, entry.values) : label.numberFormat;
    return {
      text: point?.text ?? displayText(value, format),
      side: sideOf(label.position),
      bold: label.font.bold,
    };
  });
  return shown.some((label) => label !== null) ? shown : null;
}

function sideOf(position: NativeLabels["position"]): LabelSide {
  const sides: Partial<Record<NativeLabels["position"], LabelSide>> = {
    Left: "left",
    Top: "above",
    Bottom: "below",
  };
  return sides[position] ?? "right";
}
