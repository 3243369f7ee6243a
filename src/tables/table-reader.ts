import { cellAddress, quoteSheetName, sheetAddress } from "../cells/address";
import { type CellValue, isBlank, isCellError } from "../cells/value";
import { isTotalsRow } from "./body-rows";
import { columnOf } from "./definitions";
import type { TableMapping } from "./mapping";
import { textOf } from "./names";
import type { Fix, Problem, ProblemCode, Severity } from "./problem";
import type { CellLink } from "./records";
import type { SheetCells } from "./sheet-cells";
import { type Edge, dateIn } from "./dates-in-cells";
import { saysTotal } from "./totals-row";
import { choiceIn, listIn, saysNothing, yesNoIn } from "./words-in-cells";

/** What a problem is about, beyond its code: a row of the sheet from zero, one of our columns, texts. */
export interface Reported {
  readonly row?: number;
  readonly id?: string;
  /** Column of the sheet, where the cell does not stand in the column of `id` (a matrix). */
  readonly column?: number;
  /** The printed header of that column. */
  readonly header?: string;
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: Fix | null;
}

/** Reads the cells of one table by row and by our column id, and collects the problems it meets. */
export interface TableReader {
  readonly mapping: TableMapping;
  readonly problems: Problem[];
  /** Rows of the body that hold something and are no totals; counted from zero on the sheet. */
  readonly rows: readonly number[];
  readonly has: (id: string) => boolean;
  readonly value: (row: number, id: string) => CellValue;
  readonly text: (row: number, id: string) => string;
  readonly format: (row: number, id: string) => string;
  readonly address: (row: number, column: number) => string;
  /** The cell of a column of ours, or the row's first cell. */
  readonly at: (row: number, id: string) => CellLink;
  readonly report: (severity: Severity, code: ProblemCode, about: Reported) => void;
}

const LONGEST_FOUND = 120;

export function tableReader(mapping: TableMapping, cells: SheetCells): TableReader {
  const { where, columns, headers, headerRows } = mapping;
  const problems: Problem[] = [];
  const sheet = quoteSheetName(where.sheet);
  const tableAddress = sheetAddress(where);
  const address = (row: number, column: number): string =>
    `${sheet}!${cellAddress({ row, column })}`;
  const columnAt = (id: string): number => where.left + (columns[id] ?? 0);
  const given = mapping.given ?? {};
  const givenTo = (id: string): string | null => (Object.hasOwn(given, id) ? given[id] : null);
  const value = (row: number, id: string): CellValue =>
    Object.hasOwn(columns, id) ? cells.value(row, where.left + columns[id]) : givenTo(id);
  const report: TableReader["report"] = (severity, code, about) => {
    const { row, id, column = columnAt(id ?? ""), header, found, expected, fix } = about;
    problems.push({
      severity,
      table: mapping.as,
      where: tableAddress,
      row: row === undefined ? null : row + 1,
      column: header ?? (id === undefined ? null : (headers[id] ?? null)),
      cell: row === undefined ? null : address(row, column),
      code,
      found: (found ?? "").slice(0, LONGEST_FOUND),
      expected: expected ?? "",
      fix: fix ?? null,
    });
  };
  // What names its period, and a wide table's group "Total", is an observation and no sum of the rows above.
  const isRecord = (row: number): boolean =>
    Object.hasOwn(columns, "period")
      ? !isBlank(value(row, "period"))
      : mapping.shape === "wide" && saysTotal(value(row, "group"));
  const rows: number[] = [];
  const last = where.top + where.rows;
  for (let row = where.top + headerRows; row < last; row++) {
    if (cells.isBlankRow(row, where.left, where.columns)) continue;
    if (isTotalsRow(cells, row, where.left, where.columns, isRecord))
      report("note", "totalsRowLeftOut", { row, found: textOf(cells.value(row, where.left)) });
    else rows.push(row);
  }
  return {
    mapping,
    problems,
    rows,
    has: (id) => Object.hasOwn(columns, id) || Object.hasOwn(given, id),
    value,
    text: (row, id) => textOf(value(row, id)),
    format: (row, id) => (Object.hasOwn(columns, id) ? cells.format(row, columnAt(id)) : "General"),
    address,
    at: (row, id) => ({ sheet: where.sheet, cell: address(row, columnAt(id)) }),
    report,
  };
}

