import { cellAddress } from "../cells/address";
import type { CellLink } from "../tables/records";
import { FIRST_COLUMN, mainPlace, planSheet } from "./layout-plan";
import type { Sheet } from "./sheet";
import { SheetError } from "./sheet-error";

/**
 * Places on a sheet that others can link to before anything is laid out. They follow from a sheet's shape alone
 * (columns, charts, number of sections, rows of its fixed tables), never from what its cells say: where two sheets link
 * to each other, one may be asked before its links are filled in.
 */

/** The heading of a section, by its index. */
export function sectionAnchor(sheet: Sheet, index: number): CellLink {
  const { top, rows } = planSheet(sheet).sections;
  return linkTo(sheet, top + index * rows, FIRST_COLUMN);
}

/** The heading of a table. Throws a `SheetError` for one that is not there. */
export function tableAnchor(sheet: Sheet, id: string): CellLink {
  const plan = planSheet(sheet);
  const places = [
    ...sheet.fixed.map((table, i) => ({ table, place: plan.fixed[i] })),
    ...sheet.bands.map((table, i) => ({ table, place: plan.bands[i] })),
    ...(sheet.growing
      ? [{ table: sheet.growing, place: mainPlace(plan.growing, plan.lastMainColumn) }]
      : []),
  ];
  const found = places.find(({ table }) => table.id === id);
  if (!found) throw new SheetError(sheet.tab, `no table "${id}"`);
  return linkTo(sheet, found.place.top, found.place.left);
}

function linkTo({ tab }: Sheet, row: number, column: number): CellLink {
  return { sheet: tab, cell: cellAddress({ row, column }) };
}
