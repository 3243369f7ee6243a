import type { NumberKind } from "../../messages/number-kinds";
import type { Chart } from "../chart";
import type { ChartTheme } from "./theme";

/** Values of cells that a chart draws; what a laid-out sheet holds for it. */
export interface ChartValues {
  readonly values: readonly (string | number | null)[];
}

export type DrawableChart = Chart<ChartValues>;

/** What every part of a drawing needs to know. */
export interface ChartContext {
  /** Says a number of a kind in the reader's language (`words.say.number`). */
  readonly number: (value: number, kind: NumberKind) => string;
  readonly theme: ChartTheme;
}

/** A cell's number; text and blanks are no point. */
export function numberOf(value: string | number | null | undefined): number | null {
  return typeof value === "number" ? value : null;
}

export function numbersOf(values: ChartValues): number[] {
  return values.values.filter((value) => typeof value === "number");
}

export function textsOf(values: ChartValues): string[] {
  return values.values.map((value) => (value === null ? "" : String(value)));
}
