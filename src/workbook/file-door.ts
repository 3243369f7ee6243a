import type { SheetRange } from "../cells/address";
import { DoorError, TABLE_HEAD_ROWS, type Door } from "../engine/door";
import { unpackJournal } from "../engine/pack-journal";
import { applyPlacedSheets } from "./apply-placed-sheets";
import { readGrid } from "./file-grid";
import { loadState, saveState } from "./file-state";
import { emptyWorkbook, type Workbook } from "./model";
import { putBack } from "./put-back";
import { listing } from "./read-listing";
import { readWorkbook } from "./read-workbook";
import { writeWorkbook } from "./write-package";

/** A door to the bytes of an .xlsx file; nothing on a disk is read or written here. */
export interface FileDoor extends Door {
  /** The file as it is to stand now; the bytes it was opened from stay as they are. */
  save(): Uint8Array;
}

/** Opens an .xlsx file. Throws a `DoorError` where it is none, or one that cannot be read (see `readWorkbook`). */
export function openFile(bytes: Uint8Array, fileName: string): FileDoor {
  return doorTo(readWorkbook(bytes, fileName));
}

/** A door to a new workbook without any sheet; it can be saved once sheets were applied to it. */
export function newFile(fileName: string): FileDoor {
  return doorTo(emptyWorkbook(fileName));
}

/** A journal that was damaged, or is no journal: nothing may be written over what the run has left. */
function notRepairable({ fileName }: Workbook): DoorError {
  return new DoorError({ code: "notRepairable", file: fileName });
}

/** The door to a workbook in memory. */
export function doorTo(workbook: Workbook): FileDoor {
  return {
    async survey(plan) {
      const list = listing(workbook);
      const state = loadState(workbook);
      const heads = list.tables.map(({ range }): SheetRange => ({
        ...range,
        rows: Math.min(range.rows, TABLE_HEAD_ROWS),
      }));
      const ranges = [...plan({ ...list, tables: [] }, state), ...heads];
      return { listing: list, state, heads: ranges.map((range) => readGrid(workbook, range)) };
    },
    async read(ranges) {
      return ranges.map((range) => readGrid(workbook, range));
    },
    async apply({ sheets, state }) {
      const before = loadState(workbook);
      const applied = applyPlacedSheets(workbook, sheets, before, state ?? before);
      if (state !== null) saveState(workbook, applied.state);
      return { sheetNames: applied.sheetNames };
    },
    async saveState(state) {
      saveState(workbook, state);
    },
    async repair() {
      const undo = loadState(workbook).pending?.undo ?? "";
      if (undo === "") return false;
      const journal = unpackJournal(undo);
      if (journal === null) throw notRepairable(workbook);
      try {
        putBack(workbook, journal);
      } catch {
        throw notRepairable(workbook);
      }
      return true;
    },
    save: () => writeWorkbook(workbook),
  };
}
