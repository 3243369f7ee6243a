import { readFileSync } from "node:fs";
import path from "node:path";
import { cellAddress } from "../../src/cells/address";
import { analysis as catalytic } from "../../src/analyses/catalytic";
import type { CatalyticFindings } from "../../src/analyses/catalytic/findings";
import { analysis as network } from "../../src/analyses/network";
import type { NetworkFindings } from "../../src/analyses/network/findings";
import { readWorkbookTables } from "../../src/engine/read-workbook";
import { wordsOf } from "../../src/messages/words";
import { openFile } from "../../src/workbook/file-door";
import { openWorkbook, sheetOf } from "./edited-workbooks";
import { headless, stopTheClock, temporaryFolder } from "./headless";

/** The workbook that comes with the project. */
const SAMPLE = path.resolve(__dirname, "..", "..", "assets", "sample", "riverbend.xlsx");

stopTheClock();
jest.setTimeout(60_000);
const file = temporaryFolder();

interface Found {
  readonly network: { readonly findings: NetworkFindings };
  readonly catalytic: { readonly findings: CatalyticFindings };
}

let found: Found;
beforeAll(async () => {
  const run = await headless(SAMPLE, "--out", file("out.xlsx"), "--json", file("findings.json"));
  expect(run.status).toBe(0);
  found = (JSON.parse(readFileSync(file("findings.json"), "utf8")) as { analyses: Found }).analyses;
});

/** What stands on a sheet in its main band, by address; numbers to nine figures. */
function cellsOf(tab: string, columns: number): readonly string[] {
  const { rows } = sheetOf(openWorkbook(file("out.xlsx")), tab);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cells]) =>
      [...cells]
        .sort(([a], [b]) => a - b)
        .flatMap(([column, { value }]) => {
          if (value === null || column > columns) return [];
          const shown = typeof value === "number" ? Number(value.toPrecision(9)) : value;
          return [`${cellAddress({ row, column })} ${String(shown)}`];
        })
    );
}

describe("the sample workbook, from the file to the sheets", () => {
  it("gives the main findings that other tools give for its survey", () => {
    const [before, after] = found.network.findings.waves;
    expect([before.partners, after.partners, after.responded, after.pairs]).toMatchSnapshot();
    expect({
      density: after.density?.toFixed(9),
      reciprocity: after.reciprocity?.toFixed(9),
      transitivity: after.transitivity?.toFixed(9),
      averageDistance: after.averageDistance?.toFixed(9),
      meanLevel: after.meanLevel?.toFixed(9),
      meanTrust: after.meanTrust?.toFixed(9),
      communities: after.communities?.count,
    }).toMatchSnapshot();
    expect(found.catalytic.findings.summary).toMatchSnapshot();
    expect(found.catalytic.findings.triads.map(({ members }) => members)).toMatchSnapshot();
  });

  it("has the same cells at the same addresses for how we are connected", () => {
    expect(cellsOf("CT Network", 8)).toMatchSnapshot();
  });

  it("has the same cells at the same addresses for catalytic partnerships", () => {
    expect(cellsOf("CT Catalytic", 7)).toMatchSnapshot();
  });

  it("has the same cells at the same addresses for indicators, gaps and comparisons", () => {
    expect(cellsOf("CT Indicators", 15)).toMatchSnapshot();
    expect(cellsOf("CT Gaps", 14)).toMatchSnapshot();
    expect(cellsOf("CT Comparison", 13)).toMatchSnapshot();
  });

  it.each(["en", "es"] as const)("says its sentences, in %s", async (language) => {
    const { reading } = await readWorkbookTables(
      openFile(readFileSync(SAMPLE), path.basename(SAMPLE))
    );
    const context = {
      words: wordsOf(language),
      stamp: "",
      tables: reading.tables,
      options: {},
      leftOut: [],
    };
    const shown = [
      network.present(found.network.findings, context),
      catalytic.present(found.catalytic.findings, context),
    ];
    for (const { sheet, confidential } of shown) {
      expect(sheet.answer).toMatchSnapshot();
      expect(confidential?.answer).toMatchSnapshot();
    }
  });
});
