import type { Axis, BarChart, LineChart, XYChart } from "../../src/drawing/chart";
import type { ChartValues } from "../../src/drawing/svg/context";

export const values = (...cells: (string | number | null)[]): ChartValues => ({ values: cells });

export const axis: Axis = {
  min: null,
  max: null,
  majorUnit: null,
  visible: true,
  gridlines: true,
  title: null,
  numberKind: "count",
};

const words = {
  title: "Members kept 82%, others 65%",
  subtitle: "Commitments kept on time",
  description: "Members kept 82% of commitments, others 65%. Bars show both.",
} as const;

export const barChart: BarChart<ChartValues> = {
  ...words,
  kind: "bar",
  id: "kept",
  legend: "top",
  direction: "bars",
  grouping: "clustered",
  categories: values("Members", "Others"),
  value: { ...axis, numberKind: "share" },
  series: [
    {
      name: "2025",
      inLegend: true,
      values: values(0.7, 0.6),
      fill: "#8A8F98",
      labelColor: null,
      labelKind: "share",
    },
    {
      name: "2026",
      inLegend: true,
      values: values(0.82, null),
      fill: "#0B5CAD",
      labelColor: "#1F2933",
      labelKind: "share",
    },
  ],
};

export const lineChart: LineChart<ChartValues> = {
  ...words,
  kind: "line",
  id: "rate",
  legend: "none",
  categories: values("2021", "2022", "2023", "2024", "2025"),
  value: { ...axis, numberKind: "share", title: "Share kept" },
  series: [
    {
      name: "Kept",
      inLegend: true,
      values: values(0.5, 0.6, null, 0.7, 0.8),
      line: { color: "#0B5CAD", width: 1.5, dash: "solid" },
      marker: null,
      labels: [null, null, null, null, { text: "80%", side: "above", bold: true }],
    },
  ],
};

export const xyChart: XYChart<ChartValues> = {
  ...words,
  kind: "xy",
  id: "map",
  legend: "top",
  x: { ...axis, min: 0, max: 400, visible: false, gridlines: false },
  y: { ...axis, min: 0, max: 200, visible: false, gridlines: false },
  series: [
    {
      name: "ties",
      inLegend: true,
      x: values(0, 400, null, 100, 200),
      y: values(0, 200, null, 50, 50),
      line: { color: "#3477BB", width: 0.75, dash: "dash" },
      marker: null,
      labels: null,
    },
    {
      name: "Education",
      inLegend: true,
      x: values(0, 400),
      y: values(0, 200),
      line: null,
      marker: { shape: "diamond", size: 9, fill: "#E69F00", outline: null, outlineWidth: 0 },
      labels: [{ text: "Bright <Steps> & Co", side: "right", bold: false }, null],
    },
  ],
};
