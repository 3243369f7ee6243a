import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { changeCell } from "../../src/workbook/model";
import { changed, clearRows, openWorkbook, sheetOf, typeRow, valuesOf } from "./edited-workbooks";
import { headless, QUICK_OPTIONS, stopTheClock, temporaryFolder, writeMade } from "./headless";
import { ANSWERS, PARTNERS, surveySheets } from "../share-safe/survey";

stopTheClock();
const file = temporaryFolder();
const OPTIONS = file("options.json");

async function run(from: string, out: string, ...more: string[]) {
  return headless(from, "--out", out, "--options", OPTIONS, ...more);
}

const input = writeMade(file("survey.xlsx"), surveySheets(ANSWERS));
const first = file("first.xlsx");

jest.setTimeout(30_000);

beforeAll(async () => {
  writeFileSync(OPTIONS, JSON.stringify(QUICK_OPTIONS));
  expect((await run(input, first)).status).toBe(0);
});

/** A table of the result sheet of the network question. */
function partnersTable(of: string) {
  const table = sheetOf(openWorkbook(of), "CT Network").tables.find(
    ({ name }) => name === "CT_network_partners"
  );
  if (!table) throw new Error("The table of partners is not there");
  return table.range;
}

/** The first run's results with a sheet of the user's that points at them. */
function withFormulas(name: string, more: (book: ReturnType<typeof openWorkbook>) => void): string {
  return changed(first, file(name), (workbook) => {
    const notes = sheetOf(workbook, "Joint work");
    notes.changed = "all";
    changeCell(notes, 40, 10, { value: 1, formula: "INDEX(CT_network_partners[Ties],1)" });
    changeCell(notes, 41, 10, { value: 1, formula: "LEN('CT Network'!B7)" });
    changeCell(notes, 42, 10, { value: 1, formula: "SUM('CT Network'!$D$40:$D$90)" });
    more(workbook);
  });
}

function formulasOf(of: string): readonly (string | null | undefined)[] {
  const { rows } = sheetOf(openWorkbook(of), "Joint work");
  return [40, 41, 42].map((row) => rows.get(row)?.get(10)?.formula);
}

const FORMULAS = [
  "INDEX(CT_network_partners[Ties],1)",
  "LEN('CT Network'!B7)",
  "SUM('CT Network'!$D$40:$D$90)",
];

describe("a second run on a workbook with results", () => {
  it("changes nothing where nothing changed, and reads no result as input", async () => {
    const [out, json] = [file("again.xlsx"), file("again.json")];
    expect((await run(first, out, "--json", json)).status).toBe(0);
    const [before, after] = [openWorkbook(first), openWorkbook(out)];
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    for (const [at, sheet] of before.sheets.entries())
      expect(valuesOf(after.sheets[at])).toEqual(valuesOf(sheet));
    expect(after.names.map(({ name }) => name)).toEqual(before.names.map(({ name }) => name));
    const { tables } = JSON.parse(readFileSync(json, "utf8")) as {
      readonly tables: readonly { readonly where: string }[];
    };
    expect(tables).toHaveLength(4);
    expect(tables.some(({ where }) => where.includes("CT "))).toBe(false);
  });

  it("grows its tables in place and leaves formulas pointing where they pointed", async () => {
    const grown = withFormulas("grow-input.xlsx", (workbook) => {
      typeRow(sheetOf(workbook, "Member list"), PARTNERS.length + 1, ["Aaron's Own Club"]);
    });
    const out = file("grow.xlsx");
    expect((await run(grown, out)).status).toBe(0);
    const [before, after] = [partnersTable(first), partnersTable(out)];
    expect(after).toEqual({ ...before, rows: before.rows + 1 });
    expect(formulasOf(out)).toEqual(FORMULAS);
  });

  it("shrinks its tables in place and clears what was its own below", async () => {
    const shrunk = withFormulas("shrink-input.xlsx", (workbook) => {
      const survey = sheetOf(workbook, "Raw survey");
      // The last three answers are the newcomer's and those about it.
      for (const sheet of [
        survey,
        sheetOf(workbook, "Member list"),
        sheetOf(workbook, "Who answered"),
      ])
        clearRows(sheet, (value) => value === PARTNERS[PARTNERS.length - 1]);
    });
    const out = file("shrink.xlsx");
    expect((await run(shrunk, out)).status).toBe(0);
    const [before, after] = [partnersTable(first), partnersTable(out)];
    expect(after).toEqual({ ...before, rows: before.rows - 1 });
    expect(formulasOf(out)).toEqual(FORMULAS);
  });

  it("writes nothing where something of the user's is in the way, says which cell, and ends with status 3", async () => {
    const { top, left, rows } = partnersTable(first);
    const blocked = changed(first, file("way-input.xlsx"), (workbook) => {
      typeRow(sheetOf(workbook, "Member list"), PARTNERS.length + 1, ["Aaron's Own Club"]);
      const sheet = sheetOf(workbook, "CT Network");
      sheet.changed = "all";
      // Beside the closing notes, where a table that grows by one row gets to.
      changeCell(sheet, top + rows, left + 4, { value: "mine" });
    });
    const [out, json] = [file("way.xlsx"), file("way.json")];
    const { status, told } = await run(blocked, out, "--json", json);
    expect(status).toBe(3);
    expect(told.at(-1)).toMatch(
      /^Something of yours stands in cell [A-Z]+\d+ of the sheet "CT Net/
    );
    expect([existsSync(out), existsSync(json)]).toEqual([false, false]);
  });

  it("keeps the language of the sheets unless another is asked for", async () => {
    const [out, again] = [file("spanish.xlsx"), file("spanish-again.xlsx")];
    expect((await run(input, out, "--lang", "es")).status).toBe(0);
    const { told } = await run(out, again);
    expect(told[0]).toContain("Reading");
    expect(sheetOf(openWorkbook(again), "CT Red").rows.get(5)?.get(1)?.value).toBe("La respuesta");
  });
});
