import type { BarChart } from "../chart";
import { numberOf, type ChartValues } from "./context";

/** One bar on the value axis. */
export interface BarLength {
  readonly series: number;
  readonly category: number;
  /** What its label says. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Where each bar begins and ends: at zero, or on the bars of its category before it. Missing values have none. */
export function barLengths({ series, categories, grouping }: BarChart<ChartValues>): BarLength[] {
  return categories.values.flatMap((_, category) => {
    const values = series.map((each) => numberOf(each.values.values[category]));
    const total = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
    const ends = { up: 0, down: 0 };
    return values.flatMap((value, index): BarLength[] => {
      if (value === null) return [];
      const length = grouping === "percentStacked" && total > 0 ? value / total : value;
      const bar = { series: index, category, value };
      if (grouping === "clustered") return [{ ...bar, from: 0, to: length }];
      const end = length < 0 ? "down" : "up";
      const from = ends[end];
      ends[end] += length;
      return [{ ...bar, from, to: ends[end] }];
    });
  });
}
