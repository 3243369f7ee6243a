import type { CellRange } from "../../../cells/address";
import type { Sheet } from "../../../workbook/model";
import { onSheet, parseRange } from "../cells/range-address";
import { excelObject, isExcelObject, type Argument, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import { sheetById, type OpenWorkbook } from "../open-workbook";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";

/** Cells of one sheet: one rectangle for a Range, one or more for RangeAreas. */
export interface Cells {
  readonly sheet: Sheet;
  readonly areas: readonly [CellRange, ...CellRange[]];
}

export function rangeObject(sheet: Sheet, range: CellRange): ExcelObject {
  return excelObject(rangeClass, { sheet, areas: [onSheet(range)] });
}

export function rangeAreasObject(sheet: Sheet, areas: Cells["areas"]): ExcelObject {
  return excelObject(rangeAreasClass, { sheet, areas });
}

/** The range that a reference of the client's holds. */
export function referencedObject(open: OpenWorkbook, id: string): ExcelObject {
  const kept = open.references.get(id);
  const sheet = kept && sheetById(open, kept.sheetId);
  if (!sheet) throw new HostError("InvalidReference", "the range or its sheet is gone");
  const [first, ...more] = kept.ranges;
  return more.length ? rangeAreasObject(sheet, [first, ...more]) : rangeObject(sheet, first);
}

/** The one rectangle of an argument that is a Range, or null for any other argument. */
export function givenRange(argument: Argument | undefined): (CellRange & { sheet: Sheet }) | null {
  if (!isExcelObject(argument) || argument.className !== "Range") return null;
  // An object whose class is Range has been made by `rangeObject`.
  const { sheet, areas } = argument.target as Cells;
  return { ...areas[0], sheet };
}

/** A rectangle given as a Range or as an address of the same sheet. */
export function rangeOn(sheet: Sheet, argument: Argument | undefined): CellRange {
  const given = givenRange(argument);
  if (given && given.sheet === sheet) return given;
  const range = typeof argument === "string" ? parseRange(withoutSheet(sheet, argument)) : null;
  if (!range) throw new HostError("InvalidArgument", "neither a range nor an address of the sheet");
  return range;
}

/** Takes this sheet's own name off an address. */
export function withoutSheet(sheet: Sheet, address: string): string {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return address;
  const name = address.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
  if (name.toLowerCase() !== sheet.name.toLowerCase()) {
    throw new HostError("InvalidArgument", `${address} is on another sheet`);
  }
  return address.slice(bang + 1);
}
