import type { CellRange } from "../../src/cells/address";
import type { Axis, Chart } from "../../src/drawing/chart";
import { LEVEL_COLORS, PALETTE } from "../../src/drawing/palette";
import type { NumberKind } from "../../src/messages/number-kinds";
import type { Block, ChartBox, PlacedData, PlacedSheet, TableBlock } from "../../src/sheets/placed";
import { chartBox, rowTop } from "../../src/sheets/pixel-geometry";
import type { CellContent } from "../../src/sheets/sheet";
import type { CellStyle, StyleRole } from "../../src/sheets/styles";

export const SAMPLE_TAB = "CT Sample";

export function style(role: StyleRole, number: NumberKind | null = null): CellStyle {
  return { role, number, align: number === null ? "left" : "right", indent: 0 };
}

/** One column of cells in one style. */
export function cellsBlock(
  id: string,
  top: number,
  left: number,
  rows: readonly (readonly CellContent[])[],
  role: StyleRole,
  number: NumberKind | null = null
): Block {
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    kind: "cells",
    id,
    range: { top, left, rows: rows.length, columns },
    values: rows,
    styles: rows.map((row) =>
      row.map((value) => style(role, typeof value === "number" ? number : null))
    ),
  };
}

export function tableBlock(
  id: string,
  top: number,
  left: number,
  header: readonly string[],
  rows: readonly (readonly CellContent[])[],
  dataBar: number | null = null
): TableBlock {
  return {
    kind: "table",
    id: `table-${id}`,
    name: `CT_sample_${id}`,
    range: { top, left, rows: rows.length + 1, columns: header.length },
    columnIds: header,
    header,
    headerStyles: header.map(() => style("tableHeader")),
    rows,
    columnStyles: header.map((_, i) =>
      style(i === 0 ? "bodyLink" : "body", i === 0 ? null : "count")
    ),
    dataBar,
  };
}

export function column(
  range: Omit<CellRange, "columns">,
  values: PlacedData["values"],
  sheet = SAMPLE_TAB
): PlacedData {
  return { range: { ...range, columns: 1, sheet }, values };
}

export const AXIS: Axis = {
  min: 0,
  max: null,
  majorUnit: null,
  visible: true,
  gridlines: true,
  title: null,
  numberKind: "count",
};

const WIDTHS = [19, 200, 90, 90, 240];

function box(row: number, left: number, width: number, height: number): ChartBox {
  const heights = { 0: 10, 1: 32 };
  return chartBox(
    { columnWidths: WIDTHS, rowHeights: heights },
    {
      left: WIDTHS[0] + left,
      top: rowTop({ columnWidths: WIDTHS, rowHeights: heights }, row),
      width,
      height,
    }
  );
}

const NO_AXIS: Axis = { ...AXIS, visible: false, gridlines: false };

/** A map of three partners with ties in two levels, a ring and labels on all sides. */
export function mapChart(): Chart<PlacedData> {
  const x = [0.1, 0.6, null, 0.1, 0.8];
  const y = [0.2, 0.9, null, 0.2, 0.4];
  return {
    kind: "xy",
    id: "map",
    title: "Three of three partners are linked",
    subtitle: "3 partners and their 2 pairs, October 2026",
    description: "Three partners, all linked. The ringed partner is the backbone.",
    legend: "top",
    x: { ...NO_AXIS, max: 1 },
    y: { ...NO_AXIS, max: 1 },
    series: [
      {
        name: "cooperating",
        inLegend: true,
        x: column({ top: 60, left: 20, rows: 5 }, x),
        y: column({ top: 60, left: 21, rows: 5 }, y),
        line: { color: LEVEL_COLORS[2], width: 1.5, dash: "solid" },
        marker: null,
        labels: null,
      },
      {
        name: "backbone",
        inLegend: false,
        x: column({ top: 60, left: 20, rows: 1 }, [0.1]),
        y: column({ top: 60, left: 21, rows: 1 }, [0.2]),
        line: null,
        marker: { shape: "circle", size: 14, fill: null, outline: PALETTE.ink, outlineWidth: 1.5 },
        labels: null,
      },
      {
        name: "Education",
        inLegend: true,
        x: column({ top: 60, left: 20, rows: 5 }, x),
        y: column({ top: 60, left: 21, rows: 5 }, y),
        line: null,
        marker: { shape: "circle", size: 7, fill: "#E69F00", outline: null, outlineWidth: 0.75 },
        labels: [
          { text: "Riverbend Together", side: "right", bold: true },
          { text: "=Adult Learning", side: "above", bold: false },
          null,
          null,
          { text: "Puentes & Friends <north>", side: "left", bold: false },
        ],
      },
    ],
  };
}

