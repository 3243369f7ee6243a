import type { SheetRange } from "../cells/address";
import type { Grid } from "../cells/grid";
import {
  type Listing,
  type PlanHeads,
  type Survey,
  TABLE_HEAD_ROWS,
  type TableListing,
} from "../engine/door";
import { isTooMuch } from "./in-excel";
import { type Inventory, takeInventory } from "./list-sheets";
import { gridOf, readRanges } from "./read-ranges";

/** A table with its first rows. */
interface Headed {
  readonly listing: TableListing;
  readonly head: Grid;
}

interface Read {
  readonly planned: readonly Grid[];
  readonly tables: readonly Headed[];
}

function headOf(range: SheetRange): SheetRange {
  return { ...range, rows: Math.min(range.rows, TABLE_HEAD_ROWS) };
}

function askForPlace(
  context: Excel.RequestContext,
  { name }: { readonly name: string }
): { readonly range: Excel.Range; readonly place: () => SheetRange } {
  const range = context.workbook.tables.getItem(name).getRange();
  const { worksheet } = range;
  worksheet.load("name");
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return {
    range,
    place: () => {
      const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
      return { sheet: worksheet.name, top, left, rows, columns };
    },
  };
}

/** Planned cells, tables and their first rows in one round trip besides chunks. */
async function readAtOnce(
  context: Excel.RequestContext,
  tables: Inventory["tables"],
  ranges: readonly SheetRange[]
): Promise<Read> {
  const asked = tables.map((table) => {
    const { range, place } = askForPlace(context, table);
    const head = range.getRow(0).getResizedRange(TABLE_HEAD_ROWS - 1, 0);
    return { table, place, head: head.load("values,numberFormat") };
  });
  // The tables asked for above come with the first of these requests.
  const planned = await readRanges(context, ranges, false);
  return {
    planned,
    tables: asked.map(({ table, place, head }) => {
      const range = place();
      const { rows } = headOf(range);
      const { values, formats, ...grid } = gridOf(head, headOf(range));
      return {
        listing: { ...table, range },
        head: { ...grid, values: values.slice(0, rows), formats: formats.slice(0, rows) },
      };
    }),
  };
}

/** The same in as many round trips as it takes, where cells hold more than Excel hands over at once. */
async function readInSteps(
  context: Excel.RequestContext,
  tables: Inventory["tables"],
  ranges: readonly SheetRange[]
): Promise<Read> {
  const places = tables.map((table) => askForPlace(context, table).place);
  await context.sync();
  const found = places.map((place) => place());
  const grids = await readRanges(context, [...ranges, ...found.map(headOf)]);
  return {
    planned: grids.slice(0, ranges.length),
    tables: tables.map((table, i) => ({
      listing: { ...table, range: found[i] },
      head: grids[ranges.length + i],
    })),
  };
}

/** What is there and the cells that recognising starts from, in two round trips. */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  plan: PlanHeads
): Promise<Survey> {
  const { tables, state, ...rest } = await takeInventory(context);
  const ranges = plan({ ...rest, tables: [] }, state);
  const read = await readAtOnce(context, tables, ranges).catch((error: unknown) => {
    if (isTooMuch(error)) return readInSteps(context, tables, ranges);
    throw error;
  });
  const listing: Listing = { ...rest, tables: read.tables.map((table) => table.listing) };
  return { listing, state, heads: [...read.planned, ...read.tables.map((table) => table.head)] };
}
