import { type CellValue, isBlank } from "../cells/value";
import type { AcrossRecord, TableMapping, WideMapping } from "./mapping";
import { textOf } from "./names";
import type { SheetCells } from "./sheet-cells";
import { type TableReader, tableReader } from "./table-reader";

/** Labels that are written once above the rows they are for. */
const WRITTEN_ONCE: ReadonlySet<string> = new Set(["indicator", "place", "groupType"]);

/** The records whose columns hold anything in the body: a column of blanks says nothing. */
function filledRecords(
  { records }: WideMapping,
  left: number,
  rows: readonly number[],
  cells: SheetCells
): readonly AcrossRecord[] {
  return records.filter(({ columns }) =>
    Object.values(columns).some((offset) =>
      rows.some((row) => !isBlank(cells.value(row, left + offset)))
    )
  );
}

/**
 * Reads a wide table as a long one: each of its rows is here as many rows as records stand side by side in it, so that
 * what reads a long table reads a wide one. Rows and columns without any value are left out; a blank among values stays.
 */
export function wideReader(mapping: TableMapping, cells: SheetCells): TableReader {
  const base = tableReader(mapping, cells);
  const { where, columns, headerRows, wide = { across: "periods", records: [] } } = mapping;
  const records = filledRecords(wide, where.left, base.rows, cells);
  const offsetsOf = ({ columns: its }: AcrossRecord): readonly number[] => Object.values(its);
  const isFilled = (row: number): boolean =>
    records.some((record) =>
      offsetsOf(record).some((offset) => !isBlank(cells.value(row, where.left + offset)))
    );
  const filled = base.rows.filter(isFilled);
  const rowOf = (index: number): number => filled[Math.floor(index / records.length)];
  const recordOf = (index: number): AcrossRecord => records[index % records.length];
  const own = (record: AcrossRecord, id: string): boolean => Object.hasOwn(record.columns, id);
  const hasColumn = (id: string): boolean => Object.hasOwn(columns, id);

  const written = new Map<string, ReadonlyMap<number, CellValue>>();
  for (const id of WRITTEN_ONCE) {
    if (!hasColumn(id)) continue;
    let above: CellValue = null;
    const byRow = new Map<number, CellValue>();
    for (const row of base.rows) {
      const here = base.value(row, id);
      if (!isBlank(here)) above = here;
      byRow.set(row, above);
    }
    written.set(id, byRow);
  }
  const keyValue = (row: number, id: string): CellValue =>
    written.get(id)?.get(row) ?? base.value(row, id);

  const value = (index: number, id: string): CellValue => {
    const [row, record] = [rowOf(index), recordOf(index)];
    if (own(record, id)) return cells.value(row, where.left + record.columns[id]);
    return Object.hasOwn(record.given, id) ? record.given[id] : keyValue(row, id);
  };
  /** The column of the sheet that a value stands in; what a header says stands in the record's own column. */
  const columnOf = (index: number, id: string): number => {
    const record = recordOf(index);
    if (own(record, id)) return where.left + record.columns[id];
    return where.left + (hasColumn(id) ? columns[id] : offsetsOf(record)[0]);
  };
  const header = (column: number): string =>
    Array.from({ length: headerRows }, (_, row) => textOf(cells.value(where.top + row, column)))
      .filter((text) => text !== "")
      .join(" ");
  return {
    mapping,
    problems: base.problems,
    rows: Array.from({ length: filled.length * records.length }, (_, index) => index),
    has: (id) =>
      base.has(id) || records.some((record) => own(record, id) || Object.hasOwn(record.given, id)),
    value,
    text: (index, id) => textOf(value(index, id)),
    format: (index, id) =>
      own(recordOf(index), id) || (hasColumn(id) && !Object.hasOwn(recordOf(index).given, id))
        ? cells.format(rowOf(index), columnOf(index, id))
        : "General",
    address: (index, column) => base.address(rowOf(index), column),
    at: (index, id) => ({
      sheet: where.sheet,
      cell: base.address(rowOf(index), columnOf(index, id)),
    }),
    report: (severity, code, about) => {
      const { row, id } = about;
      if (row === undefined) return base.report(severity, code, about);
      const column = about.column ?? columnOf(row, id ?? "");
      base.report(severity, code, {
        ...about,
        row: rowOf(row),
        column,
        header: about.header ?? header(column),
      });
    },
  };
}
