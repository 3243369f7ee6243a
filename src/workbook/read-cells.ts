import { SHEET_COLUMNS, SHEET_ROWS } from "../cells/address";
import { ERROR_CODES, type CellError, type CellValue } from "../cells/value";
import type { Cell } from "./model";
import { PLAIN_STYLE, type SourceStyle } from "./read-styles";
import { readStringItem, readText } from "./read-strings";
import { shiftFormula } from "./shift-formula";
import type { XmlScanner } from "./xml-scanner";
import { unescapeString } from "./xml-text";

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly SourceStyle[];
  readonly dates1904: boolean;
  /** Called for every cell that is kept; throws where there are too many. */
  readonly count: () => void;
}

/** The cells of a sheet and the height in points (0 = hidden) of the rows that give one. */
export interface CellData {
  readonly rows: Map<number, Map<number, Cell>>;
  readonly heights: Map<number, number>;
}

const LETTER_A = 65;
const LETTER_Z = 90;
/** The bit that small letters have and capital ones lack. */
const CASE = 32;
/** Days between the starts of the two date systems. */
export const DAYS_TO_1904 = 1462;
/** Heights of rows further below the last value are not kept: sheets can have a million formatted empty rows. */
const EMPTY_ROWS_KEPT = 1000;

/**
 * Reads the rows of a sheet; the scanner stands on the opening tag of `sheetData` and is left on its closing one.
 * Cells that hold neither a value nor a formula are left out. Rows and cells without an address follow the one before.
 */
export function readCells(scanner: XmlScanner, context: CellContext): CellData {
  const rows = new Map<number, Map<number, Cell>>();
  const heights = new Map<number, number>();
  const readCell = cellReader(scanner, context);
  let row = -1;
  let column = -1;
  let lastRow = 0;
  let cells: Map<number, Cell> | undefined;
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token === "text") continue;
    const name = scanner.name();
    if (token === "close") {
      if (name === "sheetData") return { rows, heights };
    } else if (name === "row") {
      const address = scanner.attribute("r");
      row = address === null ? row + 1 : Number(address) - 1;
      if (!(row >= 0 && row < SHEET_ROWS)) throw new Error("row outside the sheet");
      column = -1;
      cells = rows.get(row);
      if (row <= lastRow + EMPTY_ROWS_KEPT) {
        const height = rowHeight(scanner);
        if (height !== null) heights.set(row, height);
      }
    } else if (name === "c") {
      column = columnOf(scanner.attribute("r"), column);
      if (token === "empty") continue;
      const cell = readCell(row, column);
      if (cell === null) continue;
      context.count();
      if (!cells) rows.set(row, (cells = new Map()));
      cells.set(column, cell);
      lastRow = row;
    }
  }
  throw new Error("sheetData does not end");
}

function rowHeight(scanner: XmlScanner): number | null {
  const hidden = scanner.attribute("hidden");
  if (hidden === "1" || hidden === "true") return 0;
  const height = Number(scanner.attribute("ht") ?? NaN);
  return Number.isFinite(height) ? height : null;
}

/** The column of an address such as "AB12"; its row is that of the row it stands in. */
function columnOf(address: string | null, before: number): number {
  if (address === null) return before + 1;
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~CASE;
    if (letter < LETTER_A || letter > LETTER_Z) break;
    column = column * 26 + letter - LETTER_A + 1;
  }
  if (column < 1 || column > SHEET_COLUMNS) throw new Error("column outside the sheet");
  return column - 1;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Makes the reader of one cell, whose opening tag the scanner stands on; null for a cell without content. */
function cellReader(
  scanner: XmlScanner,
  context: CellContext
): (row: number, column: number) => Cell | null {
  const shared = new Map<string, SharedFormula>();
  const texts = new Map<string, string>();

  /** One string for equal texts: a table repeats its words in thousands of rows. */
  function oneText(text: string): string {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  }

  function readFormula(isEmpty: boolean, row: number, column: number): string | null {
    const index = scanner.attribute("t") === "shared" ? scanner.attribute("si") : null;
    const text = isEmpty ? "" : unescapeString(readText(scanner, "f"));
    if (index !== null && text !== "") shared.set(index, { text, row, column });
    if (text !== "" || index === null) return text === "" ? null : text;
    const master = shared.get(index);
    return master ? shiftFormula(master.text, row - master.row, column - master.column) : null;
  }

  return (row, column) => {
    const type = scanner.attribute("t") ?? "n";
    const styleIndex = Number(scanner.attribute("s") ?? 0);
    const style = context.styles[styleIndex] ?? PLAIN_STYLE;
    let raw: string | null = null;
    let formula: string | null = null;
    for (let token = scanner.next(); token !== "close"; token = scanner.next()) {
      if (token === "end") throw new Error("cell does not end");
      if (token === "text") continue;
      const name = scanner.name();
      if (name === "f") formula = readFormula(token === "empty", row, column);
      else if (token === "empty") continue;
      else if (name === "v") raw = readText(scanner, "v");
      else if (name === "is") raw = oneText(readStringItem(scanner, "is"));
      else skip(scanner);
    }
    const value = raw === null ? null : cellValue(type, raw, style, context);
    if (formula === null && (value === null || value === "")) return null;
    return {
      value,
      formula,
      format: type === "d" && !style.isDate ? "yyyy-mm-dd" : style.format,
      look: style.look,
      link: null,
      quoted: style.quoted,
      sourceStyle: styleIndex,
    };
  };
}

/** Passes over an element nobody asks for; the scanner stands on its opening tag. */
function skip(scanner: XmlScanner): void {
  for (let depth = 1; depth > 0;) {
    const token = scanner.next();
    if (token === "end") throw new Error("element does not end");
    if (token === "open") depth++;
    if (token === "close") depth--;
  }
}

function cellValue(type: string, raw: string, style: SourceStyle, context: CellContext): CellValue {
  switch (type) {
    case "n":
      return numberValue(raw, style.isDate && context.dates1904 ? DAYS_TO_1904 : 0);
    case "s":
      return sharedString(raw, context.strings);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return errorValue(raw.trim());
    case "d":
      return dateValue(raw.trim());
    case "inlineStr":
      return raw;
    default:
      return unescapeString(raw);
  }
}

/** Numbers a sheet cannot hold (some programs write NaN) are shown as Excel shows them. */
function numberValue(raw: string, shift: number): CellValue {
  const value = Number(raw);
  if (value === 0 && raw.trim() === "") return null;
  return Number.isFinite(value) ? value + shift : errorValue("#NUM!");
}

function sharedString(raw: string, strings: readonly string[]): CellValue {
  const text = strings[Number(raw)];
  if (raw === "") return null;
  if (text === undefined) throw new Error("a text is missing");
  return text;
}

const ERRORS: ReadonlyMap<string, CellError> = new Map(
  ERROR_CODES.map((error) => [error, Object.freeze({ error })])
);

function errorValue(code: string): CellError {
  return ERRORS.get(code) ?? { error: code };
}

const ISO_DATE = /^(?:(\d{4}-\d{2}-\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY_MS = 86_400_000;

/** The serial of a date, a time or both in ISO 8601; text that is neither stays text. */
function dateValue(raw: string): CellValue {
  const parts = ISO_DATE.exec(raw);
  if (!parts || raw === "") return raw;
  const [, day, hours = "0", minutes = "0", seconds = "0"] = parts;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const days = day === undefined ? 0 : (Date.parse(day) - Date.UTC(1899, 11, 30)) / DAY_MS;
  return Number.isNaN(days) ? raw : days + time;
}
