import type { WorkbookReading } from "../../engine/read-workbook";
import type { ScaleId } from "../../tables/scales";

/** The published scales that words can belong to. */
export const WORD_SCALES: readonly ScaleId[] = ["himmelman", "frey"];

/** Whether a scale can be chosen: the levels of the ties are words, on a chosen scale or waiting for one. */
export function asksForScale({ reading, state }: WorkbookReading): boolean {
  const waits = reading.problems.some(({ code }) => code === "levelWordsNeedScale");
  return waits || (reading.tables.ties?.hasLevel === true && state.scale !== null);
}
