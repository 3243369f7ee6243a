import type { Chart } from "./chart";

/** The same chart with every source of its numbers replaced. */
export function mapChart<From, To>(chart: Chart<From>, to: (source: From) => To): Chart<To> {
  switch (chart.kind) {
    case "xy":
      return {
        ...chart,
        series: chart.series.map((series) => ({ ...series, x: to(series.x), y: to(series.y) })),
      };
    case "bar":
      return {
        ...chart,
        categories: to(chart.categories),
        series: chart.series.map((series) => ({ ...series, values: to(series.values) })),
      };
    case "line":
      return {
        ...chart,
        categories: to(chart.categories),
        series: chart.series.map((series) => ({ ...series, values: to(series.values) })),
      };
  }
}
