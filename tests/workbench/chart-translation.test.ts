import fc from "fast-check";
import { NUMBER_KINDS, type NumberKind } from "../../src/messages/number-kinds";
import { fromPlaced } from "../../src/workbench/host/charts/from-placed";
import { toPlaced } from "../../src/workbench/host/charts/to-placed";
import { openWorkbook } from "../../src/workbench/host/open-workbook";
import { addSheet, changeCell, emptyWorkbook, type PlacedChart } from "../../src/workbook/model";

type Model = PlacedChart["chart"];

const CELLS = [3, 1.5, null, -2];

function workbook() {
  const made = emptyWorkbook("Test.xlsx");
  const sheet = addSheet(made, "Data");
  CELLS.forEach((value, row) => changeCell(sheet, row, 0, { value }));
  return made;
}

/** Kinds that are the first with their format: two with the same format cannot be told apart in Excel. */
const kinds = (Object.keys(NUMBER_KINDS) as NumberKind[]).filter(
  (kind, index, all) =>
    all.findIndex((other) => NUMBER_KINDS[other].excel === NUMBER_KINDS[kind].excel) === index
);

const text = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme-ascii" });
const color = fc.constantFrom("#0B5CAD", "#8A8F98", "#1F2933");
const numberKind = fc.constantFrom(...kinds);
const bound = fc.option(fc.integer({ min: -5, max: 5 }));
const data = fc.constant({
  range: { sheet: "Data", top: 0, left: 0, rows: CELLS.length, columns: 1 },
  values: CELLS,
});
const axis = fc.record({
  min: bound,
  max: bound,
  majorUnit: bound,
  visible: fc.boolean(),
  gridlines: fc.boolean(),
  title: fc.option(text),
  numberKind,
});
const line = fc.option(
  fc.record({
    color,
    width: fc.constantFrom(0.75, 1.5, 2.25),
    dash: fc.constantFrom("solid" as const, "dash" as const, "dot" as const),
  })
);
const marker = fc.option(
  fc.record({
    shape: fc.constantFrom(
      "circle" as const,
      "square" as const,
      "diamond" as const,
      "triangle" as const
    ),
    size: fc.integer({ min: 2, max: 72 }),
    fill: fc.option(color),
    outline: color,
    outlineWidth: fc.constantFrom(0.75, 1),
  })
);
const side = fc.constantFrom("right" as const, "left" as const, "above" as const, "below" as const);
const label = fc.record({ text, side, bold: fc.boolean() });
const labels = fc.option(
  fc
    .array(fc.option(label), { minLength: CELLS.length, maxLength: CELLS.length })
    .filter((all) => all.some((entry) => entry !== null))
);
const base = {
  id: text,
  title: text,
  subtitle: fc.oneof(fc.constant(""), text),
  description: text,
  legend: fc.constantFrom("top" as const, "none" as const),
};
const drawn = { name: text, inLegend: fc.boolean(), line, marker, labels };

const chart: fc.Arbitrary<Model> = fc.oneof(
  fc.record({
    ...base,
    kind: fc.constant("xy" as const),
    x: axis,
    y: axis,
    series: fc.array(fc.record({ ...drawn, x: data, y: data }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    ...base,
    kind: fc.constant("xy" as const),
    x: axis,
    y: axis,
    series: fc.array(fc.record({ ...drawn, x: data, y: data }), { minLength: 1, maxLength: 3 }),
    labelRoom: fc.record({
      left: fc.nat(90),
      right: fc.nat(90),
      below: fc.integer({ min: 1, max: 30 }),
    }),
  }),
  fc.record({
    ...base,
    kind: fc.constant("line" as const),
    categories: data,
    value: axis,
    series: fc.array(fc.record({ ...drawn, values: data }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    ...base,
    kind: fc.constant("bar" as const),
    direction: fc.constantFrom("bars" as const, "columns" as const),
    grouping: fc.constantFrom("clustered" as const, "stacked" as const, "percentStacked" as const),
    categories: data,
    value: axis,
    series: fc.array(
      fc.record({
        name: text,
        inLegend: fc.boolean(),
        values: data,
        fill: color,
        labelColor: fc.option(color),
        labelKind: numberKind,
      }),
      { minLength: 1, maxLength: 3 }
    ),
  })
);

describe("the chart model and Excel's own terms", () => {
  it("say the same: there and back again changes nothing", () => {
    const made = workbook();
    const open = openWorkbook(made, () => new Date(0));
    const size = { width: 420, height: 300 };
    fc.assert(
      fc.property(chart, (model) => {
        expect(toPlaced(open, fromPlaced(made, model, size), size)).toEqual(model);
      })
    );
  });
});
