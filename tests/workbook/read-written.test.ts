import fc from "fast-check";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../src/cells/address";
import type { CellValue } from "../../src/cells/value";
import {
  addSheet,
  changeCell,
  EMPTY_LOOK,
  emptyWorkbook,
  type Cell,
  type CellLook,
  type Sheet,
  type Workbook,
} from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-package";

const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom(
    "=1+1",
    "'quoted",
    " spaces ",
    "line\r\nbreak\n",
    "_x0041_",
    "\u0000\uD800",
    "<b>&amp;",
    "#N/A",
    "TRUE",
    "0012"
  )
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((error) => ({ error }))
);
const color = fc.constantFrom("#0B5CAD", "#FFFFFF", "#C3D6EA");
const look: fc.Arbitrary<CellLook | null> = fc.option(
  fc
    .record(
      {
        bold: fc.boolean(),
        italic: fc.boolean(),
        underline: fc.boolean(),
        size: fc.constantFrom(null, 9, 18),
        color: fc.option(color),
        fill: fc.option(color),
        align: fc.constantFrom(null, "left" as const, "right" as const, "center" as const),
        indent: fc.constantFrom(0, 1),
        wrap: fc.boolean(),
        borderBottom: fc.option(
          fc.record({
            color,
            weight: fc.constantFrom("hair" as const, "thin" as const, "medium" as const),
          })
        ),
      },
      { requiredKeys: [] }
    )
    .map((given) => {
      const whole = { ...EMPTY_LOOK, ...given };
      // Excel indents only what is aligned to a side.
      const isAside = whole.align === "left" || whole.align === "right";
      return isAside ? whole : { ...whole, indent: 0 };
    })
);
const cell: fc.Arbitrary<Partial<Cell>> = fc.record({
  value,
  formula: fc.option(fc.constantFrom('SUM(B1:B9)&"<a>"', "1+1", "'A ''B'!A1"), { freq: 4 }),
  format: fc.constantFrom("General", "0%", "m/d/yyyy", '"n "0.0', "@"),
  look,
  link: fc.option(fc.constantFrom("Data!B7", "'A & B'!A1"), { freq: 4 }),
});
const place = fc.tuple(
  fc.oneof(fc.nat(20), fc.nat(SHEET_ROWS - 1)),
  fc.oneof(fc.nat(8), fc.nat(SHEET_COLUMNS - 1))
);
const sheet = fc.record({
  cells: fc.array(fc.tuple(place, cell), { maxLength: 12 }),
  widths: fc.dictionary(
    fc.integer({ min: 0, max: 9 }).map(String),
    fc.integer({ min: 10, max: 400 })
  ),
  heights: fc.dictionary(fc.integer({ min: 0, max: 9 }).map(String), fc.constantFrom(30, 40, 60)),
  visibility: fc.constantFrom("visible" as const, "hidden" as const, "veryHidden" as const),
  tabColor: fc.option(color),
  showGridlines: fc.boolean(),
});
type SheetPlan = typeof sheet extends fc.Arbitrary<infer Plan> ? Plan : never;

const NAMES = ["Data", "A & B", "Año 2026 <1>", "__proto__"];

function make(plans: readonly SheetPlan[]): Workbook {
  const workbook = emptyWorkbook("a.xlsx");
  plans.forEach((plan, index) => {
    const made = addSheet(workbook, NAMES[index]);
    // A workbook needs one sheet that can be seen.
    made.visibility = index === 0 ? "visible" : plan.visibility;
    made.tabColor = plan.tabColor;
    made.showGridlines = plan.showGridlines;
    for (const [[row, column], change] of plan.cells) changeCell(made, row, column, change);
    for (const [column, width] of Object.entries(plan.widths)) {
      made.columnWidths.set(Number(column), width);
    }
    for (const [row, height] of Object.entries(plan.heights)) {
      made.rowHeights.set(Number(row), height);
    }
  });
  workbook.names.push({
    name: "_CT_network",
    sheetId: null,
    refersTo: "Data!$A$1",
    hidden: true,
    range: { sheet: "Data", top: 0, left: 0, rows: 1, columns: 1 },
  });
  workbook.customXmlParts.push({
    id: "{0A0A0A0A-0000-0000-0000-000000000000}",
    namespace: "urn:common-table:state:1",
    xml: '<state xmlns="urn:common-table:state:1">{"a":"&lt;ñ"}</state>',
    part: null,
  });
  return workbook;
}

function byPlace(made: Sheet): unknown[] {
  const cells = [...made.rows].flatMap(([row, columns]) =>
    [...columns].map(([column, { value, formula, format, look, link }]) => ({
      row,
      column,
      value,
      formula,
      format,
      look: look ?? EMPTY_LOOK,
      link,
    }))
  );
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

function described(workbook: Workbook): unknown {
  const inOrder = (sizes: Map<number, number>) => [...sizes].sort(([a], [b]) => a - b);
  return {
    sheets: workbook.sheets.map((made) => ({
      name: made.name,
      visibility: made.visibility,
      tabColor: made.tabColor,
      showGridlines: made.showGridlines,
      widths: inOrder(made.columnWidths),
      heights: inOrder(made.rowHeights),
      cells: byPlace(made),
    })),
    names: workbook.names,
    customXml: workbook.customXmlParts.map(({ namespace, xml }) => [namespace, xml]),
  };
}

test("a workbook that is written and read again is the same workbook", () => {
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: NAMES.length }), (plans) => {
      const workbook = make(plans);
      const again = readWorkbook(writeWorkbook(workbook), "a.xlsx");
      expect(described(again)).toEqual(described(workbook));
    }),
    { numRuns: 100 }
  );
});
