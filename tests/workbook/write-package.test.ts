import { unzipSync, strFromU8, strToU8, zipSync } from "fflate";
import { EMPTY_STATE } from "../../src/engine/state";
import { newFile, openFile } from "../../src/workbook/file-door";
import { addSheet, cellAt, changeCell, emptyWorkbook, type Sheet } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { MINIMAL_STYLES } from "../../src/workbook/styles-append";
import { writeWorkbook } from "../../src/workbook/write-package";
import { partnerRows, samplePlaced } from "./placed-sample";
import { relationships, workbookXml, worksheet, xlsxFile } from "./xlsx-fixture";

const NAME = "book.xlsx";

function partsOf(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes));
  return Object.fromEntries(entries.map(([name, part]) => [name, strFromU8(part)]));
}

function repack(bytes: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  const parts = Object.entries(partsOf(bytes));
  return zipSync(
    Object.fromEntries(parts.map(([name, text]) => [name, strToU8(change(name, text))]))
  );
}

async function fileWithResults(rows = 5): Promise<Uint8Array> {
  const door = newFile(NAME);
  await door.apply({ sheets: [samplePlaced(partnerRows(rows))], state: EMPTY_STATE });
  return door.save();
}

async function secondRun(bytes: Uint8Array, rows: number): Promise<Uint8Array> {
  const door = openFile(bytes, NAME);
  const survey = await door.survey(() => []);
  await door.apply({ sheets: [samplePlaced(partnerRows(rows))], state: survey.state });
  return door.save();
}

function texts(sheet: Sheet): unknown[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells]
      .filter(([, { value }]) => value !== null)
      .map(([column, { value, format, link }]) => [row, column, value, format, link])
  );
}

function writeOne(value: string): string {
  const workbook = emptyWorkbook(NAME);
  changeCell(addSheet(workbook, "Data"), 0, 0, { value });
  const [sheet] = readWorkbook(writeWorkbook(workbook), NAME).sheets;
  return String(cellAt(sheet, 0, 0)?.value);
}

