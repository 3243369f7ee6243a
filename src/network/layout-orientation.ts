import type { Positions } from "./layout-start";

/** Root mean square radius of a component, in steps, for each √n. */
const RADIUS = 0.18;

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

/** The same positions, further apart where many nodes stand in few steps: the root mean square radius grows with √n. */
export function withRoom({ x, y }: Positions): Positions {
  const squares = x.reduce((sum, value, node) => sum + value ** 2 + y[node] ** 2, 0);
  const scale = Math.max(1, RADIUS * Math.sqrt(x.length / (squares / x.length)));
  return { x: x.map((value) => value * scale), y: y.map((value) => value * scale) };
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
