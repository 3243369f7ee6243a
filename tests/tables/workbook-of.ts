import { type SheetRange, parseAddress } from "../../src/cells/address";
import type { Grid } from "../../src/cells/grid";
import type { CellValue } from "../../src/cells/value";
import type { TableMapping } from "../../src/tables/mapping";
import { planBodies, planHeads } from "../../src/tables/plan-reads";
import { type ReadSettings, readTables } from "../../src/tables/read-tables";
import { recognise } from "../../src/tables/recognise";
import type { Reading } from "../../src/tables/records";
import type { TableChoices, TableSource } from "../../src/tables/source";

type Rows = readonly (readonly CellValue[])[];

/** A workbook of plain rows by sheet, to try recognition on. */
export interface Book {
  readonly source: TableSource;
  readonly sheets: Readonly<Record<string, Rows>>;
  /** Number formats by address, as `{ "Ties!C2": "yyyy-mm-dd" }`. */
  readonly formats: Readonly<Record<string, string>>;
}

interface More {
  /** Excel tables: name → address; `+` behind the address says that it has a totals row. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly results?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
}

function rangeOf(address: string): SheetRange {
  const range = parseAddress(address);
  if (!range) throw new Error(`${address} is no address`);
  return range;
}

export function bookOf(sheets: Readonly<Record<string, Rows>>, more: More = {}): Book {
  const source: TableSource = {
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      visible: !more.hidden?.includes(name),
      resultOf: more.results?.includes(name) ? "network" : null,
      used:
        rows.length === 0
          ? null
          : {
              sheet: name,
              top: 0,
              left: 0,
              rows: rows.length,
              columns: rows.reduce((widest, row) => Math.max(widest, row.length), 1),
            },
    })),
    tables: Object.entries(more.tables ?? {}).map(([name, address]) => ({
      name,
      range: rangeOf(address.replace("+", "")),
      hasHeader: true,
      hasTotals: address.endsWith("+"),
    })),
    names: Object.entries(more.names ?? {}).map(([name, address]) => ({
      name,
      visible: true,
      range: rangeOf(address),
    })),
  };
  return { source, sheets, formats: more.formats ?? {} };
}

/** Reads ranges as a door would. */
export function gridsOf(book: Book, ranges: readonly SheetRange[]): readonly Grid[] {
  return ranges.map((range) => {
    const formats: string[][] = [];
    for (const [address, format] of Object.entries(book.formats)) {
      const cell = rangeOf(address);
      if (cell.sheet !== range.sheet) continue;
      (formats[cell.top - range.top] ??= [])[cell.left - range.left] = format;
    }
    const values = (book.sheets[range.sheet] ?? [])
      .slice(range.top, range.top + range.rows)
      .map((row) => row.slice(range.left, range.left + range.columns));
    return { range, values, formats };
  });
}

export interface Outcome {
  readonly mappings: readonly TableMapping[];
  readonly reading: Reading;
  /** Cells asked for, in heads and bodies. */
  readonly cellsRead: number;
}

/** List, heads, bodies, recognise, read: as a run does it. */
export function outcomeOf(
  book: Book,
  choices: TableChoices = {},
  settings: ReadSettings = { scale: null }
): Outcome {
  const heads = planHeads(book.source, choices);
  const headGrids = gridsOf(book, heads);
  const bodies = planBodies(book.source, headGrids, choices);
  const grids = [...headGrids, ...gridsOf(book, bodies)];
  const mappings = recognise(book.source, grids, choices);
  const cellsRead = [...heads, ...bodies].reduce((sum, each) => sum + each.rows * each.columns, 0);
  return { mappings, reading: readTables(mappings, grids, { choices, ...settings }), cellsRead };
}

/** Reads a workbook of rows and returns what was read. */
export function readingOf(
  sheets: Readonly<Record<string, Rows>>,
  choices: TableChoices = {},
  settings: ReadSettings = { scale: null }
): Reading {
  return outcomeOf(bookOf(sheets), choices, settings).reading;
}

/** Problems as "code cell found". */
export function problemsOf(reading: Reading): readonly string[] {
  return reading.problems.map(({ code, cell, found }) => `${code} ${cell ?? "-"} ${found}`.trim());
}
