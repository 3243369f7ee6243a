import type { About } from "../../analyses/analysis";
import type { WorkbookReading } from "../../engine/read-workbook";
import type { TableKind } from "../../tables/mapping";

/** Whether a question can be answered, and whether it was. */
export type QuestionStatus =
  | { readonly kind: "needs"; readonly missing: readonly TableKind[] }
  | { readonly kind: "ready" }
  /** Ready, and would say more with one more table. */
  | { readonly kind: "more"; readonly table: TableKind }
  | {
      readonly kind: "answered";
      /** Local time with its distance from UTC, as "2026-11-17T09:12+01:00". */
      readonly at: string;
      readonly isCurrent: boolean;
    };

/** Whether the workbook has a table of a kind with something in it. */
function isFilled({ reading }: WorkbookReading, kind: TableKind): boolean {
  return reading.counts.some(({ mapping, read }) => mapping.as === kind && read > 0);
}

/** The state of a question in a workbook as it was read. */
export function questionStatus(about: About, workbook: WorkbookReading): QuestionStatus {
  const missing = about.needs.filter((kind) => !isFilled(workbook, kind));
  if (missing.length > 0) return { kind: "needs", missing };
  const run = workbook.state.runs[about.id];
  const hasSheet = workbook.listing.sheets.some(({ resultOf }) => resultOf === about.id);
  if (run && hasSheet) {
    return { kind: "answered", at: run.at, isCurrent: run.fingerprint === workbook.fingerprint };
  }
  const wanted = about.uses.find((kind) => !isFilled(workbook, kind));
  return wanted === undefined ? { kind: "ready" } : { kind: "more", table: wanted };
}
