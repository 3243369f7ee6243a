import type { CellRange } from "../../../cells/address";
import type { Sheet, Table } from "../../../workbook/model";
import { integer, optional, text, yesNo } from "../arguments";
import { clearCells } from "../cells/clear-cells";
import { readCells, wireValue } from "../cells/read-cells";
import { writeValues } from "../cells/write-cells";
import { EventType } from "../events";
import { excelObject, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import { tableId } from "../ids";
import { checkFree, checkName } from "../name-rules";
import { beginSheetChange, sheetChanged, type OpenWorkbook } from "../open-workbook";
import { appendRows, bodyOf, removeTable, resizeTable } from "../table-changes";
import { rangeObject, rangeOn } from "./range-object";
import { itemAt } from "./table-collection";
import { sheetObject } from "./worksheet";

interface TableOn {
  readonly sheet: Sheet;
  readonly table: Table;
}
interface ColumnOf extends TableOn {
  readonly index: number;
}

const header = ({ range }: Table): CellRange => ({ ...range, rows: 1 });
const columnOf = (range: CellRange, index: number): CellRange => ({
  ...range,
  left: range.left + index,
  columns: 1,
});

export const columnClass: ExcelClass<ColumnOf> = {
  name: "TableColumn",
  scalars: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => table.columns[index],
      set: ({ sheet, table, index }, value, open) => {
        writeValues(open, sheet, columnOf(header(table), index), `'${text(value)}`);
      },
    },
    values: {
      get: ({ sheet, table, index }) =>
        readCells(sheet, columnOf(table.range, index), (cell) => wireValue(cell?.value)),
      set: ({ sheet, table, index }, value, open) =>
        writeValues(open, sheet, columnOf(table.range, index), value),
    },
  },
  methods: {
    getRange: ({ sheet, table, index }) => rangeObject(sheet, columnOf(table.range, index)),
    getHeaderRowRange: ({ sheet, table, index }) =>
      rangeObject(sheet, columnOf(header(table), index)),
    getDataBodyRange: ({ sheet, table, index }) =>
      rangeObject(sheet, columnOf(bodyOf(table), index)),
  },
};

function columns(target: TableOn): ExcelObject[] {
  return target.table.columns.map((_, index) => excelObject(columnClass, { ...target, index }));
}

export const columnsClass: ExcelClass<TableOn> = {
  name: "TableColumnCollection",
  scalars: { count: { get: ({ table }) => table.columns.length } },
  collection: {
    items: columns,
    item: (target, key) => {
      const index =
        typeof key === "number"
          ? key - 1
          : target.table.columns.findIndex(
              (name) => name.toLowerCase() === String(key).toLowerCase()
            );
      return columns(target)[index] ?? null;
    },
  },
  methods: {
    getCount: ({ table }) => table.columns.length,
    getItemAt: (target, [index]) => itemAt(columns(target), index),
    getItemOrNullObject: (target, [key]) =>
      typeof key === "string"
        ? (columns(target)[
            target.table.columns.findIndex((name) => name.toLowerCase() === key.toLowerCase())
          ] ?? null)
        : null,
  },
};

export const rowClass: ExcelClass<ColumnOf> = {
  name: "TableRow",
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: ({ sheet, table, index }) =>
        readCells(sheet, rowOf(table, index), (cell) => wireValue(cell?.value)),
      set: ({ sheet, table, index }, value, open) =>
        writeValues(open, sheet, rowOf(table, index), value),
    },
  },
  methods: { getRange: ({ sheet, table, index }) => rangeObject(sheet, rowOf(table, index)) },
};

function rowOf(table: Table, index: number): CellRange {
  const body = bodyOf(table);
  return { ...body, top: body.top + index, rows: 1 };
}

function rows(target: TableOn): ExcelObject[] {
  return Array.from({ length: bodyOf(target.table).rows }, (_, index) =>
    excelObject(rowClass, { ...target, index })
  );
}