/** Reports the required columns that a table lacks; true where it can be read. */
export function hasRequired(reader: TableReader, ids: readonly string[]): boolean {
  const missing = ids.filter((id) => !reader.has(id));
  missing.forEach((id) =>
    reader.report("stops", "requiredColumnMissing", {
      expected: id,
      found: reader.mapping.unused.join(", "),
    })
  );
  return missing.length === 0;
}

/** The name in a required column; null, with the problem said and the row left out, where there is none. */
export function requiredText(reader: TableReader, row: number, id: string): string | null {
  const value = reader.value(row, id);
  if (isCellError(value)) {
    reader.report("skips", "errorCell", { row, id, found: value.error });
    return null;
  }
  const text = textOf(value);
  if (text === "") reader.report("skips", "blankRequired", { row, id });
  return text === "" ? null : text;
}

/** The cell where it says something; null for blanks, "n/a" and, with the problem said, errors. */
function said(reader: TableReader, row: number, id: string): CellValue {
  const value = reader.value(row, id);
  if (saysNothing(value)) return null;
  if (isCellError(value)) {
    reader.report("skips", "errorCell", { row, id, found: value.error });
    return null;
  }
  return value;
}

export function optionalText(reader: TableReader, row: number, id: string): string | null {
  const value = said(reader, row, id);
  return value === null ? null : textOf(value);
}

/** The items of a list cell; `commas` says whether commas separate in this column. */
export function optionalList(
  reader: TableReader,
  row: number,
  id: string,
  commas: boolean
): readonly string[] {
  return listIn(said(reader, row, id), commas);
}

export function optionalYesNo(reader: TableReader, row: number, id: string): boolean | null {
  const value = said(reader, row, id);
  if (value === null) return null;
  const answer = yesNoIn(value);
  if (answer === null) reader.report("skips", "notYesNo", { row, id, found: textOf(value) });
  return answer;
}

/** A value that `read` understands; where it does not, the problem is said and the value left out. */
export function optionalValue<Value>(
  reader: TableReader,
  row: number,
  id: string,
  read: (value: CellValue) => Value | null,
  code: ProblemCode,
  expected = ""
): Value | null {
  const value = said(reader, row, id);
  if (value === null) return null;
  const understood = read(value);
  if (understood === null)
    reader.report("skips", code, { row, id, found: textOf(value), expected });
  return understood;
}

export function optionalChoice<Choice extends string>(
  reader: TableReader,
  row: number,
  id: string,
  choices: readonly Choice[]
): Choice | null {
  const words = columnOf(reader.mapping.as, id).choices;
  return optionalValue(
    reader,
    row,
    id,
    (value) => {
      const choice = choiceIn(value, words);
      return choices.find((each) => each === choice) ?? null;
    },
    "notAChoice",
    choices.join(", ")
  );
}

const [EARLIEST, LATEST] = ["1900-01-01", "2100-12-31"];

/** A day as ISO; days outside 1900 to 2100 are slips of the pen. */
export function optionalDate(
  reader: TableReader,
  row: number,
  id: string,
  edge: Edge
): string | null {
  const format = reader.format(row, id);
  const date = optionalValue(reader, row, id, (value) => dateIn(value, format, edge), "notADate");
  if (date === null || (date >= EARLIEST && date <= LATEST)) return date;
  reader.report("skips", "dateOutOfRange", { row, id, found: date, expected: "1900–2100" });
  return null;
}

/** Says where an end comes before its start; both are kept as written. */
export function checkOrder(
  reader: TableReader,
  row: number,
  endId: string,
  start: string | null,
  end: string | null
): void {
  if (start !== null && end !== null && end < start)
    reader.report("note", "dateOutOfRange", { row, id: endId, found: end, expected: `≥ ${start}` });
}
