import { neverFormula } from "../cells/never-formula";
import type { BarChart, BarSeries, Chart, LineChart, XYChart } from "../drawing/chart";
import { PALETTE } from "../drawing/palette";
import type { Size } from "../drawing/chart-frame";
import { NUMBER_KINDS } from "../messages/number-kinds";
import type { PlacedData } from "../sheets/placed";
import {
  categoryAxisXml,
  FIRST_AXIS,
  outline,
  SECOND_AXIS,
  valueAxisXml,
  type ValueAxisPlace,
} from "./chart-xml-axis";
import { chartLayout } from "./chart-xml-layout";
import {
  categoriesXml,
  labelSwitches,
  lineProperties,
  markerXml,
  pointLabelsXml,
  seriesHead,
  valuesXml,
} from "./chart-xml-series";
import {
  AXIS_LOOK,
  LABEL_LOOK,
  richText,
  solidFill,
  SUBTITLE_LOOK,
  textProperties,
  TITLE_LOOK,
} from "./chart-xml-text";
import { NAMESPACES, tag, XML_DECLARATION } from "./write-xml";

const GAP_WIDTH = 60;

const AXIS_IDS = tag("c:axId", { val: FIRST_AXIS }) + tag("c:axId", { val: SECOND_AXIS });

function xyPlot(chart: XYChart<PlacedData>): string {
  const series = chart.series.map((each, i) =>
    tag(
      "c:ser",
      {},
      seriesHead(i, each.name),
      lineProperties(each.line),
      markerXml(each.marker),
      pointLabelsXml(each.labels, true),
      valuesXml("c:xVal", each.x),
      valuesXml("c:yVal", each.y),
      tag("c:smooth", { val: 0 })
    )
  );
  const place = { at: "min", between: "midCat", showLine: true } as const;
  return (
    tag(
      "c:scatterChart",
      {},
      tag("c:scatterStyle", { val: "lineMarker" }),
      tag("c:varyColors", { val: 0 }),
      // Excel draws by c:order, LibreOffice puts what is written first on top: this way both put markers over ties.
      ...series.reverse(),
      AXIS_IDS
    ) +
    valueAxisXml(chart.x, { ...place, id: FIRST_AXIS, crosses: SECOND_AXIS, side: "b" }) +
    valueAxisXml(chart.y, {
      ...place,
      id: SECOND_AXIS,
      crosses: FIRST_AXIS,
      side: "l",
      showLine: false,
    })
  );
}

function valueLabelsXml(series: BarSeries<PlacedData>, stacked: boolean): string {
  if (series.labelColor === null) return "";
  return tag(
    "c:dLbls",
    {},
    tag("c:numFmt", { formatCode: NUMBER_KINDS[series.labelKind].excel, sourceLinked: 0 }),
    tag("c:spPr", {}, tag("a:noFill"), outline(null)),
    textProperties({ ...LABEL_LOOK, color: series.labelColor }),
    tag("c:dLblPos", { val: stacked ? "ctr" : "outEnd" }),
    labelSwitches(true)
  );
}

const VALUE_AXIS: ValueAxisPlace = {
  id: SECOND_AXIS,
  crosses: FIRST_AXIS,
  side: "l",
  at: "autoZero",
  between: "between",
  showLine: false,
};

function barPlot(chart: BarChart<PlacedData>): string {
  const stacked = chart.grouping !== "clustered";
  const lying = chart.direction === "bars";
  const series = chart.series.map((each, i) =>
    tag(
      "c:ser",
      {},
      seriesHead(i, each.name),
      tag("c:spPr", {}, solidFill(each.fill), outline(null)),
      tag("c:invertIfNegative", { val: 0 }),
      valueLabelsXml(each, stacked),
      categoriesXml(chart.categories),
      valuesXml("c:val", each.values)
    )
  );
  return (
    tag(
      "c:barChart",
      {},
      tag("c:barDir", { val: lying ? "bar" : "col" }),
      tag("c:grouping", { val: chart.grouping }),
      tag("c:varyColors", { val: 0 }),
      ...series,
      tag("c:gapWidth", { val: GAP_WIDTH }),
      tag("c:overlap", { val: stacked ? 100 : 0 }),
      AXIS_IDS
    ) +
    categoryAxisXml(lying ? "l" : "b", lying) +
    valueAxisXml(chart.value, lying ? { ...VALUE_AXIS, side: "b", at: "max" } : VALUE_AXIS)
  );
}

