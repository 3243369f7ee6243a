import { isValidFormat } from "numfmt";
import { SHEET_COLUMNS, SHEET_ROWS, intersection, type CellRange } from "../../../cells/address";
import type { Cell } from "../../../workbook/model";
import { finite, integer, oneOf, optional, plain, yesNo } from "../arguments";
import { boundingRange, fullAddress, onSheet, usedWithin } from "../cells/range-address";
import {
  readProperties,
  readRowProperties,
  setProperties,
  type PropertiesBy,
} from "../cells/cell-properties";
import { clearCells, resetLooks } from "../cells/clear-cells";
import { readLink, writeLink } from "../cells/links";
import { readCells, valueType, wireFormula, wireText, wireValue } from "../cells/read-cells";
import { pixelBox } from "../cells/sizes";
import { writeFormats, writeValues } from "../cells/write-cells";
import {
  excelObject,
  type Argument,
  type ExcelClass,
  type Method,
  type Scalar,
} from "../excel-class";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { keepReference, type OpenWorkbook } from "../open-workbook";
import { select } from "../selection";
import { pointsOf } from "../units";
import { conditionalFormatsClass } from "./conditional-formats";
import { dataValidationClass } from "./data-validation";
import { rangeFormatClass } from "./range-format";
import { rangeObject, rangeOn, type Cells } from "./range-object";
import { tablesTouching } from "./table-collection";
import { sheetObject } from "./worksheet";

const one = ({ areas }: Cells): CellRange => areas[0];

/** A scalar that holds one entry a cell. */
function perCell(
  read: (cell: Cell | null) => Json,
  write?: (target: Cells, value: Json, open: OpenWorkbook) => void
): Scalar<Cells> {
  const get = (target: Cells): Json => readCells(target.sheet, one(target), read);
  return write ? { get, set: write } : { get };
}

function number(read: (range: CellRange, target: Cells) => number): Scalar<Cells> {
  return { get: (target) => read(one(target), target) };
}

const writeInput = (target: Cells, value: Json, open: OpenWorkbook): void =>
  writeValues(open, target.sheet, one(target), value);

export const writeNumberFormat = (target: Cells, value: Json, open: OpenWorkbook): void =>
  writeFormats(open, target.sheet, one(target), value, isValidFormat);

const values = perCell((cell) => wireValue(cell?.value), writeInput);
const formulas = perCell(wireFormula, writeInput);
export const numberFormat = perCell((cell) => cell?.format ?? "General", writeNumberFormat);

/** A method that answers with other cells of the same sheet, or with a null object. */
function cells(
  find: (range: CellRange, given: readonly Argument[], target: Cells) => CellRange | null
) {
  return (target: Cells, given: readonly Argument[]) => {
    const range = find(one(target), given, target);
    return range && rangeObject(target.sheet, range);
  };
}

function found(range: CellRange | null): CellRange {
  if (!range) throw new HostError("ItemNotFound", "no such cells");
  return range;
}

function properties(by: PropertiesBy): Method<Cells> {
  return (target, [given], open) => {
    setProperties(open, target.sheet, one(target), by, plain(given), rangeObject);
    return undefined;
  };
}

const shared = (range: CellRange, given: readonly Argument[], target: Cells): CellRange | null =>
  intersection(range, rangeOn(target.sheet, given[0]));

const used = (range: CellRange, given: readonly Argument[], target: Cells): CellRange | null =>
  usedWithin(target.sheet, range, optional(yesNo, false)(given[0]));

/** A row or column of the range, counted from its own corner; like Excel's, it may lie outside. */
const rowAt = (range: CellRange, row: number): CellRange => ({
  ...range,
  top: range.top + row,
  rows: 1,
});
const columnAt = (range: CellRange, column: number): CellRange => ({
  ...range,
  left: range.left + column,
  columns: 1,
});

