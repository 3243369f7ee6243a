import { parseAddress } from "../cells/address";
import { DoorError } from "../engine/door";
import { writtenValue } from "./cell-values";
import { writtenBack } from "./content";
import { inExcel } from "./in-excel";

/** Cells to change, by their addresses ("Ties!C14"), with what they are to hold. */
export interface CellChanges {
  readonly cells: readonly { readonly cell: string; readonly value: string | number }[];
}

/** What a cell held before it was changed, as it is written to bring it back. */
export interface CellBefore {
  readonly cell: string;
  readonly content: string | number | boolean;
}

function cellIn(context: Excel.RequestContext, address: string): Excel.Range {
  const target = parseAddress(address);
  if (target === null) throw new RangeError(`Not an address: ${address}`);
  return context.workbook.worksheets.getItem(target.sheet).getCell(target.top, target.left);
}

/** @throws DoorError `protectedSheet` */
async function write(
  context: Excel.RequestContext,
  cells: readonly CellBefore[]
): Promise<readonly CellBefore[]> {
  const asked = cells.map(({ cell, content }) => {
    const range = cellIn(context, cell).load("values,formulas");
    const { worksheet } = range;
    worksheet.load("name");
    worksheet.protection.load("protected");
    return { cell, content, range, worksheet };
  });
  await context.sync();
  const locked = asked.find(({ worksheet }) => worksheet.protection.protected);
  if (locked) throw new DoorError({ code: "protectedSheet", sheet: locked.worksheet.name });
  const before = asked.map(({ cell, range }) => ({
    cell,
    content: writtenBack(range.values[0][0], range.formulas[0][0]) as CellBefore["content"],
  }));
  for (const { range, content } of asked) range.values = [[content]];
  await context.sync();
  return before;
}

/** Changes the cells that a fix names, all in one request; returns what they held. */
export function applyFix({ cells }: CellChanges): Promise<readonly CellBefore[]> {
  const wanted = cells.map(({ cell, value }) => ({ cell, content: writtenValue(value) }));
  return inExcel((context) => write(context, wanted));
}

/** Brings back what the cells of a fix held. */
export async function undoFix(before: readonly CellBefore[]): Promise<void> {
  await inExcel((context) => write(context, before));
}