function linePlot(chart: LineChart<PlacedData>): string {
  const series = chart.series.map((each, i) =>
    tag(
      "c:ser",
      {},
      seriesHead(i, each.name),
      lineProperties(each.line),
      markerXml(each.marker),
      pointLabelsXml(each.labels, false),
      categoriesXml(chart.categories),
      valuesXml("c:val", each.values),
      tag("c:smooth", { val: 0 })
    )
  );
  return (
    tag(
      "c:lineChart",
      {},
      tag("c:grouping", { val: "standard" }),
      tag("c:varyColors", { val: 0 }),
      ...series,
      tag("c:marker", { val: 1 }),
      AXIS_IDS
    ) +
    categoryAxisXml("b", false) +
    valueAxisXml(chart.value, VALUE_AXIS)
  );
}

function plotXml(chart: Chart<PlacedData>): string {
  switch (chart.kind) {
    case "xy":
      return xyPlot(chart);
    case "bar":
      return barPlot(chart);
    case "line":
      return linePlot(chart);
  }
}

function titleXml(chart: Chart<PlacedData>, layout: string): string {
  const lines = [
    { text: neverFormula(chart.title), look: TITLE_LOOK },
    { text: chart.subtitle, look: SUBTITLE_LOOK },
  ].filter(({ text }) => text !== "");
  if (lines.length === 0) return "";
  const body = { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: "t" };
  return tag(
    "c:title",
    {},
    richText(lines, "l", body),
    layout,
    tag("c:overlay", { val: 0 }),
    tag("c:spPr", {}, tag("a:noFill"), outline(null))
  );
}

function legendXml(chart: Chart<PlacedData>, layout: string): string {
  const hidden = chart.series.map((series, idx) =>
    series.inLegend
      ? ""
      : tag("c:legendEntry", {}, tag("c:idx", { val: idx }), tag("c:delete", { val: 1 }))
  );
  return tag(
    "c:legend",
    {},
    tag("c:legendPos", { val: "t" }),
    ...hidden,
    layout,
    tag("c:overlay", { val: 0 }),
    textProperties(AXIS_LOOK)
  );
}

/**
 * A whole chart part: native XY, bar, column or line chart with its cells' values kept beside the references, so
 * that it shows without being recalculated. `size` is the chart's width and height in pixels, `font` the body font of
 * the workbook (null for that of its theme).
 */
export function chartXml(chart: Chart<PlacedData>, size: Size, font: string | null): string {
  const layout = chartLayout(chart, size);
  const title = titleXml(chart, layout.title);
  return (
    XML_DECLARATION +
    tag(
      "c:chartSpace",
      {
        "xmlns:c": NAMESPACES.chart,
        "xmlns:a": NAMESPACES.drawing,
        "xmlns:r": NAMESPACES.relationships,
      },
      tag("c:date1904", { val: 0 }),
      tag("c:roundedCorners", { val: 0 }),
      tag(
        "c:chart",
        {},
        title,
        tag("c:autoTitleDeleted", { val: title === "" }),
        tag("c:plotArea", {}, layout.plot, plotXml(chart), tag("c:spPr", {}, tag("a:noFill"))),
        layout.legend === null ? "" : legendXml(chart, layout.legend),
        tag("c:plotVisOnly", { val: 0 }),
        tag("c:dispBlanksAs", { val: "gap" })
      ),
      tag("c:spPr", {}, solidFill("#FFFFFF"), outline(null)),
      textProperties({ ...AXIS_LOOK, color: PALETTE.ink }, font)
    )
  );
}
