import type { Sheet, Workbook } from "../../workbook/model";
import { HostError } from "./host-error";

const SHEET_NAME_CHARACTERS = 31;

/** Refuses names that a sheet cannot have, or that another sheet has. */
export function checkSheetName(workbook: Workbook, name: string, self: Sheet | null): void {
  const valid =
    name.length > 0 &&
    name.length <= SHEET_NAME_CHARACTERS &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!valid) throw new HostError("InvalidArgument", `not a sheet name: ${name}`);
  const lower = name.toLowerCase();
  if (workbook.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === lower)) {
    throw new HostError("ItemAlreadyExists", `there is a sheet ${name}`);
  }
}

/**
 * Refuses names that a table or a defined name cannot have: a letter, "_" or "\" first, then letters, digits, "_",
 * "." and "\"; nothing that reads as a cell.
 */
export function checkName(name: string): void {
  const valid =
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]{0,254}$/u.test(name) &&
    !/^[a-z]{1,3}\d{1,7}$/i.test(name) &&
    !/^(r|c|r\d*c\d*|true|false)$/i.test(name);
  if (!valid) throw new HostError("InvalidArgument", `not a name: ${name}`);
}

/** Refuses a name that a table or a name of the workbook or of the given sheet already has. */
export function checkFree(workbook: Workbook, name: string, sheetId: string | null): void {
  const lower = name.toLowerCase();
  const taken =
    workbook.names.some(
      (other) => other.sheetId === sheetId && other.name.toLowerCase() === lower
    ) ||
    (sheetId === null && tableNames(workbook).some((other) => other.toLowerCase() === lower));
  if (taken) throw new HostError("ItemAlreadyExists", `there is a name ${name}`);
}

export function tableNames(workbook: Workbook): string[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
}