export const rangeClass: ExcelClass<Cells> = {
  name: "Range",
  keep: ({ sheet, areas }, open) => keepReference(open, sheet, areas),
  navigations: {
    worksheet: ({ sheet }) => sheetObject(sheet),
    format: (target) => excelObject(rangeFormatClass, target),
    conditionalFormats: (target) => excelObject(conditionalFormatsClass, target),
    dataValidation: (target) => excelObject(dataValidationClass, target),
  },
  scalars: {
    address: { get: (target) => fullAddress(target.sheet, one(target)) },
    addressLocal: { get: (target) => fullAddress(target.sheet, one(target)) },
    cellCount: number((range) =>
      range.rows * range.columns < 2 ** 31 ? range.rows * range.columns : -1
    ),
    columnCount: number((range) => range.columns),
    columnIndex: number((range) => range.left),
    rowCount: number((range) => range.rows),
    rowIndex: number((range) => range.top),
    /** Styles by name are not part of this host but for the one of untouched cells. */
    style: {
      get: () => "Normal",
      set: (target, value, open) => {
        if (value !== "Normal") throw new HostError("NotImplemented", "styles by name");
        resetLooks(open, target.sheet, one(target));
      },
    },
    isEntireColumn: { get: (target) => one(target).rows === SHEET_ROWS },
    isEntireRow: { get: (target) => one(target).columns === SHEET_COLUMNS },
    left: number((range, { sheet }) => pointsOf(pixelBox(sheet, range).left)),
    top: number((range, { sheet }) => pointsOf(pixelBox(sheet, range).top)),
    width: number((range, { sheet }) => pointsOf(pixelBox(sheet, range).width)),
    height: number((range, { sheet }) => pointsOf(pixelBox(sheet, range).height)),
    values,
    formulas,
    formulasLocal: formulas,
    numberFormat,
    numberFormatLocal: numberFormat,
    text: perCell(wireText),
    valueTypes: perCell(valueType),
    hyperlink: {
      get: (target) => readLink(target.sheet, one(target)),
      set: (target, value, open) => writeLink(open, target.sheet, one(target), value),
    },
  },
  methods: {
    getCell: cells((range, [row, column]) => ({
      top: range.top + integer(row),
      left: range.left + integer(column),
      rows: 1,
      columns: 1,
    })),
    getRow: cells((range, [row]) => rowAt(range, integer(row))),
    getColumn: cells((range, [column]) => columnAt(range, integer(column))),
    getLastRow: cells((range) => rowAt(range, range.rows - 1)),
    getLastColumn: cells((range) => columnAt(range, range.columns - 1)),
    getLastCell: cells((range) => rowAt(columnAt(range, range.columns - 1), range.rows - 1)),
    getEntireRow: cells((range) => ({ ...range, left: 0, columns: SHEET_COLUMNS })),
    getEntireColumn: cells((range) => ({ ...range, top: 0, rows: SHEET_ROWS })),
    getOffsetRange: cells((range, [rows, columns]) => ({
      ...range,
      top: range.top + integer(rows),
      left: range.left + integer(columns),
    })),
    getResizedRange: cells((range, [rows, columns]) => ({
      ...range,
      rows: range.rows + integer(rows),
      columns: range.columns + integer(columns),
    })),
    getAbsoluteResizedRange: cells((range, [rows, columns]) => ({
      ...range,
      rows: integer(rows),
      columns: integer(columns),
    })),
    getRowsBelow: cells((range, [count]) => ({
      ...range,
      top: range.top + range.rows,
      rows: optional(integer, 1)(count),
    })),
    getColumnsAfter: cells((range, [count]) => ({
      ...range,
      left: range.left + range.columns,
      columns: optional(integer, 1)(count),
    })),
    getBoundingRect: cells((range, [other], target) =>
      boundingRange(range, rangeOn(target.sheet, other))
    ),
    getIntersection: cells((...all) => found(shared(...all))),
    getIntersectionOrNullObject: cells(shared),
    getUsedRange: cells(
      (range, given, target) => used(range, given, target) ?? rowAt(columnAt(range, 0), 0)
    ),
    getUsedRangeOrNullObject: cells(used),
    getTables: (target, [fully]) =>
      tablesTouching(target.sheet, one(target), optional(yesNo, false)(fully)),
    clear(target, [applyTo], open) {
      const what = oneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks");
      for (const range of target.areas) {
        clearCells(open, target.sheet, range, optional(what, "All")(applyTo));
      }
      return undefined;
    },
    select: (target, _, open) => {
      select(open, target.sheet, onSheet(one(target)));
      return undefined;
    },
    getCellProperties: (target, [wanted], open) =>
      readProperties(open, target.sheet, one(target), plain(wanted), rangeObject),
    setCellProperties: properties("cell"),
    getRowProperties: (target, [wanted], open) =>
      readRowProperties(open, target.sheet, one(target), plain(wanted), rangeObject),
    setRowProperties: properties("row"),
    setColumnProperties: properties("column"),
    calculate: () => undefined,
    _validateArraySize(target, [rows, columns]) {
      const range = one(target);
      if (range.rows === finite(rows) && range.columns === finite(columns)) return undefined;
      throw new HostError("InvalidArgument", `${String(rows)} rows for ${range.rows}`);
    },
  },
};
