import type { PrintArea, Sheet } from "../../../workbook/model";
import { object, oneOf } from "../arguments";
import { excelObject, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { beginSheetChange, sheetChanged, type OpenWorkbook } from "../open-workbook";
import { rangeObject, rangeOn } from "./range-object";

const PLAIN: PrintArea = {
  orientation: "portrait",
  area: null,
  fitToOnePageWide: false,
  breaksBeforeRows: [],
};

function change(open: OpenWorkbook, sheet: Sheet, patch: Partial<PrintArea>): void {
  beginSheetChange(open, sheet);
  sheet.print = { ...(sheet.print ?? PLAIN), ...patch };
  sheetChanged(sheet);
}

export const pageLayoutClass: ExcelClass<Sheet> = {
  name: "PageLayout",
  scalars: {
    orientation: {
      get: ({ print }) => (print?.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value, open) => {
        const wanted = oneOf("Portrait", "Landscape")(value);
        change(open, sheet, { orientation: wanted === "Landscape" ? "landscape" : "portrait" });
      },
    },
    zoom: {
      get: ({ print }): Json =>
        print?.fitToOnePageWide ? { horizontalFitToPages: 1 } : { scale: 100 },
      set: (sheet, value, open) => {
        const { horizontalFitToPages, verticalFitToPages, scale } = object(value);
        const oneWide = horizontalFitToPages === 1 && !verticalFitToPages && !scale;
        if (!oneWide && scale !== 100) throw new HostError("NotImplemented", "other zooms");
        change(open, sheet, { fitToOnePageWide: oneWide });
      },
    },
  },
  methods: {
    setPrintArea(sheet, [where], open) {
      const { top, left, rows, columns } = rangeOn(sheet, where);
      change(open, sheet, { area: { top, left, rows, columns } });
      return undefined;
    },
    getPrintArea(sheet) {
      if (!sheet.print?.area) throw new HostError("ItemNotFound", "no print area");
      return rangeObject(sheet, sheet.print.area);
    },
    getPrintAreaOrNullObject: (sheet) =>
      sheet.print?.area ? rangeObject(sheet, sheet.print.area) : null,
  },
};

export function pageLayoutOf(sheet: Sheet): ExcelObject {
  return excelObject(pageLayoutClass, sheet);
}

const rowsOf = ({ print }: Sheet): readonly number[] => print?.breaksBeforeRows ?? [];

/** The break before a row. */
interface Break {
  readonly sheet: Sheet;
  readonly row: number;
}

export const pageBreakClass: ExcelClass<Break> = {
  name: "PageBreak",
  identity: ({ row }) => ({ _Id: String(row) }),
  scalars: {},
  methods: {
    getCellAfterBreak: ({ sheet, row }) =>
      rangeObject(sheet, { top: row, left: 0, rows: 1, columns: 1 }),
    delete({ sheet, row }, _, open) {
      change(open, sheet, { breaksBeforeRows: rowsOf(sheet).filter((each) => each !== row) });
      return undefined;
    },
  },
};

function breaks(sheet: Sheet): ExcelObject[] {
  return rowsOf(sheet).map((row) => excelObject(pageBreakClass, { sheet, row }));
}

/** Horizontal page breaks from the top. */
export const pageBreaksClass: ExcelClass<Sheet> = {
  name: "PageBreakCollection",
  scalars: {},
  collection: {
    items: breaks,
    item: (sheet, key) => breaks(sheet)[Number(key)] ?? null,
  },
  methods: {
    getCount: (sheet) => breaks(sheet).length,
    add(sheet, [where], open) {
      const { top: row } = rangeOn(sheet, where);
      if (row === 0) throw new HostError("InvalidArgument", "no break before the first row");
      const rows = new Set([...rowsOf(sheet), row]);
      change(open, sheet, { breaksBeforeRows: [...rows].sort((a, b) => a - b) });
      return excelObject(pageBreakClass, { sheet, row });
    },
    removePageBreaks(sheet, _, open) {
      change(open, sheet, { breaksBeforeRows: [] });
      return undefined;
    },
  },
};

export function pageBreaksOf(sheet: Sheet): ExcelObject {
  return excelObject(pageBreaksClass, sheet);
}
