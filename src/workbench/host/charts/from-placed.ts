import { sheetByName, type PlacedChart, type Workbook } from "../../../workbook/model";
import { NUMBER_KINDS } from "../../../messages/number-kinds";
import {
  axis,
  font,
  labels,
  line,
  newChart,
  series,
  title,
  type ChartType,
  type NativeAxis,
  type NativeChart,
  type NativeData,
  type NativeLine,
  type NativePoint,
  type NativeSeries,
  type NativeTitle,
} from "./native-chart";
import { plotPlace } from "./plot-place";
import { type Size, SUBTITLE_SIZE } from "../../../drawing/chart-frame";
import type { Axis, LineStyle, MarkerStyle, PointLabel } from "../../../drawing/chart";

type Model = PlacedChart["chart"];
type Data = Extract<Model, { kind: "bar" }>["categories"];

/** A chart of the workbook in the terms of Office.js; `size` in pixels. */
export function fromPlaced(workbook: Workbook, chart: Model, size: Size): NativeChart {
  const data = ({ range }: Data): NativeData | null => {
    const sheet = sheetByName(workbook, range.sheet);
    const { top, left, rows, columns } = range;
    return sheet && { sheetId: sheet.id, range: { top, left, rows, columns } };
  };
  return {
    ...newChart(typeOf(chart)),
    title: titleOf(chart),
    legend: {
      visible: chart.legend === "top",
      overlay: false,
      position: "Top",
      font: font(),
    },
    categoryAxis:
      chart.kind === "xy"
        ? fromAxis(chart.x)
        : axis({ reversePlotOrder: chart.kind === "bar" && chart.direction === "bars" }),
    valueAxis: fromAxis(chart.kind === "xy" ? chart.y : chart.value),
    series: fromSeries(chart, data),
    plotArea: plotPlace(chart, size),
    unsaid: { id: chart.id, description: chart.description },
  };
}

function titleOf({ title: first, subtitle }: Model): NativeTitle {
  const text = [first, subtitle].filter((line) => line !== "").join("\n");
  const parts =
    first === "" && text !== ""
      ? [{ start: 0, length: text.length, font: font({ size: SUBTITLE_SIZE }) }]
      : [];
  return title({ text, visible: text !== "", font: font({ size: 14 }), parts });
}

function typeOf(chart: Model): ChartType {
  if (chart.kind === "xy") return "XYScatterLines";
  if (chart.kind === "line") return "LineMarkers";
  const way = chart.direction === "bars" ? "Bar" : "Column";
  const grouping = { clustered: "Clustered", stacked: "Stacked", percentStacked: "Stacked100" };
  // The two halves make one of the types by construction.
  return `${way}${grouping[chart.grouping]}` as ChartType;
}

function fromAxis(model: Axis): NativeAxis {
  return axis({
    minimum: model.min,
    maximum: model.max,
    majorUnit: model.majorUnit,
    visible: model.visible,
    numberFormat: NUMBER_KINDS[model.numberKind].excel,
    linkNumberFormat: false,
    majorGridlines: { visible: model.gridlines, line: line() },
    title: title({ text: model.title ?? "", visible: model.title !== null }),
  });
}

function fromSeries(chart: Model, data: (of: Data) => NativeData | null): NativeSeries[] {
  switch (chart.kind) {
    case "bar":
      return chart.series.map(({ name, inLegend, values, fill, labelColor, labelKind }) =>
        series({
          name,
          inLegend,
          values: data(values),
          xValues: data(chart.categories),
          fill,
          hasDataLabels: labelColor !== null,
          labels: labels({
            numberFormat: NUMBER_KINDS[labelKind].excel,
            linkNumberFormat: false,
            font: font({ color: labelColor }),
          }),
        })
      );
    case "line":
      return chart.series.map((model) => ({
        ...drawn(model.name, model.inLegend, model.line, model.marker, model.labels),
        values: data(model.values),
        xValues: data(chart.categories),
      }));
    case "xy":
      return chart.series.map((model) => ({
        ...drawn(model.name, model.inLegend, model.line, model.marker, model.labels),
        values: data(model.y),
        xValues: data(model.x),
      }));
  }
}

function drawn(
  name: string,
  inLegend: boolean,
  lineStyle: LineStyle | null,
  marker: MarkerStyle | null,
  pointLabels: readonly (PointLabel | null)[] | null
): NativeSeries {
  return series({
    name,
    inLegend,
    line: fromLine(lineStyle),
    ...fromMarker(marker),
    points: new Map(
      (pointLabels ?? []).flatMap((label, index): [number, NativePoint][] =>
        label ? [[index, fromLabel(label)]] : []
      )
    ),
  });
}

function fromLine(model: LineStyle | null): NativeLine {
  if (!model) return line({ style: "None" });
  const style = { solid: "Continuous", dash: "Dash", dot: "Dot" } as const;
  return { style: style[model.dash], color: model.color, weight: model.width };
}

function fromMarker(model: MarkerStyle | null): Partial<NativeSeries> {
  if (!model) return { markerStyle: "None" };
  const style = {
    circle: "Circle",
    square: "Square",
    diamond: "Diamond",
    triangle: "Triangle",
  } as const;
  return {
    markerStyle: style[model.shape],
    markerSize: model.size,
    markerBackgroundColor: model.fill,
    markerForegroundColor: model.outline,
    markerOutlineWidth: model.outlineWidth,
    isMarkerHollow: model.fill === null,
  };
}

function fromLabel({ text, side, bold }: PointLabel): NativePoint {
  const position = { right: "Right", left: "Left", above: "Top", below: "Bottom" } as const;
  return {
    hasDataLabel: true,
    text,
    label: labels({ position: position[side], font: font({ bold }) }),
  };
}
