import type { Chart } from "../../src/drawing/chart";
import type { CellContent, DataRef, Sheet, TableSpec } from "../../src/sheets/sheet";

/** A table of names, numbers and a sentence with as many rows as asked for. */
export function sampleTable(id: string, rows: number): TableSpec {
  return {
    id,
    heading: `Heading of ${id}`,
    note: "In order of name.",
    columns: [
      { id: "name", header: "Partner", kind: "text", width: 160 },
      { id: "ties", header: "Ties", kind: "count", width: 66 },
      { id: "words", header: "What it says", kind: "sentence", width: 240 },
    ],
    rows: Array.from({ length: rows }, (_, row): CellContent[] => [
      { text: `Partner ${row}`, link: { sheet: "Partners", cell: `A${row + 2}` } },
      row,
      "could be chance",
    ]),
    whenEmpty: "There is none.",
    dataBar: "ties",
    linkText: `${id} →`,
  };
}

export function sampleChart(id: string, block: string): Chart<DataRef> {
  return {
    kind: "bar",
    id,
    title: "Fairview has most ties",
    subtitle: "Ties by partner",
    description: "Fairview has most ties.",
    legend: "none",
    direction: "bars",
    grouping: "clustered",
    categories: { block, column: "name" },
    value: {
      min: 0,
      max: null,
      majorUnit: null,
      visible: true,
      gridlines: true,
      title: null,
      numberKind: "count",
    },
    series: [
      {
        name: "Ties",
        inLegend: false,
        values: { block, column: "ties" },
        fill: "#0B5CAD",
        labelColor: null,
        labelKind: "count",
      },
    ],
  };
}

/** A sheet with everything in it; `rows` are the rows of its growing parts. */
export function sampleSheet(
  rows: { growing: number; bands: readonly number[]; data: number },
  change: Partial<Sheet> = {}
): Sheet {
  return {
    id: "sample",
    tab: "CT Sample",
    title: "How we are connected",
    question: "How well are we connected?",
    stamp: "Answered 17 Nov 2026",
    answerHeading: "The answer",
    answer: ["Our ties are deeper than a year ago.", "82% answered."],
    columnWidths: [220, 160, 90, 90, 90, 90, 90, 240],
    charts: [
      {
        x: 0,
        y: 0,
        width: 600,
        height: 405,
        chart: sampleChart("ties", "growing"),
        caption: "Fairview.",
      },
      {
        x: 640,
        y: 0,
        width: 400,
        height: 200,
        chart: sampleChart("fed", "feed"),
        caption: "The same.",
      },
    ],
    fixed: [sampleTable("changes", 7)],
    growing: sampleTable("growing", rows.growing),
    bands: rows.bands.map((count, index) => sampleTable(`band${index}`, count)),
    chartDataHeading: "Cells that the charts are drawn from",
    chartData: [
      {
        id: "feed",
        heading: "Ties",
        columns: [
          { id: "name", header: "Partner", kind: "text" },
          { id: "ties", header: "Ties", kind: "count" },
        ],
        rows: Array.from({ length: rows.data }, (_, row) => [`Partner ${row}`, row]),
      },
    ],
    notes: [
      { heading: "How this was worked out", lines: ["A tie counts when either side reports it."] },
      { heading: "What we left out", lines: ["Nothing was left out."] },
    ],
    ...change,
  };
}
