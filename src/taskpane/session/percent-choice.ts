import { sheetAddress } from "../../cells/address";
import type { WorkbookReading } from "../../engine/read-workbook";
import type { ValueScale } from "../../tables/indicator-records";
import type { TableChoice, TableMapping } from "../../tables/mapping";
import { choiceKey } from "./table-cards";

/** How values can be written where a table leaves it open. */
export const VALUE_SCALES: readonly ValueScale[] = ["percent", "share", "number"];

/** What the user said of how a table's values are written, or null. */
export function chosenPercentScale(
  { state }: WorkbookReading,
  mapping: TableMapping
): ValueScale | null {
  return state.choices[choiceKey(mapping)]?.percentScale ?? null;
}

/** Whether how a table's values are written can be chosen: it leaves that open, or the user has said it. */
export function asksForPercentScale(workbook: WorkbookReading, mapping: TableMapping): boolean {
  const where = sheetAddress(mapping.where);
  const isOpen = workbook.reading.problems.some(
    (problem) => problem.code === "percentScaleUnclear" && problem.where === where
  );
  return isOpen || chosenPercentScale(workbook, mapping) !== null;
}

/** What is remembered of a table once the user says how its values are written; null takes it back. */
export function withPercentScale(
  { state }: WorkbookReading,
  mapping: TableMapping,
  percentScale: ValueScale | null
): TableChoice {
  return { ...state.choices[choiceKey(mapping)], percentScale: percentScale ?? undefined };
}
