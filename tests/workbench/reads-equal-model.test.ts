import fc from "fast-check";
import { ERROR_CODES, isCellError, type CellValue } from "../../src/cells/value";
import { createHost } from "../../src/workbench/host/host";
import { addSheet, cellAt, changeCell, emptyWorkbook, usedRange } from "../../src/workbook/model";
import { connect } from "../office-client";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string({ minLength: 1, unit: "grapheme" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom(...ERROR_CODES).map((error) => ({ error }))
);

const cell = fc.record({
  row: fc.integer({ min: 0, max: 30 }),
  column: fc.integer({ min: 0, max: 8 }),
  value,
  format: fc.constantFrom("General", "0%", "m/d/yyyy", "@"),
});

const onTheWire = (found: CellValue) =>
  found === null ? "" : isCellError(found) ? found.error : found;

describe("reading through Office.js", () => {
  it("gives exactly what the workbook holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 40 }), async (cells) => {
        const workbook = emptyWorkbook("Test.xlsx");
        const sheet = addSheet(workbook, "Data");
        for (const { row, column, ...content } of cells) changeCell(sheet, row, column, content);
        connect(createHost(workbook));
        await Excel.run(async (context) => {
          const used = context.workbook.worksheets
            .getItem("Data")
            .getUsedRangeOrNullObject(true)
            .load("values,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
          await context.sync();
          const expected = usedRange(sheet);
          expect(used.isNullObject).toBe(expected === null);
          if (!expected) return;
          const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = used;
          expect({ top, left, rows, columns }).toEqual(expected);
          for (let row = 0; row < rows; row++) {
            for (let column = 0; column < columns; column++) {
              const held = cellAt(sheet, top + row, left + column);
              expect(used.values[row][column]).toEqual(onTheWire(held?.value ?? null));
              expect(used.numberFormat[row][column]).toBe(held?.format ?? "General");
            }
          }
        });
      }),
      { numRuns: 60 }
    );
  });

  it("gives back the very text that was written behind an apostrophe", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 20 }),
        async (texts) => {
          const workbook = emptyWorkbook("Test.xlsx");
          addSheet(workbook, "Data");
          connect(createHost(workbook));
          await Excel.run(async (context) => {
            const range = context.workbook.worksheets
              .getItem("Data")
              .getRangeByIndexes(0, 0, texts.length, 1);
            range.values = texts.map((text) => [`'${text}`]);
            range.load("values,formulas");
            await context.sync();
            expect(range.values.flat()).toEqual(texts);
            expect(range.formulas.flat()).toEqual(texts);
          });
        }
      ),
      { numRuns: 60 }
    );
  });
});
