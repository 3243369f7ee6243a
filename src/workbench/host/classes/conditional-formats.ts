import { intersection, rangeAddress } from "../../../cells/address";
import type { DataBar, Sheet } from "../../../workbook/model";
import { color, oneOf, yesNo } from "../arguments";
import { excelObject, type ExcelClass } from "../excel-class";
import { HostError } from "../host-error";
import { beginSheetChange, sheetChanged } from "../open-workbook";
import { without } from "../without-range";
import { rangeObject, type Cells } from "./range-object";

/** A data bar and the sheet it is on. */
interface PlacedBar {
  readonly sheet: Sheet;
  readonly bar: DataBar;
}

export const positiveFormatClass: ExcelClass<PlacedBar> = {
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    fillColor: {
      get: ({ bar }) => bar.color,
      set: ({ sheet, bar }, value, open) => {
        beginSheetChange(open, sheet);
        bar.color = color(value);
        sheetChanged(sheet);
      },
    },
    /** Bars are plain here: only `false` is taken. */
    gradientFill: {
      get: () => false,
      set: (_, value) => {
        if (yesNo(value)) throw new HostError("NotImplemented", "gradient bars");
      },
    },
  },
};

export const dataBarClass: ExcelClass<PlacedBar> = {
  name: "DataBarConditionalFormat",
  navigations: { positiveFormat: (target) => excelObject(positiveFormatClass, target) },
  scalars: {
    showDataBarOnly: {
      get: () => false,
      set: (_, value) => {
        if (yesNo(value)) throw new HostError("NotImplemented", "bars without numbers");
      },
    },
  },
};

export const conditionalFormatClass: ExcelClass<PlacedBar> = {
  name: "ConditionalFormat",
  identity: (target) => ({ Id: barId(target) }),
  navigations: {
    dataBar: (target) => excelObject(dataBarClass, target),
    dataBarOrNullObject: (target) => excelObject(dataBarClass, target),
  },
  scalars: { id: { get: barId }, type: { get: () => "DataBar" } },
  methods: {
    getRange: ({ sheet, bar }) => rangeObject(sheet, bar.range),
    delete({ sheet, bar }, _, open) {
      beginSheetChange(open, sheet);
      sheet.dataBars = sheet.dataBars.filter((other) => other !== bar);
      sheetChanged(sheet);
      return undefined;
    },
  },
};

/** By its cells, so that it stays the same whatever becomes of others; several over the same cells are counted. */
function barId({ sheet, bar }: PlacedBar): string {
  const address = rangeAddress(bar.range);
  const same = sheet.dataBars.filter(({ range }) => rangeAddress(range) === address);
  return `bar-${address}-${same.indexOf(bar)}`;
}

/** Data bars, the one conditional format of this host. */
export const conditionalFormatsClass: ExcelClass<Cells> = {
  name: "ConditionalFormatCollection",
  scalars: {},
  collection: {
    items: ({ sheet, areas }) =>
      sheet.dataBars
        .filter((bar) => intersection(bar.range, areas[0]))
        .map((bar) => excelObject(conditionalFormatClass, { sheet, bar })),
    item: ({ sheet }, key) => {
      const bar = sheet.dataBars.find((entry) => barId({ sheet, bar: entry }) === key);
      return bar ? excelObject(conditionalFormatClass, { sheet, bar }) : null;
    },
  },
  methods: {
    getCount: ({ sheet, areas }) =>
      sheet.dataBars.filter((bar) => intersection(bar.range, areas[0])).length,
    add({ sheet, areas }, [type], open) {
      beginSheetChange(open, sheet);
      if (oneOf("DataBar", "ColorScale", "IconSet", "CellValue", "Custom")(type) !== "DataBar") {
        throw new HostError("NotImplemented", "conditional formats other than data bars");
      }
      const bar: DataBar = { range: { ...areas[0] }, color: "#638EC6" };
      sheet.dataBars.push(bar);
      sheetChanged(sheet);
      return excelObject(conditionalFormatClass, { sheet, bar });
    },
    clearAll({ sheet, areas }, _, open) {
      beginSheetChange(open, sheet);
      sheet.dataBars = sheet.dataBars.flatMap((bar) =>
        without(bar.range, areas[0]).map((range) => (range === bar.range ? bar : { ...bar, range }))
      );
      sheetChanged(sheet);
      return undefined;
    },
  },
};
