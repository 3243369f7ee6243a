import type { NumberKind } from "../messages/number-kinds";

/**
 * The chart model: what is drawn, from which cells, in which role. `Source` says where a series' numbers are:
 * a reference to a block while a sheet is being described, placed cells with their values once it is laid out.
 * The doors turn it into native charts, `svg/` draws it in the pane and on the workbench.
 */
export type Chart<Source> = XYChart<Source> | BarChart<Source> | LineChart<Source>;

interface ChartBase {
  readonly id: string;
  /** First title line: the finding. */
  readonly title: string;
  /** Second title line: what is drawn, unit, period. */
  readonly subtitle: string;
  /** The finding and what is drawn in one or two sentences, for people who cannot see the chart. */
  readonly description: string;
  readonly legend: "top" | "none";
}

export interface XYChart<Source> extends ChartBase {
  readonly kind: "xy";
  readonly x: Axis;
  readonly y: Axis;
  /** Drawn in order: the first lies behind. */
  readonly series: readonly XYSeries<Source>[];
  /** Whole pixels kept free beside and under the plot, for labels of points that stand on its edges. */
  readonly labelRoom?: { readonly left: number; readonly right: number; readonly below: number };
}

export interface XYSeries<Source> {
  readonly name: string;
  readonly inLegend: boolean;
  readonly x: Source;
  /** A blank value breaks the line. */
  readonly y: Source;
  readonly line: LineStyle | null;
  readonly marker: MarkerStyle | null;
  /** One label a point (null = none), in the order of the points. */
  readonly labels: readonly (PointLabel | null)[] | null;
}

export interface BarChart<Source> extends ChartBase {
  readonly kind: "bar";
  /** `bars` run to the right, first category on top; `columns` stand. */
  readonly direction: "bars" | "columns";
  readonly grouping: "clustered" | "stacked" | "percentStacked";
  readonly categories: Source;
  readonly value: Axis;
  readonly series: readonly BarSeries<Source>[];
}

export interface BarSeries<Source> {
  readonly name: string;
  readonly inLegend: boolean;
  readonly values: Source;
  readonly fill: string;
  /** Colour of the value labels, or null for none. */
  readonly labelColor: string | null;
  readonly labelKind: NumberKind;
}

export interface LineChart<Source> extends ChartBase {
  readonly kind: "line";
  readonly categories: Source;
  readonly value: Axis;
  readonly series: readonly LineSeries<Source>[];
}

export interface LineSeries<Source> {
  readonly name: string;
  readonly inLegend: boolean;
  /** A blank value leaves a gap. */
  readonly values: Source;
  readonly line: LineStyle | null;
  readonly marker: MarkerStyle | null;
  readonly labels: readonly (PointLabel | null)[] | null;
}

export interface Axis {
  /** null = let the drawing choose. */
  readonly min: number | null;
  readonly max: number | null;
  readonly majorUnit: number | null;
  readonly visible: boolean;
  readonly gridlines: boolean;
  readonly title: string | null;
  readonly numberKind: NumberKind;
}

export interface LineStyle {
  /** "#RRGGBB" */
  readonly color: string;
  /** Points. */
  readonly width: number;
  readonly dash: "solid" | "dash" | "dot";
}

export type MarkerShape = "circle" | "square" | "diamond" | "triangle";

export interface MarkerStyle {
  readonly shape: MarkerShape;
  /** Points, 2 to 72. */
  readonly size: number;
  /** null = hollow. */
  readonly fill: string | null;
  readonly outline: string | null;
  /** Points. */
  readonly outlineWidth: number;
}

export type LabelSide = "right" | "left" | "above" | "below";

export interface PointLabel {
  readonly text: string;
  readonly side: LabelSide;
  readonly bold: boolean;
}
