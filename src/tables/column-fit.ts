import { type CellValue, isBlank, isCellError } from "../cells/value";
import type { ColumnDefinition } from "./column";
import { dateIn } from "./dates-in-cells";
import { numberIn, ratingIn } from "./numbers-in-cells";
import { observedIn } from "./observed-values";
import { periodIn } from "./periods";
import { bothWaysIn, choiceIn, saysNothing, yesNoIn } from "./words-in-cells";
import { RATING } from "./scales";

/** One column's cells of the first rows of a body. */
export interface ColumnSample {
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
}

function isOnScale(value: CellValue, lowest: number, highest: number): boolean {
  const rating = ratingIn(value);
  return rating !== null && rating >= lowest && rating <= highest;
}

function fits(column: ColumnDefinition, value: CellValue, format: string): boolean {
  if (isCellError(value)) return false;
  switch (column.type) {
    case "choice":
      return choiceIn(value, column.choices) !== null;
    case "number":
      return numberIn(value) !== null || (typeof value === "string" && value.length <= 40);
    case "yesNo":
      return yesNoIn(value) !== null;
    case "direction":
      return bothWaysIn(value) !== null;
    case "rating":
      return isOnScale(value, 1, 4);
    case "level":
      return (
        isOnScale(value, 0, RATING.highest) ||
        (typeof value === "string" && numberIn(value) === null && value.length <= 60)
      );
    case "period":
      return periodIn(value, format) !== null;
    case "observation":
      return observedIn(value) !== null;
    case "date":
      return dateIn(value, format, "start") !== null;
    case "name":
    case "text":
    case "list":
      return true;
  }
}

/** Share of the filled cells that a column could be read from; null where no cell says anything. */
export function shareThatFits(column: ColumnDefinition, sample: ColumnSample): number | null {
  let filled = 0;
  let fitting = 0;
  sample.values.forEach((value, row) => {
    if (isBlank(value) || saysNothing(value)) return;
    filled++;
    if (fits(column, value, sample.formats[row] ?? "General")) fitting++;
  });
  return filled === 0 ? null : fitting / filled;
}
