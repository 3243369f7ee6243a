import type { ExcelClass } from "../excel-class";
import { excelObject } from "../excel-class";
import { fullAddress } from "../cells/range-address";
import { keepReference } from "../open-workbook";
import { rangeClass } from "./range";
import { rangeFormatClass } from "./range-format";
import { rangeObject, type Cells } from "./range-object";
import { sheetObject } from "./worksheet";

export const areasClass: ExcelClass<Cells> = {
  name: "RangeCollection",
  scalars: {},
  methods: { getCount: ({ areas }) => areas.length },
  collection: {
    items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  },
};

/** Several rectangles of one sheet, formatted and cleared together. */
export const rangeAreasClass: ExcelClass<Cells> = {
  name: "RangeAreas",
  keep: ({ sheet, areas }, open) => keepReference(open, sheet, areas),
  navigations: {
    worksheet: ({ sheet }) => sheetObject(sheet),
    format: (target) => excelObject(rangeFormatClass, target),
    areas: (target) => excelObject(areasClass, target),
  },
  scalars: {
    address: {
      get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(","),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
    },
  },
  methods: {
    clear: (target, given, open) => rangeClass.methods?.clear(target, given, open),
  },
};