export function barChart(
  direction: "bars" | "columns",
  grouping: "clustered" | "stacked" | "percentStacked"
): Chart<PlacedData> {
  const names = ["Oct 2025", "Oct 2026", "=1+1"];
  const categories = column({ top: 60, left: 24, rows: 3 }, names);
  return {
    kind: "bar",
    id: `${direction}-${grouping}`,
    title: `37% now cooperate (${direction}, ${grouping})`,
    subtitle: "Answers by level, 43 partners in both waves",
    description: "Cooperation rose from 25 to 37 percent.",
    legend: "top",
    direction,
    grouping,
    categories,
    value: { ...AXIS, numberKind: "share" },
    series: [
      {
        name: "networking",
        inLegend: true,
        values: column({ top: 60, left: 25, rows: 3 }, [0.38, 0.3, 0.2]),
        fill: LEVEL_COLORS[0],
        labelColor: PALETTE.ink,
        labelKind: "share",
      },
      {
        name: "cooperating",
        inLegend: true,
        values: column({ top: 60, left: 26, rows: 3 }, [0.23, 0.29, 0.6]),
        fill: LEVEL_COLORS[3],
        labelColor: grouping === "clustered" ? PALETTE.ink : "#FFFFFF",
        labelKind: "share",
      },
    ],
  };
}

export function lineChart(): Chart<PlacedData> {
  const years = [2019, 2020, 2021, 2022, 2023, 2024];
  return {
    kind: "line",
    id: "line",
    title: "Attendance came back",
    subtitle: "Share of pupils, 2019 to 2024",
    description: "Attendance fell and came back; 2021 is missing.",
    legend: "none",
    categories: column({ top: 60, left: 28, rows: 6 }, years),
    value: { ...AXIS, min: 0.8, max: 1, majorUnit: 0.05, numberKind: "share", title: "Attendance" },
    series: [
      {
        name: "Target",
        inLegend: true,
        values: column(
          { top: 60, left: 30, rows: 6 },
          years.map(() => 0.95)
        ),
        line: { color: PALETTE.target, width: 1, dash: "dash" },
        marker: null,
        labels: [null, null, null, null, null, { text: "Target", side: "above", bold: false }],
      },
      {
        name: "Ours",
        inLegend: true,
        values: column({ top: 60, left: 29, rows: 6 }, [0.94, 0.85, null, 0.88, 0.92, 0.93]),
        line: { color: PALETTE.ours, width: 2, dash: "solid" },
        marker: {
          shape: "diamond",
          size: 7,
          fill: "#FFFFFF",
          outline: PALETTE.ours,
          outlineWidth: 1,
        },
        labels: [null, null, null, null, null, { text: "Ours 93%", side: "below", bold: true }],
      },
    ],
  };
}

function dataBlock(id: string, left: number, columns: readonly PlacedData[]): Block {
  const rows = columns[0].values.map((_, i) => columns.map(({ values }) => values[i] ?? null));
  return cellsBlock(id, 60, left, rows, "chartData", "coordinate");
}

/** A chart's place and block. */
export function chartBlock(chart: Chart<PlacedData>, at: ChartBox): Block {
  return { kind: "chart", id: `chart-${chart.id}`, name: `CT_sample_${chart.id}`, box: at, chart };
}

/** A result sheet with every kind of block; `partners` are the rows of its growing table. */
export function samplePlaced(
  partners: readonly (readonly CellContent[])[],
  change: Partial<PlacedSheet> = {}
): PlacedSheet {
  const map = mapChart();
  const bar = barChart("bars", "percentStacked");
  const line = lineChart();
  if (map.kind !== "xy" || bar.kind !== "bar" || line.kind !== "line") throw new Error("kinds");
  const notes = 34 + partners.length + 2;
  return {
    id: "sample",
    tab: SAMPLE_TAB,
    tabColor: PALETTE.ours,
    columnWidths: WIDTHS,
    rowHeights: { 0: 10, 1: 32 },
    blocks: [
      cellsBlock("title", 1, 1, [["How we are connected"]], "title"),
      cellsBlock("question", 2, 1, [["How well are we connected?"]], "question"),
      cellsBlock("stamp", 3, 1, [["Answered 17 Nov 2026, 09:12"]], "stamp"),
      cellsBlock(
        "links",
        4,
        1,
        [[{ text: "Partners →", link: { sheet: SAMPLE_TAB, cell: "B34" } }]],
        "link"
      ),
      chartBlock(map, box(6, 0, 420, 360)),
      chartBlock(bar, box(6, 440, 380, 180)),
      chartBlock(line, box(16, 440, 380, 160)),
      cellsBlock("heading", 32, 1, [["Partners"]], "tableHeading"),
      tableBlock("partners", 33, 1, ["Partner", "Ties", "=Names"], partners, 1),
      cellsBlock("notes", notes, 1, [["How this was worked out"], ["A tie counts once."]], "note"),
      dataBlock("data-map", 20, [map.series[0].x, map.series[0].y]),
      dataBlock("data-bar", 24, [bar.categories, ...bar.series.map(({ values }) => values)]),
      dataBlock("data-line", 28, [line.categories, line.series[1].values, line.series[0].values]),
    ],
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, rows: notes + 2, columns: 8 },
      breaksBeforeRows: [32],
    },
    ...change,
  };
}

/** Rows of the growing table. */
export function partnerRows(count: number): CellContent[][] {
  return Array.from({ length: count }, (_, i) => [
    { text: `Partner ${i + 1}`, link: { sheet: SAMPLE_TAB, cell: `B${35 + i}` } },
    count - i,
    i % 3 === 0 ? null : i * 2,
  ]);
}
