import type { Check } from "../arguments";
import { touchChart, type ChartOn } from "../charts/chart-on";
import type { Scalar } from "../excel-class";
import type { Json } from "../json";
import { beginSheetChange, sheetChanged, type OpenWorkbook } from "../open-workbook";

/** A part of a chart (an axis, a series, a font) and the chart it belongs to. */
export interface ChartPart<P> {
  readonly on: ChartOn;
  readonly part: P;
}

/** Another part of the same chart. */
export function partOf<P>({ on }: { readonly on: ChartOn }, part: P): ChartPart<P> {
  return { on, part };
}

/** Starts a change of a chart; refuses it where the sheet is protected. */
export function beginChartChange(open: OpenWorkbook, on: ChartOn): void {
  beginSheetChange(open, on.sheet);
  sheetChanged(on.sheet);
  touchChart(on);
}

/** A scalar that is one entry of the part. */
export function property<P, K extends keyof P>(
  key: K,
  check: Check<P[K]>,
  shown: (value: P[K]) => Json
): Scalar<ChartPart<P>> {
  return {
    get: ({ part }) => shown(part[key]),
    set: ({ on, part }, value, open) => {
      const wanted = check(value);
      beginChartChange(open, on);
      part[key] = wanted;
    },
  };
}

export const same = <V extends Json>(value: V): Json => value;

/** Automatic entries are "" on the wire. */
export const orAutomatic = (value: string | number | null): Json => value ?? "";
export function automaticOr<V>(check: Check<V>): Check<V | null> {
  return (value) => (value === "" || value === null ? null : check(value));
}
