import { say } from "./common";

/** Why a workbook could not be read or written, and what to do next: one sentence or two for each problem of a door. */
export const doors = {
  /** What the file with the sheets for the backbone alone is called, after the file that it belongs to. */
  confidentialFile: (name: string) => `${name} (backbone only)`,
  fileNotFound: ({ file }: { file: string }) =>
    `There is no file ${file}. Check the name and the folder.`,
  notAWorkbook: ({ file }: { file: string }) =>
    `${file} is not an Excel workbook. Choose a file that ends in .xlsx.`,
  oldFormat: ({ file }: { file: string }) =>
    `${file} is in an Excel format that cannot be read here. Open it in Excel and save it as an Excel workbook (.xlsx).`,
  encrypted: ({ file }: { file: string }) =>
    `${file} is protected with a password for opening. Open it in Excel, save a copy without the password, and choose the copy.`,
  damaged: ({ file, part }: { file: string; part: string }) =>
    `${file} is damaged${part === "" ? "" : ` (in its part ${part})`} and was not read. Open it in Excel, let Excel repair it, and save it again.`,
  tooLarge: ({ file }: { file: string }) =>
    `${file} holds more than can be read here. Copy the tables you need into a workbook of their own.`,
  cannotWrite: ({ file }: { file: string }) =>
    `${file} cannot be written. Close it where it is open, or choose another folder.`,
  protectedSheet: ({ sheet }: { sheet: string }) =>
    `The sheet "${sheet}" is protected, so nothing was written. Unprotect it and run again.`,
  protectedStructure: () =>
    "The structure of this workbook is protected, so no sheet can be added and nothing was written. Unprotect the workbook and run again.",
  readOnly: () =>
    "This workbook is open for reading only, so nothing was written. Save a copy, open it and run again.",
  cellBeingEdited: () =>
    "A cell is being edited. Press Enter or Esc in the sheet and run again; nothing was written.",
  inTheWay: ({ sheet, cell }: { sheet: string; cell: string }) =>
    `Something of yours stands in cell ${cell} of the sheet "${sheet}", where the result needs room. Move it and run again; nothing was written.`,
  changedByHand: ({ sheet, cells }: { sheet: string; cells: string }) =>
    `Cells ${cells} of the sheet "${sheet}" are no longer as they were written: rows or columns were added or taken away there, or something was typed. Nothing was written. Undo that, or keep a copy of the sheet and delete this one; then run again.`,
  totalsRow: ({ sheet, table }: { sheet: string; table: string }) =>
    `The table ${table} on the sheet "${sheet}" has a totals row, so it cannot grow or shrink. Switch the totals row off and run again; nothing was written.`,
  changedMeanwhile: () =>
    "Somebody changed the tables while the answers were being worked out, so nothing was written. Run again.",
  brokenOff: () =>
    "The connection to Excel broke off, so nothing was written. Run again when Excel answers.",
  tooMuchAtOnce: () =>
    "There is more in this workbook than Excel hands over at once, so nothing was written. Open it in Excel on a desktop computer and run again.",
  notPutBack: ({ detail }: { detail: string }) =>
    `Excel refused the change when part of it was written (${detail}). Close this workbook without saving, or open it again and run again: what was begun is put back first.`,
  notRepairable: ({ file }: { file: string }) =>
    `A run was cut off in ${file}, and what it takes to put the workbook back is damaged; nothing was written. Open it in Excel and run there once more, or use a copy from before that run.`,
  partMissing: () =>
    "A part of Common Table could not be loaded, so nothing was written. Check the connection and run again.",
  refusedRoom: ({ sheet, detail }: { sheet: string; detail: string }) =>
    `Excel refused to let the results on the sheet "${sheet}" grow, so nothing was written (${detail}). If cells are merged below or beside them, unmerge those cells and run again.`,
  sheetMissing: ({ sheet }: { sheet: string }) =>
    `The sheet "${sheet}" is no longer in the workbook. Choose the table again.`,
  hostGone: () =>
    "Excel stopped answering. Open this workbook again: what was begun and not completed is then put back.",
  hostRefused: ({ detail }: { detail: string }) =>
    `Excel refused the change, so nothing was written (${detail}). Save the workbook, open it again and run again.`,
  /** For workbooks whose formulas have no stored results; `cells` is how many on the sheet, `first` one of them. */
  unsavedResults: ({ sheet, first, cells }: { sheet: string; first: string; cells: number }) =>
    cells === 1
      ? `The formula in ${first} on the sheet "${sheet}" has no stored result and reads as empty. Open the workbook once in Excel and save it.`
      : `${say.number(cells, "count")} formulas on the sheet "${sheet}" have no stored results and read as empty, the first in ${first}. Open the workbook once in Excel and save it.`,
};
