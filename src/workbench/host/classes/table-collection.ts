import { intersection, parseAddress, type CellRange } from "../../../cells/address";
import { sheetByName, type Sheet, type Table } from "../../../workbook/model";
import { text, yesNo } from "../arguments";
import { EventType, WORKBOOK_TARGET } from "../events";
import { excelObject, type Argument, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import { tableId } from "../ids";
import type { Json } from "../json";
import { sheetById, type OpenWorkbook } from "../open-workbook";
import { addTable } from "../table-changes";
import { givenRange } from "./range-object";
import { tableClass } from "./table";

/** Tables of one sheet, of a part of it, or (null) of the whole workbook. */
interface Tables {
  readonly sheet: Sheet | null;
  readonly touching: CellRange | null;
  readonly fully: boolean;
}

function isWithin(inner: CellRange, outer: CellRange): boolean {
  const shared = intersection(inner, outer);
  return shared?.rows === inner.rows && shared.columns === inner.columns;
}

function tablesOf({ sheet, touching, fully }: Tables, open: OpenWorkbook): ExcelObject[] {
  const sheets = sheet ? [sheet] : open.workbook.sheets;
  return sheets.flatMap((owner) =>
    owner.tables
      .filter((table) => {
        if (!touching) return true;
        return fully ? isWithin(table.range, touching) : intersection(table.range, touching);
      })
      .map((table) => tableObject(owner, table))
  );
}

function tableObject(sheet: Sheet, table: Table): ExcelObject {
  return excelObject(tableClass, { sheet, table });
}

function find(target: Tables, key: Json, open: OpenWorkbook): ExcelObject | null {
  const wanted = String(key).toLowerCase();
  const sheets = target.sheet ? [target.sheet] : open.workbook.sheets;
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      if (table.name.toLowerCase() === wanted || tableId(table).toLowerCase() === wanted) {
        return tableObject(sheet, table);
      }
    }
  }
  return null;
}

/** The cells to make a table of: a range, or an address with or without a sheet. */
function place(
  target: Tables,
  argument: Argument,
  open: OpenWorkbook
): CellRange & { sheet: Sheet } {
  const given = givenRange(argument);
  if (given) return given;
  const address = parseAddress(text(argument));
  const sheet = address?.sheet
    ? sheetByName(open.workbook, address.sheet)
    : (target.sheet ?? sheetById(open, open.activeSheetId));
  if (!address || !sheet)
    throw new HostError("InvalidArgument", `not an address: ${String(argument)}`);
  return { ...address, sheet };
}

export const tablesClass: ExcelClass<Tables> = {
  name: "TableCollection",
  events: {
    DataChangedEvent: EventType.tableChanged,
    AddedEvent: EventType.tableAdded,
    DeletedEvent: EventType.tableDeleted,
  },
  eventTarget: ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
  scalars: {
    count: { get: (target, open) => tablesOf(target, open).length },
    _eventTargetId: { get: ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET },
  },
  collection: { items: tablesOf, item: find },
  methods: {
    getCount: (target, _, open) => tablesOf(target, open).length,
    getItemOrNullObject: (target, [key], open) => find(target, text(key), open),
    getItemAt: (target, [index], open) => itemAt(tablesOf(target, open), index),
    add(target, [where, hasHeaders], open) {
      const { sheet, ...range } = place(target, where, open);
      if (target.sheet && target.sheet !== sheet) {
        throw new HostError("InvalidArgument", "a range of another sheet");
      }
      return tableObject(sheet, addTable(open, sheet, range, yesNo(hasHeaders)));
    },
  },
};

/** An item of a list by its position. */
export function itemAt<Item extends object>(
  items: readonly Item[],
  index: Argument | undefined
): Item {
  const item = typeof index === "number" ? items[index] : undefined;
  if (!item) throw new HostError("InvalidArgument", `no item ${JSON.stringify(index ?? null)}`);
  return item;
}

export function tablesOfWorkbook(): ExcelObject {
  return excelObject(tablesClass, { sheet: null, touching: null, fully: false });
}

export function tablesOfSheet(sheet: Sheet): ExcelObject {
  return excelObject(tablesClass, { sheet, touching: null, fully: false });
}

export function tablesTouching(sheet: Sheet, touching: CellRange, fully: boolean): ExcelObject {
  return excelObject(tablesClass, { sheet, touching, fully });
}
