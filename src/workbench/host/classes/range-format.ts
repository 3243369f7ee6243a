import { SHEET_COLUMNS, SHEET_ROWS } from "../../../cells/address";
import type { CellLook } from "../../../workbook/model";
import { between, color, oneOf, yesNo, type Check } from "../arguments";
import { changeLooks, sharedLook, type LookTarget } from "../cells/looks";
import { heightOf, widthOf } from "../cells/sizes";
import { excelObject, type ExcelClass, type Scalar } from "../excel-class";
import { HostError } from "../host-error";
import { beginSheetChange, sheetChanged, type OpenWorkbook } from "../open-workbook";
import { pixelsOf, pointsOf } from "../units";
import type { Json } from "../json";

/** A scalar that reads and writes one entry of the cells' looks. */
function look<K extends keyof CellLook>(
  key: K,
  check: Check<CellLook[K]>,
  shown: (value: CellLook[K]) => Json
): Scalar<LookTarget> {
  return {
    get: (target) => sharedLook(target, (entry) => shown(entry[key])),
    set: (target, value, open) => {
      const wanted = check(value);
      changeLooks(open, target, () => ({ [key]: wanted }));
    },
  };
}

export const fontClass: ExcelClass<LookTarget> = {
  name: "RangeFont",
  scalars: {
    bold: look("bold", yesNo, (value) => value),
    italic: look("italic", yesNo, (value) => value),
    underline: look(
      "underline",
      (value) => oneOf("None", "Single")(value) === "Single",
      (value) => (value ? "Single" : "None")
    ),
    size: look("size", between(1, 409), (value) => value ?? 11),
    color: look("color", color, (value) => value ?? "#000000"),
  },
};

export const fillClass: ExcelClass<LookTarget> = {
  name: "RangeFill",
  scalars: {
    color: look(
      "fill",
      (value) => (value === "" ? null : color(value)),
      (v) => v ?? "#FFFFFF"
    ),
  },
  methods: {
    clear: (target, _, open) => {
      changeLooks(open, target, () => ({ fill: null }));
      return undefined;
    },
  },
};

type Border = NonNullable<CellLook["borderBottom"]>;

const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
const PLAIN_BORDER: Border = { color: "#000000", weight: "thin" };

const BORDERS = ["EdgeBottom", "InsideHorizontal"] as const;

/** Bottom edges: of the last row ("EdgeBottom") or of all rows but the last ("InsideHorizontal"). */
type BorderTarget = LookTarget & { readonly index: (typeof BORDERS)[number] };

function bordered(target: BorderTarget): LookTarget {
  const areas = target.areas.flatMap((area) =>
    target.index === "EdgeBottom"
      ? [{ ...area, top: area.top + area.rows - 1, rows: 1 }]
      : area.rows > 1
        ? [{ ...area, rows: area.rows - 1 }]
        : []
  );
  return { sheet: target.sheet, areas };
}

function changeBorder(open: OpenWorkbook, target: BorderTarget, change: Partial<Border>): void {
  changeLooks(open, bordered(target), ({ borderBottom }) => ({
    borderBottom: { ...(borderBottom ?? PLAIN_BORDER), ...change },
  }));
}

export const borderClass: ExcelClass<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ index }) => ({ Id: index }),
  scalars: {
    sideIndex: { get: ({ index }) => index },
    style: {
      get: (target) =>
        sharedLook(bordered(target), (entry) => (entry.borderBottom ? "Continuous" : "None")),
      set: (target, value, open) => {
        if (oneOf("None", "Continuous")(value) === "Continuous") changeBorder(open, target, {});
        else changeLooks(open, bordered(target), () => ({ borderBottom: null }));
      },
    },
    color: {
      get: (target) =>
        sharedLook(bordered(target), (entry) => entry.borderBottom?.color ?? "#000000"),
      set: (target, value, open) => changeBorder(open, target, { color: color(value) }),
    },
    weight: {
      get: (target) =>
        sharedLook(bordered(target), (entry) => WEIGHTS[entry.borderBottom?.weight ?? "thin"]),
      set: (target, value, open) => {
        const wanted = oneOf("Hairline", "Thin", "Medium")(value);
        const weight = wanted === "Hairline" ? "hair" : wanted === "Thin" ? "thin" : "medium";
        changeBorder(open, target, { weight });
      },
    },
  },
};

export const bordersClass: ExcelClass<LookTarget> = {
  name: "RangeBorderCollection",
  scalars: { count: { get: () => 2 } },
  collection: {
    items: (target) => BORDERS.map((index) => excelObject(borderClass, { ...target, index })),
    item: (target, key) => {
      const index = BORDERS.find((entry) => entry === key);
      if (!index) throw new HostError("NotImplemented", `the border ${String(key)}`);
      return excelObject(borderClass, { ...target, index });
    },
  },
};
const ALIGNMENTS = { left: "Left", right: "Right", center: "Center" } as const;

/** Points; null where the rows or columns differ. */
function sharedSize(sizes: readonly number[]): Json {
  return sizes.every((size) => size === sizes[0]) ? pointsOf(sizes[0]) : null;
}

const indexes = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, offset) => start + offset);

export const rangeFormatClass: ExcelClass<LookTarget> = {
  name: "RangeFormat",
  navigations: {
    font: (target) => excelObject(fontClass, target),
    fill: (target) => excelObject(fillClass, target),
    borders: (target) => excelObject(bordersClass, target),
  },
  scalars: {
    columnWidth: {
      get: ({ sheet, areas }) =>
        sharedSize(
          areas.flatMap((area) =>
            indexes(area.left, area.columns).map((column) => widthOf(sheet, column))
          )
        ),
      set: ({ sheet, areas }, value, open) => {
        beginSheetChange(open, sheet);
        const pixels = pixelsOf(between(0, 1343)(value));
        for (const area of areas) {
          if (area.columns === SHEET_COLUMNS) throw new HostError("NotImplemented", "all columns");
          for (const column of indexes(area.left, area.columns)) {
            sheet.columnWidths.set(column, pixels);
          }
        }
        sheetChanged(sheet);
      },
    },
    rowHeight: {
      get: ({ sheet, areas }) =>
        areas.some((area) => area.rows === SHEET_ROWS)
          ? null
          : sharedSize(
              areas.flatMap((area) =>
                indexes(area.top, area.rows).map((row) => heightOf(sheet, row))
              )
            ),
      set: ({ sheet, areas }, value, open) => {
        beginSheetChange(open, sheet);
        const pixels = pixelsOf(between(0, 409.5)(value));
        for (const area of areas) {
          if (area.rows === SHEET_ROWS) throw new HostError("NotImplemented", "all rows");
          for (const row of indexes(area.top, area.rows)) sheet.rowHeights.set(row, pixels);
        }
        sheetChanged(sheet);
      },
    },
    horizontalAlignment: look(
      "align",
      (value) => {
        const wanted = oneOf("General", "Left", "Center", "Right")(value);
        return wanted === "General" ? null : (wanted.toLowerCase() as "left" | "center" | "right");
      },
      (value) => (value ? ALIGNMENTS[value] : "General")
    ),
    verticalAlignment: look(
      "middle",
      (value) => oneOf("Bottom", "Center")(value) === "Center",
      (value) => (value ? "Center" : "Bottom")
    ),
    indentLevel: look("indent", between(0, 250), (value) => value),
    wrapText: look("wrap", yesNo, (value) => value),
  },
};