describe("a workbook made from nothing", () => {
  test("reads back with its cells, formats, looks, tables, links, names and page set-up", async () => {
    const { sheets, names } = readWorkbook(await fileWithResults(), NAME);
    const [sheet] = sheets;
    expect(sheet).toMatchObject({
      name: "CT Sample",
      tabColor: "#0B5CAD",
      showGridlines: false,
      print: { orientation: "landscape", fitToOnePageWide: true, breaksBeforeRows: [32] },
      dataBars: [{ color: "#C3D6EA", range: { top: 34, left: 2, rows: 5, columns: 1 } }],
    });
    expect(sheet.columnWidths.get(1)).toBe(200);
    expect(sheet.rowHeights.get(1)).toBe(32);
    expect(sheet.tables).toMatchObject([
      {
        name: "CT_sample_partners",
        range: { top: 33, left: 1, rows: 6, columns: 3 },
        columns: ["Partner", "Ties", "\u200B=Names"],
        showFilter: false,
        style: "TableStyleLight1",
      },
    ]);
    expect(cellAt(sheet, 1, 1)).toMatchObject({
      value: "How we are connected",
      look: { bold: true, size: 18, color: "#1F2933" },
    });
    expect(cellAt(sheet, 34, 1)).toMatchObject({ value: "Partner 1", link: "'CT Sample'!B35" });
    expect(cellAt(sheet, 34, 2)).toMatchObject({ value: 5, format: "#,##0" });
    expect(names.find(({ name }) => name === "_CT_sample")).toMatchObject({
      hidden: true,
      sheetId: null,
      range: { sheet: "CT Sample", top: 0, left: 0 },
    });
  });

  test("names nobody and says no time", async () => {
    const parts = partsOf(await fileWithResults());
    expect(Object.keys(parts)).not.toContain("docProps/core.xml");
    expect(parts["docProps/app.xml"]).toContain("<Application>Common Table</Application>");
  });

  test("gives the same bytes each time", async () => {
    expect(Buffer.from(await fileWithResults()).equals(await fileWithResults())).toBe(true);
  });

  test("writes text that could be taken for a number, a date or a formula with the quote prefix", () => {
    const workbook = emptyWorkbook(NAME);
    changeCell(addSheet(workbook, "Data"), 0, 0, { value: "00123", quoted: true });
    const file = partsOf(writeWorkbook(workbook));
    expect(file["xl/styles.xml"]).toContain('quotePrefix="1"');
    expect(file["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" s="1" t="inlineStr">');
  });
});

describe("text that XML or a cell cannot hold", () => {
  test.each([
    ["control characters", "a\u0000b\u0001c\u001Fd\u000Be"],
    ["half a surrogate pair", "x\uD83Dy\uDE00z"],
    ["text that looks escaped", "_x000D_ and _x005F_x0041_"],
    ["spaces and line breaks at the ends", "  two\r\nlines\t \n "],
    ["signs of markup", `<a href="x">&amp;</a> ]]>`],
    ["characters outside the base plane", "😀 𝒳"],
    ["code points that are no characters", "\uFFFE\uFFFF"],
  ])("comes back as it was: %s", (_, text) => {
    expect(writeOne(text)).toBe(text);
  });

  test("text beyond 32,767 signs is cut, marked, and never within a character", () => {
    const text = "a".repeat(32_765) + "😀".repeat(10);
    const written = writeOne(text);
    expect(written).toBe("a".repeat(32_765) + "…");
  });
});

describe("a workbook read from a file", () => {
  test("is written back byte for byte where nothing was changed", () => {
    const bytes = xlsxFile({ "xl/vbaProject.bin": new Uint8Array([1, 2, 3]) });
    const [before, after] = [bytes, writeWorkbook(readWorkbook(bytes, NAME))].map(partsOf);
    const made = ["[Content_Types].xml", "xl/styles.xml"];
    const rest = (parts: Record<string, string>) =>
      Object.entries(parts).filter(([name]) => !made.includes(name));
    expect(rest(after)).toEqual(rest(before));
  });

  test("has only the changed cells of a sheet changed, everything around them is kept", () => {
    const rows =
      '<row r="1" spans="1:2" ht="20" x14ac:dyDescent="0.25"><c r="A1" s="1"><v>1</v></c><c r="C1" t="s" cm="1"><v>0</v></c></row>' +
      '<row r="3"/>';
    const after = '<mc:odd xmlns:mc="u">kept</mc:odd>';
    const head = ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';
    const bytes = xlsxFile({
      "xl/sharedStrings.xml":
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>old</t></si></sst>',
      "xl/styles.xml": MINIMAL_STYLES.replace(
        "</cellXfs>",
        '<xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellXfs>'
      ),
      "xl/worksheets/sheet1.xml": worksheet(rows, after).replace("<worksheet", `<worksheet${head}`),
    });
    const workbook = readWorkbook(bytes, NAME);
    const [sheet] = workbook.sheets;
    changeCell(sheet, 0, 0, { value: 2 });
    changeCell(sheet, 0, 1, { value: "new" });
    changeCell(sheet, 1, 3, { value: true });
    changeCell(sheet, 2, 0, { value: 5 });
    changeCell(sheet, 9, 0, { value: { error: "#N/A" } });
    const xml = partsOf(writeWorkbook(workbook))["xl/worksheets/sheet1.xml"];
    expect(xml).toContain(
      '<sheetData><row r="1" ht="20" x14ac:dyDescent="0.25"><c r="A1" s="1"><v>2</v></c>' +
        '<c r="B1" t="inlineStr"><is><t>new</t></is></c><c r="C1" t="s" cm="1"><v>0</v></c></row>' +
        '<row r="2"><c r="D2" t="b"><v>1</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>' +
        '<row r="10"><c r="A10" t="e"><v>#N/A</v></c></row></sheetData>' +
        after
    );
  });

  test("keeps the other cells of a shared formula when its first cell is overwritten", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';
    const workbook = readWorkbook(xlsxFile({ "xl/worksheets/sheet1.xml": worksheet(rows) }), NAME);
    changeCell(workbook.sheets[0], 0, 0, { value: 1, formula: null });
    const [sheet] = readWorkbook(writeWorkbook(workbook), NAME).sheets;
    expect([0, 1, 2].map((row) => cellAt(sheet, row, 0)?.formula)).toEqual([null, "B2*2", "B3*2"]);
  });

  test("loses its order of calculation when a formula goes", () => {
    const bytes = xlsxFile({
      "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'),
      "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels": relationships(
        ["r1", "worksheet", "worksheets/sheet1.xml"],
        ["r2", "calcChain", "calcChain.xml"]
      ),
    });
    const workbook = readWorkbook(bytes, NAME);
    expect(Object.keys(partsOf(writeWorkbook(workbook)))).toContain("xl/calcChain.xml");
    changeCell(workbook.sheets[0], 0, 0, { value: 3, formula: null });
    const parts = partsOf(writeWorkbook(workbook));
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  test("gives new parts numbers that not even an orphan or a broken link knows", async () => {
    const bytes = xlsxFile({
      "xl/worksheets/_rels/sheet2.xml.rels": relationships(),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        "r1",
        "drawing",
        "../drawings/drawing1.xml",
      ]),
      "xl/charts/chart1.xml": "<orphan/>",
      "xl/tables/table7.xml": '<table id="7" ref="A1:A2" name="Orphan"/>',
    });
    const parts = partsOf(await secondRun(bytes, 2));
    expect(parts["xl/charts/chart1.xml"]).toBe("<orphan/>");
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        "xl/worksheets/sheet3.xml",
        "xl/drawings/drawing2.xml",
        "xl/charts/chart2.xml",
      ])
    );
    expect(parts["xl/tables/table1.xml"]).not.toContain(' id="7"');
  });

  test("keeps chart sheets at their place and local names on their sheets", async () => {
    const bytes = xlsxFile({
      "xl/workbook.xml": workbookXml(
        '<sheets><sheet name="Chart" sheetId="4" r:id="r9"/><sheet name="Data" sheetId="1" r:id="r1"/></sheets>' +
          '<definedNames><definedName name="local" localSheetId="1">Data!$A$1</definedName></definedNames>'
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      "xl/_rels/workbook.xml.rels": relationships(
        ["r1", "worksheet", "worksheets/sheet1.xml"],
        ["r9", "chartsheet", "chartsheets/sheet1.xml"]
      ),
    });
    const xml = partsOf(await secondRun(bytes, 2))["xl/workbook.xml"];
    expect(xml).toMatch(/name="Chart".*name="Data".*name="CT Sample"/);
    expect(xml).toContain('<definedName name="local" localSheetId="1">Data!$A$1</definedName>');
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="2">');
  });
});

