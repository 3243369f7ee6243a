import type { Axis, Chart } from "../../src/drawing/chart";
import type { CellChart, DataRef, DataSpec, Section, Sheet, Tone } from "../../src/sheets/sheet";
import { sampleSheet, sampleTable } from "./sample-sheet";

const POINTS = 8;
const TONES: readonly (Tone | null)[] = ["improvement", "concern", "common", null];
const WORDS = ["▲ Improvement", "▼ Concern", "● Common cause", "○ Too few points"];

function axis(visible: boolean): Axis {
  return {
    min: null,
    max: null,
    majorUnit: null,
    visible,
    gridlines: visible,
    title: null,
    numberKind: "plain",
  };
}

/** A line with its last point over it, from one block; with words, also periods at its foot and a name at its end. */
export function lineChart(id: string, block: string, title: string): Chart<DataRef> {
  const of = (column: string, from = 0, rows = POINTS) => ({ block, column, from, rows });
  const isSmall = title === "";
  return {
    kind: "xy",
    id,
    title,
    subtitle: isSmall ? "" : "Share ready, percent",
    description: `${id} rose.`,
    legend: "none",
    ...(isSmall ? {} : { labelRoom: { left: 0, right: 60, below: 17 } }),
    x: axis(false),
    y: { ...axis(!isSmall), min: 40, max: 72 },
    series: [
      {
        name: "Values",
        inLegend: false,
        x: of("time"),
        y: of("value"),
        line: { color: "#7B828B", width: 1.25, dash: "solid" },
        marker: null,
        labels: null,
      },
      {
        name: "Signals",
        inLegend: false,
        x: of("time", POINTS - 1, 1),
        y: of("value", POINTS - 1, 1),
        line: null,
        marker: {
          shape: "circle",
          size: 6,
          fill: "#0B5CAD",
          outline: "#0B5CAD",
          outlineWidth: 0.75,
        },
        labels: isSmall ? null : [{ text: "61.7", side: "right", bold: true }],
      },
      ...(isSmall
        ? []
        : [
            {
              name: "Periods",
              inLegend: false,
              x: of("time"),
              y: of("foot"),
              line: null,
              marker: null,
              labels: Array.from({ length: POINTS }, (_, i) =>
                i % 2 === 1 ? { text: `${2019 + i}`, side: "below" as const, bold: false } : null
              ),
            },
          ]),
    ],
  };
}

/** The cells of one indicator. */
export function seriesData(id: string): DataSpec {
  return {
    id,
    heading: `Values of ${id}`,
    columns: [
      { id: "time", header: "Time", kind: "coordinate" },
      { id: "value", header: "Value", kind: "plain" },
      { id: "foot", header: "Foot", kind: "plain" },
    ],
    rows: Array.from({ length: POINTS }, (_, i) => [2019.5 + i, 45 + ((i * 7) % 11) + i, 40]),
  };
}

export function sampleSection(id: string, change: Partial<Section> = {}): Section {
  const places = [0, 380, 740];
  return {
    id,
    heading: `Readiness ${id}`,
    link: { text: "← Overview", link: { sheet: "CT Sample", cell: "B14" } },
    lines: [`${id}: 61.7% of children were ready.`, "The camps began as the curve turned."],
    charts: places.map((x, at) => ({
      x,
      y: 40,
      width: 320,
      height: 240,
      chart: lineChart(`${id}-${at}`, id, `Readiness ${id} rose`),
      caption: `Chart ${at + 1} of ${id}.`,
    })),
    ...change,
  };
}

/** The details: one section an id. */
export function detailsSheet(ids: readonly string[], change: Partial<Sheet> = {}): Sheet {
  return {
    ...sampleSheet({ growing: 0, bands: [], data: 0 }),
    id: "details",
    tab: "CT Details",
    charts: [],
    sections: ids.map((id) => sampleSection(id)),
    fixed: [],
    growing: null,
    chartData: ids.map(seriesData),
    ...change,
  };
}

/** The overview: one row an id, the first twelve with a chart and a link to their section. */
export function overviewSheet(ids: readonly string[], change: Partial<Sheet> = {}): Sheet {
  const charted = ids.slice(0, 12);
  const column = (id: string, header: string) => ({ id, header, kind: "text" as const, width: 0 });
  return {
    ...sampleSheet({ growing: 0, bands: [], data: 0 }),
    charts: [],
    fixed: [],
    growing: {
      ...sampleTable("indicators", 0),
      dataBar: undefined,
      rowHeight: 36,
      columns: [
        column("name", "Indicator"),
        column("change", "Change"),
        column("since", "Since 2019"),
        { id: "latest", header: "Latest", kind: "plain", width: 0 },
        column("more", "More"),
      ],
      rows: ids.map((id, row) => [
        id,
        WORDS[row % 4],
        null,
        61.7 + row,
        row < charted.length
          ? { text: "Details →", link: { sheet: "CT Details", cell: `B${15 + row}` } }
          : null,
      ]),
      tones: ids.map((_, row) => [null, TONES[row % 4], null, null, null]),
    },
    cellCharts: charted.map((id, row): CellChart => ({
      table: "indicators",
      row,
      column: "since",
      chart: lineChart(`small-${id}`, id, ""),
    })),
    chartData: charted.map(seriesData),
    ...change,
  };
}

/** "a", "b", … */
export function someIds(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String.fromCharCode(97 + i));
}
