/**
 * How long a large workbook takes to read and how much memory at its highest, each in a process of its own:
 * 100,000 rows of 5 columns with shared texts, and a sheet whose 1,048,576 rows hold formats but hardly a value.
 * Run with `npx tsx bench/reading.ts`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../src/workbook/read-workbook";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  "100,000 rows × 5 columns": () => workbookFile(tieRows(100_000), tieTexts()),
  "1,048,576 formatted rows": () => workbookFile(formattedRows(1_048_576), []),
};

function tieTexts(): string[] {
  return Array.from({ length: 20_000 }, (_, index) => `Partner organisation ${index}`);
}

function tieRows(count: number): string {
  const rows: string[] = [];
  for (let row = 1; row <= count; row++) {
    const texts = [row % 20_000, (row * 7) % 20_000];
    rows.push(
      `<row r="${row}" spans="1:5"><c r="A${row}" t="s"><v>${texts[0]}</v></c>` +
        `<c r="B${row}" t="s"><v>${texts[1]}</v></c><c r="C${row}"><v>${row % 5}</v></c>` +
        `<c r="D${row}"><v>${row / 7}</v></c><c r="E${row}" s="1"><v>${45_000 + (row % 365)}</v></c></row>`
    );
  }
  return rows.join("");
}

function formattedRows(count: number): string {
  const rows = ['<row r="1"><c r="A1"><v>1</v></c></row>'];
  for (let row = 2; row <= count; row++) {
    rows.push(
      `<row r="${row}" s="1" customFormat="1" ht="18" customHeight="1"><c r="A${row}" s="1"/></row>`
    );
  }
  return rows.join("");
}

function workbookFile(rows: string, texts: readonly string[]): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"/>`,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"]
    ),
    "xl/workbook.xml":
      `<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}"><sheets>` +
      `<sheet name="Ties" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/styles.xml": `<styleSheet xmlns="${NAMESPACE}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${NAMESPACE}">${texts
      .map((text) => `<si><t>${text}</t></si>`)
      .join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${NAMESPACE}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)]))
  );
}

function relationships(...links: readonly (readonly [string, string])[]): string {
  const list = links.map(
    ([type, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function measure(file: string): void {
  const bytes = readFileSync(file);
  const start = performance.now();
  const { sheets } = readWorkbook(bytes, path.basename(file));
  const seconds = (performance.now() - start) / 1000;
  const cells = [...sheets[0].rows.values()].reduce((sum, row) => sum + row.size, 0);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(`${cells} cells: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB at most`);
}

function run(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "reading-"));
  try {
    for (const [name, make] of Object.entries(FILES)) {
      const file = path.join(folder, "large.xlsx");
      const bytes = make();
      writeFileSync(file, bytes);
      const said = execFileSync(process.execPath, [...process.execArgv, __filename, file]);
      console.log(`${name}, ${(bytes.length / 1e6).toFixed(1)} MB: ${said.toString().trim()}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [file] = process.argv.slice(2);
if (file === undefined) run();
else measure(file);
