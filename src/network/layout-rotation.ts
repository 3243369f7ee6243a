import type { Positions } from "./layout-start";

/** The same positions about their mean, turned so that they spread most from left to right (principal axes). */
export function alongAxes({ x, y }: Positions): Positions {
  const [xMean, yMean] = [mean(x), mean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let node = 0; node < x.length; node++) {
    const [dx, dy] = [x[node] - xMean, y[node] - yMean];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: x.map((value, node) => (value - xMean) * cosine + (y[node] - yMean) * sine),
    y: y.map((value, node) => (value - yMean) * cosine - (x[node] - xMean) * sine),
  };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
