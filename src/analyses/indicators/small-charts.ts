import { readingPoints } from "./drawn-periods";
import type { SeriesFindings } from "./findings";
import { latestSignal } from "./movement";
import { POINT_COLORS, signalColor } from "./tones";
import { valuesOf } from "./series-words";
import { dot } from "../drawn-parts";
import type { Axis, XYSeries } from "../../drawing/chart";
import type { Words } from "../../messages/words";
import type { CellChart, DataRef, DataSpec } from "../../sheets/sheet";

export const MOST_SMALL_CHARTS = 12;

const BLOCK = "small";
/** Air around the line, as a share of its range. */
const AIR = 0.15;

function hiddenAxis(values: readonly number[]): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = (high - low || Math.abs(high) || 1) * AIR;
  return {
    min: low - air,
    max: high + air,
    majorUnit: null,
    visible: false,
    gridlines: false,
    title: null,
    numberKind: "coordinate",
  };
}

/** A line with its latest point, without axes and words, for one cell each. */
export function smallCharts(
  rows: readonly { readonly series: SeriesFindings; readonly row: number; readonly name: string }[],
  table: string,
  column: string,
  words: Words
): { readonly charts: readonly CellChart[]; readonly data: DataSpec } {
  const cells: (string | number | null)[][] = [];
  const charts = rows
    .filter(({ series }) => series.n > 0)
    .slice(0, MOST_SMALL_CHARTS)
    .map(({ series, row, name }): CellChart => {
      const points = readingPoints(series);
      const from = cells.length;
      const last = points.findLastIndex(({ value }) => value !== null);
      for (const { period, time, value } of points) cells.push([name, period, time, value]);
      const signal = latestSignal(series, series.chart);
      const color =
        signal === null ? POINT_COLORS.common : signalColor(signal.direction, series.better);
      const of = (start: number, count: number): Pick<XYSeries<DataRef>, "x" | "y"> => ({
        x: { block: BLOCK, column: "time", from: start, rows: count },
        y: { block: BLOCK, column: "value", from: start, rows: count },
      });
      return {
        table,
        row,
        column,
        chart: {
          kind: "xy",
          id: `small${row + 1}`,
          title: "",
          subtitle: "",
          description: name,
          legend: "none",
          x: hiddenAxis(points.map(({ time }) => time)),
          y: hiddenAxis(valuesOf(series.periods)),
          series: [
            {
              name,
              inLegend: false,
              ...of(from, points.length),
              line: { color: POINT_COLORS.common, width: 1.25, dash: "solid" },
              marker: null,
              labels: null,
            },
            {
              name: words.indicators.table.latest,
              inLegend: false,
              ...of(from + last, 1),
              line: null,
              marker: dot(color, 6),
              labels: null,
            },
          ],
        },
      };
    });
  return {
    charts,
    data: {
      id: BLOCK,
      heading: words.indicators.table.dataHeading,
      columns: [
        { id: "series", header: words.timeChart.series, kind: "text" },
        { id: "period", header: words.timeChart.period, kind: "text" },
        { id: "time", header: words.timeChart.time, kind: "coordinate" },
        { id: "value", header: words.timeChart.value, kind: "plain" },
      ],
      rows: cells,
    },
  };
}
