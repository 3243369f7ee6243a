import type { MarkerShape } from "./chart";

/** One meaning, one colour, everywhere. */
export const PALETTE = {
  ours: "#0B5CAD",
  comparison: "#8A8F98",
  target: "#1F2933",
  ink: "#1F2933",
  question: "#5C6670",
  stamp: "#6B7280",
  grid: "#E3E6EA",
  hairline: "#E6E9EC",
  zeroAxis: "#B6BBC2",
  headerLine: "#8A8F98",
  dataBar: "#C3D6EA",
  interval: "#A9C8E6",
  comparisonInterval: "#CFD3D8",
  unconfirmed: "#CFD3D8",
  nearly: "#9DC1E4",
  link: "#0B5CAD",
  improvement: "#0B5CAD",
  concern: "#BF5300",
  common: "#7B828B",
} as const;

/** Levels of working together, light to dark in one hue; index 0 is level 1. */
export const LEVEL_COLORS = ["#C3D6EA", "#86B2DC", "#3477BB", "#0B4C92", "#08325F"] as const;
/** Line weights in points that go with them. */
export const LEVEL_WEIGHTS = [0.75, 1, 1.5, 2.25, 2.75] as const;

/** Categories: Okabe–Ito order without blue (it means "ours"), each with a marker of its own. */
export const CATEGORY_STYLES: readonly {
  readonly fill: string | null;
  readonly outline: string;
  readonly shape: MarkerShape;
}[] = [
  { fill: "#E69F00", outline: "#E69F00", shape: "circle" },
  { fill: "#56B4E9", outline: "#56B4E9", shape: "square" },
  { fill: "#009E73", outline: "#009E73", shape: "diamond" },
  { fill: "#CC79A7", outline: "#CC79A7", shape: "triangle" },
  // Filled, not hollow: some programs leave the outline out, and a white marker would not be seen.
  { fill: "#5C6670", outline: "#1F2933", shape: "circle" },
  { fill: "#F0E442", outline: "#1F2933", shape: "square" },
  { fill: "#D55E00", outline: "#1F2933", shape: "diamond" },
  { fill: "#CFD3D8", outline: "#5C6670", shape: "triangle" },
];
