import { readdirSync, readFileSync } from "node:fs";
import type { CellValue } from "../../src/cells/value";
import { openFile } from "../../src/workbook/file-door";
import { cellAt, type Sheet, type Workbook } from "../../src/workbook/model";
import type { OpcPackage } from "../../src/workbook/opc-package";
import { readPackage } from "../../src/workbook/read-package";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { describeWithData, hasSharedData, sharedData } from "../shared-data";
import { partnerRows, samplePlaced } from "./placed-sample";

const FILES = hasSharedData
  ? readdirSync(sharedData("xlsx")).filter((name) => name.endsWith(".xlsx"))
  : [];

async function run(bytes: Uint8Array, name: string, rows: number): Promise<Uint8Array> {
  const door = openFile(bytes, name);
  const { state } = await door.survey(() => []);
  await door.apply({ sheets: [samplePlaced(partnerRows(rows))], state });
  return door.save();
}

function changedParts(before: OpcPackage, after: OpcPackage): string[] {
  return [...before.parts]
    .filter(([name, part]) => !Buffer.from(part).equals(after.parts.get(name) ?? new Uint8Array()))
    .map(([name]) => name)
    .sort();
}

/** The cells that a table covers, without its header. */
function tableBody({ sheets }: Workbook, name: string): (CellValue | undefined)[][] {
  const sheet = sheets[sheets.length - 1];
  const range = sheet.tables.find((table) => table.name === name)?.range;
  if (!range) return [];
  return Array.from({ length: range.rows - 1 }, (_, row) =>
    Array.from(
      { length: range.columns },
      (_, column) => cellAt(sheet, range.top + 1 + row, range.left + column)?.value
    )
  );
}

/** Everything read of a sheet as text, which compares much faster than nested maps. */
function asText({ id: _, rows, ...rest }: Sheet): string {
  const cells = [...rows].map(([row, each]) => [row, [...each]]);
  return JSON.stringify([cells, { ...rest, columnWidths: [...rest.columnWidths] }]);
}

describeWithData("a run on a real file", () => {
  test.each(FILES)("%s: only the indexes and the styles of the file change", async (file) => {
    const bytes = readFileSync(sharedData("xlsx", file));
    const [before, after] = [bytes, await run(bytes, file, 8)].map((each) =>
      readPackage(each, file)
    );
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
  });

  test.each(FILES)("%s: the sheets of the file read as they did", async (file) => {
    const bytes = readFileSync(sharedData("xlsx", file));
    const before = readWorkbook(bytes, file);
    const after = readWorkbook(await run(bytes, file, 8), file);
    expect(after.sheets).toHaveLength(before.sheets.length + 1);
    before.sheets.forEach((sheet, i) => expect(asText(after.sheets[i])).toBe(asText(sheet)));
    expect(after.names).toEqual(expect.arrayContaining(before.names));
  });

  test.each(FILES)("%s: runs with fewer and with more rows rewrite in place", async (file) => {
    const first = await run(readFileSync(sharedData("xlsx", file)), file, 8);
    for (const rows of [3, 12]) {
      const second = await run(first, file, rows);
      const [before, after] = [first, second].map((each) => readPackage(each, file));
      expect([...after.parts.keys()].sort()).toEqual([...before.parts.keys()].sort());
      const ours = changedParts(before, after).filter(
        (name) =>
          !/^(xl\/(workbook|tables\/table\d+|worksheets\/sheet\d+)|customXml\/item\d+)\.xml$/.test(
            name
          )
      );
      expect(ours).toEqual([]);
      const body = tableBody(readWorkbook(second, file), "CT_sample_partners");
      expect(body.map(([name]) => name)).toEqual(
        Array.from({ length: rows }, (_, i) => `Partner ${i + 1}`)
      );
    }
  });
});
