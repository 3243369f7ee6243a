import type { LineStyle, MarkerShape, MarkerStyle } from "../chart";
import { pixelsOf } from "../units";
import { element, rounded } from "./element";
import { markColor, type ChartTheme } from "./theme";

/** A point in pixels; null breaks a line. */
export type PlottedPoint = { readonly x: number; readonly y: number } | null;

/** A line through points; a missing point leaves a gap. */
export function linePath(
  points: readonly PlottedPoint[],
  style: LineStyle,
  theme: ChartTheme
): string {
  let pen = "M";
  const d = points
    .map((point) => {
      if (!point) {
        pen = "M";
        return "";
      }
      const step = `${pen}${rounded(point.x)} ${rounded(point.y)}`;
      pen = "L";
      return step;
    })
    .join("");
  if (d === "") return "";
  const width = pixelsOf(style.width);
  const dash = {
    solid: undefined,
    dash: `${rounded(width * 4)} ${rounded(width * 3)}`,
    dot: `${rounded(width)} ${rounded(width * 2)}`,
  };
  return element("path", {
    d,
    fill: "none",
    stroke: markColor(theme, style.color),
    "stroke-width": width,
    "stroke-linejoin": "round",
    "stroke-dasharray": dash[style.dash],
  });
}

/** A marker about a point. */
export function markerAt(x: number, y: number, marker: MarkerStyle, theme: ChartTheme): string {
  const radius = pixelsOf(marker.size) / 2;
  const paint = {
    fill: marker.fill === null ? "none" : markColor(theme, marker.fill),
    stroke: marker.outline === null ? undefined : markColor(theme, marker.outline),
    "stroke-width": marker.outline === null ? undefined : pixelsOf(marker.outlineWidth),
  };
  if (marker.shape === "circle") return element("circle", { cx: x, cy: y, r: radius, ...paint });
  return element("path", { d: outline(marker.shape, x, y, radius), ...paint });
}

function outline(
  shape: Exclude<MarkerShape, "circle">,
  x: number,
  y: number,
  radius: number
): string {
  const corners = {
    square: [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ],
    diamond: [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
    triangle: [
      [0, -1],
      [1, 1],
      [-1, 1],
    ],
  }[shape];
  const steps = corners.map(
    ([across, down]) => `${rounded(x + across * radius)} ${rounded(y + down * radius)}`
  );
  return `M${steps.join("L")}Z`;
}