describe("unusual but valid packages", () => {
  const prefixed = (name: string, text: string): string =>
    /^xl\/(workbook|styles|worksheets\/sheet1|tables\/table1)\.xml$/.test(name)
      ? text.replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:").replace('xmlns="', 'xmlns:x="')
      : text;
  const absolute = (name: string, text: string): string =>
    name === "xl/worksheets/_rels/sheet1.xml.rels" || name === "xl/drawings/_rels/drawing1.xml.rels"
      ? text.replaceAll('Target="../', 'Target="/xl/')
      : text;
  const strict = (_: string, text: string): string =>
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main"
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships"
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/drawingml/2006/",
        "http://purl.oclc.org/ooxml/drawingml/"
      );

  test.each([
    ["elements with a prefix", prefixed],
    ["targets from the root", absolute],
    ["the strict variant", strict],
  ])("%s: a second run gives the same sheet as in a plain one", async (_, change) => {
    const plain = await fileWithResults(5);
    const unusual = repack(plain, change);
    const [expected, result] = await Promise.all([secondRun(plain, 9), secondRun(unusual, 9)]);
    const [one, other] = [expected, result].map((bytes) => readWorkbook(bytes, NAME).sheets[0]);
    expect(texts(other)).toEqual(texts(one));
    expect(other.tables.map(({ range }) => range)).toEqual(one.tables.map(({ range }) => range));
    expect(Object.keys(partsOf(result)).sort()).toEqual(Object.keys(partsOf(expected)).sort());
  });

  test("a strict package gets no part of the other variant", async () => {
    const door = openFile(repack(await fileWithResults(5), strict), NAME);
    const more = samplePlaced(partnerRows(2), { id: "more", tab: "CT More" });
    await door.apply({ sheets: [more], state: EMPTY_STATE });
    for (const [name, text] of Object.entries(partsOf(door.save()))) {
      if (/^xl\/.*\.xml$/.test(name))
        expect(text).not.toMatch(/schemas\.openxmlformats\.org\/(spread|drawing|office)/);
    }
  });
});
