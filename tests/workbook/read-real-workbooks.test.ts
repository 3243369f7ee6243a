import { readdirSync, readFileSync } from "node:fs";
import { parseAddress } from "../../src/cells/address";
import { dateSerial, isDateFormat } from "../../src/cells/dates";
import { cellAt, type Cell, type Sheet } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { describeWithData, hasSharedData, readJson, sharedData } from "../shared-data";

interface SheetFacts {
  readonly name: string;
  readonly state: string;
  readonly merged_ranges: number;
  readonly non_empty: number;
  readonly text: number;
  readonly formulas: number;
  readonly errors: number;
  readonly dates: number;
  readonly bool: number;
}

const open = (file: string) => readWorkbook(readFileSync(sharedData("xlsx", file)), file);
const cellsOf = (sheet: Sheet): Cell[] =>
  [...sheet.rows.values()].flatMap((row) => [...row.values()]);

function at(sheet: Sheet, address: string): Cell | null {
  const range = parseAddress(address);
  return range && cellAt(sheet, range.top, range.left);
}

/**
 * Sum of the numbers, length of the texts in UTF-16 units, and cells with a percent format, worked out with openpyxl
 * 3.0.9 (`data_only=True`) for the first sheets of each file.
 */
const SUMS: readonly (readonly [file: string, sums: readonly (readonly number[])[]])[] = [
  [
    "alumrock_master_all_services.xlsx",
    [
      [43255, 133745, 0],
      // openpyxl makes dates of two of its numbers: 2 × 43282 = 1 July 2018.
      [86564, 5654, 0],
      [39, 9378, 0],
    ],
  ],
  [
    "bronzeville_assets.xlsx",
    [
      [0, 13213, 0],
      [0, 15801, 0],
      [0, 6848, 0],
    ],
  ],
  ["co_cde_chronic_2016-2017.xlsx", [[2069610.4660034482, 5964, 372]]],
  ["co_cde_chronic_2022-2023_State.xlsx", [[6448278.6867113765, 1796, 30]]],
  ["dcws_2018_GreaterNewHaven.xlsx", [[2302958.655201092, 62455, 13827]]],
  [
    "naep_SPExcel202306125557.xlsx",
    [
      [18325, 1486, 0],
      [12615, 494, 0],
    ],
  ],
  [
    "naep_SPExcel202306125614.xlsx",
    [
      [16378, 1477, 0],
      [11444, 498, 0],
    ],
  ],
  ["phe_testdata_Byars_Wilson.xlsx", [[19161.87036864526, 156, 0]]],
  [
    "steppingstones_step_data.xlsx",
    [
      [1145833.2436247305, 524, 0],
      [1150644.3605154413, 524, 0],
      // openpyxl makes a text of the one error cell, "#VALUE!".
      [1169442.9318930812, 531 - "#VALUE!".length, 0],
    ],
  ],
];

describeWithData("workbooks from the field", () => {
  const facts = hasSharedData
    ? (readJson("xlsx", "facts.json") as Record<string, { sheets: SheetFacts[] }>)
    : {};
  const files = hasSharedData
    ? readdirSync(sharedData("xlsx")).filter((file) => file.endsWith(".xlsx"))
    : [];

  test.each(files.filter((file) => !file.startsWith("wastem")))(
    "%s holds what it is known to hold",
    (file) => {
      const read = open(file).sheets.map((sheet) => {
        const cells = cellsOf(sheet);
        const values = cells.map(({ value }) => value);
        return {
          name: sheet.name,
          state: sheet.visibility,
          merged_ranges: sheet.merged.length,
          non_empty: cells.length,
          text: values.filter((value) => typeof value === "string").length,
          formulas: cells.filter(({ formula }) => formula !== null).length,
          errors: values.filter((value) => value !== null && typeof value === "object").length,
          dates: cells.filter(
            ({ value, format }) => typeof value === "number" && isDateFormat(format)
          ).length,
          bool: values.filter((value) => typeof value === "boolean").length,
        };
      });
      expect(facts[file].sheets).toEqual(read.map((sheet) => expect.objectContaining(sheet)));
    }
  );

  test.each(SUMS)("%s has the numbers, texts and formats another reader finds", (file, sums) => {
    const { sheets } = open(file);
    sums.forEach(([sum, length, percent], index) => {
      const cells = cellsOf(sheets[index]);
      const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? value : []));
      const texts = cells.flatMap(({ value }) => (typeof value === "string" ? value : []));
      expect(numbers.reduce((a, b) => a + b, 0)).toBeCloseTo(sum, 6);
      expect(texts.reduce((total, text) => total + text.length, 0)).toBe(length);
      expect(cells.filter(({ format }) => format.includes("%"))).toHaveLength(percent);
    });
  });

  test("codes with leading zeros stay text, shares keep their percent format, headings their look", () => {
    const [sheet] = open("co_cde_chronic_2016-2017.xlsx").sheets;
    expect(at(sheet, "C11")?.value).toBe("0010");
    expect(at(sheet, "H11")).toMatchObject({ value: 0.0406930101823251, format: "0.00%" });
    expect(at(sheet, "H195")?.look?.bold).toBe(true);
    expect(at(sheet, "A5")?.look).toMatchObject({ bold: true, size: 14 });
  });

  test("dates are serials with a date format", () => {
    const sheet = open("alumrock_master_all_services.xlsx").sheets[1];
    expect(at(sheet, "O8")).toMatchObject({ value: dateSerial("2018-07-01"), format: "m/d/yyyy" });
  });

  test("formulas, shared ones too, stand beside their stored results", () => {
    const { sheets, names } = open("dcws_2018_GreaterNewHaven.xlsx");
    expect(at(sheets[0], "D407")).toMatchObject({
      value: 0.63,
      formula: "D401+D402",
      format: "0%",
    });
    expect(at(sheets[0], "X1286")).toMatchObject({
      value: 0.14206249999999998,
      formula: "(X1246+(X1245*X1273*X1283))/(X1245+X1246)",
    });
    expect(names).toHaveLength(102);
    for (const { refersTo, range } of names) {
      if (refersTo.includes("#REF!")) expect(range).toBeNull();
      else expect(range?.sheet).toBe("GreaterNewHaven");
    }
  });

  test("a file whose drawing is missing is read all the same", () => {
    const [sheet] = open("wastem_fafsa_final.xlsx").sheets;
    expect(cellsOf(sheet)).toHaveLength(12_495);
  });
});
