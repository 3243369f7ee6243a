import type { Thresholds } from "./findings";
import type { Note } from "../analysis";
import type { OptionValues } from "../options";
import type { TiesTable } from "../../tables/records";

/**
 * The level from which work is close where the user names none: cooperating on Himmelman's scale (3 of 4), coalition
 * on Frey's (4 of 5), and one step below the highest rating in use where the numbers belong to no published scale.
 */
function levelByScale({ scale }: TiesTable, highest: number): number {
  if (scale === "himmelman") return 3;
  return scale === "frey" ? 4 : highest - 1;
}

/** The thresholds, and a note for each condition that is dropped because the table holds no such answers. */
export function thresholdsOf(
  ties: TiesTable,
  options: OptionValues
): { readonly thresholds: Thresholds; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const dropped = (code: string): null => {
    notes.push({ about: "thresholds", code, details: {} });
    return null;
  };
  const highest = ties.reports.reduce((most, { level }) => Math.max(most, level ?? 0), 0);
  const isWords = ties.hasLevel && ties.scale === null;
  // Ones and zeros say that there is a tie, not how close it is.
  const hasNumbers = ties.reports.some(({ level }) => level !== null);
  const tellsLevels = ties.hasLevel && hasNumbers && (ties.scale !== "rating" || highest > 1);
  const level = tellsLevels
    ? Number(options.level) || levelByScale(ties, highest)
    : dropped(isWords ? "levelWordsNeedScale" : "noLevelColumn");
  const trust = ties.hasTrust ? Number(options.trust) : dropped("noTrustColumn");
  return { thresholds: { trust, level }, notes };
}
