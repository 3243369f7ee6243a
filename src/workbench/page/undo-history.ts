import type { Host } from "../host/host";
import { raiseChanged } from "../host/events";
import { sheetById, type OpenWorkbook } from "../host/open-workbook";
import { select } from "../host/selection";
import type { Snapshot } from "../host/snapshot";
import { rangeAround } from "./changed-range";

export interface UndoHistory {
  /** Tells of a change: what follows within a moment belongs to the same step. */
  changed(): void;
  /** Ends the step under way, so that what follows is one of its own. */
  endStep(): void;
  /** Goes back one step; false where there is none. */
  undo(): boolean;
}

/** Longer than the pauses between the requests of one run. */
const PAUSE_MS = 1500;
/** The most cells that all kept states may hold together. */
const MOST_CELLS = 2_000_000;
const MOST_STEPS = 20;

/** Keeps states of a workbook to go back to: one before each run of the add-in and each edit. */
export function undoHistory(host: Host): UndoHistory {
  const past: Snapshot[] = [];
  let atRest = host.snapshot();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function endStep(): void {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    atRest = host.snapshot();
  }

  return {
    changed() {
      if (timer === null) {
        past.push(atRest);
        const cells = atRest.workbook.sheets.reduce((sum, { rows }) => sum + rows.size * 8, 1);
        while (past.length > Math.max(1, Math.min(MOST_STEPS, MOST_CELLS / cells))) past.shift();
      } else clearTimeout(timer);
      timer = setTimeout(endStep, PAUSE_MS + host.pretences.latency);
    },
    endStep,
    undo() {
      endStep();
      const before = past.pop();
      if (!before) return false;
      const undone = atRest;
      const { activeSheetId, selection } = host.open;
      host.restore(before);
      if (timer !== null) clearTimeout(timer);
      timer = null;
      past.pop();
      atRest = before;
      host.edit("person", (open) => {
        if (sheetById(open, activeSheetId)) Object.assign(open, { activeSheetId, selection });
        showUndone(open, undone);
      });
      return true;
    },
  };
}

/** Tells of the cells that were changed back, and shows the first of them as Excel does. */
function showUndone(open: OpenWorkbook, undone: Snapshot): void {
  let isShown = false;
  for (const sheet of open.workbook.sheets) {
    const earlier = undone.workbook.sheets.find(({ id }) => id === sheet.id);
    const range = earlier ? rangeAround(sheet, earlier) : null;
    if (!range) continue;
    raiseChanged(open, sheet, range);
    if (!isShown && sheet.visibility === "visible") select(open, sheet, range);
    isShown = true;
  }
}