export const rowsClass: ExcelClass<TableOn> = {
  name: "TableRowCollection",
  scalars: { count: { get: ({ table }) => bodyOf(table).rows } },
  collection: { items: rows },
  methods: {
    getCount: ({ table }) => bodyOf(table).rows,
    getItemAt: (target, [index]) => itemAt(rows(target), index),
    add(target, [index, values], open) {
      const { sheet, table } = target;
      const at = optional(integer, bodyOf(table).rows)(index);
      if (at !== bodyOf(table).rows && at !== -1) {
        throw new HostError("NotImplemented", "rows between others shift cells");
      }
      const first = bodyOf(table).rows;
      const count = Array.isArray(values) ? values.length : 1;
      const added = appendRows(open, sheet, table, count);
      if (Array.isArray(values)) writeValues(open, sheet, added, values);
      return excelObject(rowClass, { ...target, index: first });
    },
  },
};

/** A scalar of the table itself. */
function change(open: OpenWorkbook, { sheet, table }: TableOn, patch: Partial<Table>): void {
  beginSheetChange(open, sheet);
  Object.assign(table, patch);
  sheetChanged(sheet);
}

export const tableClass: ExcelClass<TableOn> = {
  name: "Table",
  identity: ({ table }) => ({ Id: tableId(table) }),
  events: {
    DataChangedEvent: EventType.tableChanged,
    SelectionChangedEvent: EventType.tableSelectionChanged,
  },
  eventTarget: ({ table }) => tableId(table),
  navigations: {
    worksheet: ({ sheet }) => sheetObject(sheet),
    columns: (target) => excelObject(columnsClass, target),
    rows: (target) => excelObject(rowsClass, target),
  },
  scalars: {
    id: { get: ({ table }) => tableId(table) },
    legacyId: { get: ({ table }) => String(table.id) },
    name: {
      get: ({ table }) => table.name,
      set: (target, value, open) => {
        const name = text(value);
        checkName(name);
        if (name.toLowerCase() !== target.table.name.toLowerCase()) {
          checkFree(open.workbook, name, null);
        }
        change(open, target, { name });
      },
    },
    showHeaders: { get: ({ table }) => table.hasHeader },
    showTotals: {
      get: ({ table }) => table.hasTotals,
      set: ({ table }, value) => {
        if (yesNo(value) !== table.hasTotals) throw new HostError("NotImplemented", "totals rows");
      },
    },
    showFilterButton: {
      get: ({ table }) => table.showFilter,
      set: (target, value, open) => change(open, target, { showFilter: yesNo(value) }),
    },
    showBandedRows: {
      get: ({ table }) => table.bandedRows,
      set: (target, value, open) => change(open, target, { bandedRows: yesNo(value) }),
    },
    style: {
      get: ({ table }) => table.style ?? "",
      set: (target, value, open) => {
        const style = text(value);
        if (style !== "" && !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) {
          throw new HostError("InvalidArgument", `no table style ${style}`);
        }
        change(open, target, { style: style || null });
      },
    },
  },
  methods: {
    getRange: ({ sheet, table }) => rangeObject(sheet, table.range),
    getHeaderRowRange: ({ sheet, table }) => rangeObject(sheet, header(table)),
    getDataBodyRange: ({ sheet, table }) => rangeObject(sheet, bodyOf(table)),
    getTotalRowRange: ({ sheet, table }) => {
      if (!table.hasTotals) throw new HostError("ItemNotFound", "no totals row");
      const { top, rows: height } = table.range;
      return rangeObject(sheet, { ...table.range, top: top + height - 1, rows: 1 });
    },
    resize({ sheet, table }, [range], open) {
      resizeTable(open, sheet, table, rangeOn(sheet, range));
      return undefined;
    },
    convertToRange({ sheet, table }, _, open) {
      removeTable(open, sheet, table);
      return rangeObject(sheet, table.range);
    },
    delete({ sheet, table }, _, open) {
      removeTable(open, sheet, table);
      clearCells(open, sheet, table.range, "All");
      return undefined;
    },
  },
};
