import fc from "fast-check";
import { EMPTY_STATE } from "../../src/engine/state";
import type { CellContent } from "../../src/sheets/sheet";
import { newFile, openFile } from "../../src/workbook/file-door";
import { cellAt } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { cellsBlock, samplePlaced, tableBlock } from "./placed-sample";

const NAME = "book.xlsx";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ maxLength: 20 }).map((each) => `=${each}`)
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.record({ text, link: fc.record({ sheet: fc.constant("It's"), cell: fc.constant("B7") }) })
);

function rows(columns: number, most: number): fc.Arbitrary<CellContent[][]> {
  const row = fc.array(content, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: 1, maxLength: most });
}

/** What a cell holds after content was written to it. */
function held(each: CellContent): unknown {
  const value = typeof each === "object" && each !== null ? each.text : each;
  return value === "" ? null : Object.is(value, -0) ? 0 : value;
}

function values(bytes: Uint8Array, top: number, left: number, count: number, columns: number) {
  const [sheet] = readWorkbook(bytes, NAME).sheets;
  return Array.from({ length: count }, (_, row) =>
    Array.from(
      { length: columns },
      (_, column) => cellAt(sheet, top + row, left + column)?.value ?? null
    )
  );
}

describe("any contents", () => {
  test("of cells and tables come back as they were, in a first and in a second run", async () => {
    await fc.assert(
      fc.asyncProperty(rows(2, 6), rows(3, 8), rows(3, 8), async (cells, first, second) => {
        const sheet = (body: readonly (readonly CellContent[])[]) =>
          samplePlaced([], {
            blocks: [
              cellsBlock("cells", 1, 1, cells, "answer"),
              tableBlock("partners", 10, 1, ["a", "b", "c"], body),
            ],
          });
        const door = newFile(NAME);
        await door.apply({ sheets: [sheet(first)], state: EMPTY_STATE });
        const one = door.save();
        expect(values(one, 1, 1, cells.length, 2)).toEqual(cells.map((row) => row.map(held)));
        expect(values(one, 11, 1, first.length, 3)).toEqual(first.map((row) => row.map(held)));

        const again = openFile(one, NAME);
        const { state } = await again.survey(() => []);
        await again.apply({ sheets: [sheet(second)], state });
        const two = again.save();
        const expected = second.map((row) => row.map(held));
        while (expected.length < first.length) expected.push([null, null, null]);
        expect(values(two, 11, 1, expected.length, 3)).toEqual(expected);
        expect(readWorkbook(two, NAME).sheets[0].tables[0].range.rows).toBe(second.length + 1);
      }),
      { numRuns: 60 }
    );
  });

  test("of headers and tab names give names that read back as the cells say", async () => {
    const header = fc.array(text, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(header, text, async (headers, tab) => {
        const table = tableBlock("partners", 1, 1, headers, [headers.map(() => 1)]);
        const door = newFile(NAME);
        const { sheetNames } = await door.apply({
          sheets: [samplePlaced([], { tab: `CT ${tab}`, blocks: [table] })],
          state: EMPTY_STATE,
        });
        const bytes = door.save();
        const [sheet] = readWorkbook(bytes, NAME).sheets;
        expect(sheet.name).toBe(sheetNames.sample);
        expect(sheet.name.length).toBeLessThanOrEqual(31);
        expect(values(bytes, 1, 1, 1, headers.length)).toEqual([sheet.tables[0].columns]);
        const lower = sheet.tables[0].columns.map((name) => name.toLowerCase());
        expect(new Set(lower).size).toBe(headers.length);
        expect(lower).not.toContain("");
      }),
      { numRuns: 60 }
    );
  });
});
