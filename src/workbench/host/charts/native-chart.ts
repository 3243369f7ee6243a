import type { CellRange } from "../../../cells/address";

/** A chart in the terms of Office.js: what its classes read and change. Colours are "#RRGGBB", null = automatic. */
export interface NativeChart {
  type: ChartType;
  title: NativeTitle;
  legend: NativeLegend;
  categoryAxis: NativeAxis;
  valueAxis: NativeAxis;
  series: NativeSeries[];
  plotArea: NativePlotArea;
  displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
  plotVisibleOnly: boolean;
  fill: string | null;
  border: NativeLine;
  font: NativeFont;
  /** What Office.js cannot say about a chart, kept for the one it was made from. */
  readonly unsaid: { readonly id: string; readonly description: string };
}

/** Where the plot stands in its chart, in points; null = automatic. */
export interface NativePlotArea {
  left: number | null;
  top: number | null;
  width: number | null;
  height: number | null;
}

export const CHART_TYPES = [
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Line",
  "LineMarkers",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export interface NativeFont {
  bold: boolean;
  italic: boolean;
  color: string | null;
  /** Points. */
  size: number;
}

export interface NativeLine {
  style: "Automatic" | "None" | "Continuous" | "Dash" | "Dot";
  color: string | null;
  /** Points. */
  weight: number;
}

export interface NativeTitle {
  text: string;
  visible: boolean;
  overlay: boolean;
  font: NativeFont;
  /** Fonts of parts of the text. */
  parts: { readonly start: number; readonly length: number; readonly font: NativeFont }[];
}

export interface NativeLegend {
  visible: boolean;
  overlay: boolean;
  position: "Top" | "Right" | "Bottom" | "Left";
  font: NativeFont;
}

export interface NativeAxis {
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  isBetweenCategories: boolean;
  visible: boolean;
  reversePlotOrder: boolean;
  numberFormat: string;
  linkNumberFormat: boolean;
  tickLabelPosition: "NextToAxis" | "Low" | "High" | "None";
  majorTickMark: TickMark;
  minorTickMark: TickMark;
  position: "Automatic" | "Maximum" | "Minimum";
  majorGridlines: NativeGridlines;
  minorGridlines: NativeGridlines;
  title: NativeTitle;
  line: NativeLine;
  font: NativeFont;
}

export type TickMark = "None" | "Cross" | "Inside" | "Outside";

export interface NativeGridlines {
  visible: boolean;
  line: NativeLine;
}

export interface NativeSeries {
  name: string;
  values: NativeData | null;
  xValues: NativeData | null;
  inLegend: boolean;
  fill: string | null;
  line: NativeLine;
  markerStyle: "Automatic" | "None" | "Circle" | "Square" | "Diamond" | "Triangle";
  /** Points, 2 to 72. */
  markerSize: number;
  markerBackgroundColor: string | null;
  markerForegroundColor: string | null;
  /** Points; Office.js has no member for it. */
  readonly markerOutlineWidth: number;
  /** The marker is hollow; Office.js has no member for it. */
  isMarkerHollow: boolean;
  gapWidth: number;
  overlap: number;
  smooth: boolean;
  hasDataLabels: boolean;
  labels: NativeLabels;
  /** Points that differ from their series, by position. */
  points: Map<number, NativePoint>;
}

/** Cells of a sheet, which is known by its id so that renaming it changes nothing. */
export interface NativeData {
  readonly sheetId: string;
  readonly range: CellRange;
}

export const LABEL_POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

export interface NativeLabels {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  position: (typeof LABEL_POSITIONS)[number];
  numberFormat: string;
  linkNumberFormat: boolean;
  font: NativeFont;
}

export interface NativePoint {
  hasDataLabel: boolean;
  /** What the label says instead of the value, or null. */
  text: string | null;
  label: NativeLabels;
}

export const font = (change: Partial<NativeFont> = {}): NativeFont => ({
  bold: false,
  italic: false,
  color: null,
  size: 9,
  ...change,
});

export const line = (change: Partial<NativeLine> = {}): NativeLine => ({
  style: "Automatic",
  color: null,
  weight: 0.75,
  ...change,
});

export const title = (change: Partial<NativeTitle> = {}): NativeTitle => ({
  text: "",
  visible: false,
  overlay: false,
  font: font({ size: 10 }),
  parts: [],
  ...change,
});

export const axis = (change: Partial<NativeAxis> = {}): NativeAxis => ({
  minimum: null,
  maximum: null,
  majorUnit: null,
  minorUnit: null,
  isBetweenCategories: true,
  visible: true,
  reversePlotOrder: false,
  numberFormat: "General",
  linkNumberFormat: true,
  tickLabelPosition: "NextToAxis",
  majorTickMark: "None",
  minorTickMark: "None",
  position: "Automatic",
  majorGridlines: { visible: false, line: line() },
  minorGridlines: { visible: false, line: line() },
  title: title(),
  line: line(),
  font: font(),
  ...change,
});

export const labels = (change: Partial<NativeLabels> = {}): NativeLabels => ({
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  position: "None",
  numberFormat: "General",
  linkNumberFormat: true,
  font: font(),
  ...change,
});

export const series = (change: Partial<NativeSeries> = {}): NativeSeries => ({
  name: "",
  values: null,
  xValues: null,
  inLegend: true,
  fill: null,
  line: line({ weight: 2.25 }),
  markerStyle: "Automatic",
  markerSize: 5,
  markerBackgroundColor: null,
  markerForegroundColor: null,
  markerOutlineWidth: 0.75,
  isMarkerHollow: false,
  gapWidth: 150,
  overlap: 0,
  smooth: false,
  hasDataLabels: false,
  labels: labels(),
  points: new Map(),
  ...change,
});

/** A chart as Excel makes it, before anything is set: title and legend shown, grid lines across. */
export function newChart(type: ChartType): NativeChart {
  const isXY = type.startsWith("XY");
  const gridlines = { visible: true, line: line() };
  return {
    type,
    title: title({ text: "Chart Title", visible: true, font: font({ size: 14 }) }),
    legend: { visible: true, overlay: false, position: "Right", font: font() },
    categoryAxis: axis(isXY ? { majorGridlines: { ...gridlines, line: line() } } : {}),
    valueAxis: axis({ majorGridlines: gridlines }),
    series: [],
    plotArea: { left: null, top: null, width: null, height: null },
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: true,
    fill: "#FFFFFF",
    border: line(),
    font: font(),
    unsaid: { id: "", description: "" },
  };
}
