import type { CellValue } from "../../src/cells/value";
import { DoorError } from "../../src/engine/door";
import { cellAt, type Cell, type Sheet, type Workbook } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { unsavedResults } from "../../src/workbook/unsaved-results";
import { MAIN, relationships, workbookXml, worksheet, xlsxFile } from "./xlsx-fixture";

const SHEET = "xl/worksheets/sheet1.xml";
type Parts = Parameters<typeof xlsxFile>[0];

function read(parts: Parts): Workbook {
  return readWorkbook(xlsxFile(parts), "a.xlsx");
}

function readRows(rows: string, parts: Parts = {}): Sheet {
  return read({ [SHEET]: worksheet(rows), ...parts }).sheets[0];
}

function cell(sheet: Sheet, row: number, column: number): Cell {
  const found = cellAt(sheet, row, column);
  if (!found) throw new Error("no such cell");
  return found;
}

function readCell(xml: string, parts: Parts = {}): CellValue {
  return cellAt(readRows(`<row r="1">${xml}</row>`, parts), 0, 0)?.value ?? null;
}

function strings(...items: string[]): Parts {
  const list = items.map((item) => `<si>${item}</si>`).join("");
  return { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${list}</sst>` };
}

function styles(inside: string): Parts {
  return { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${inside}</styleSheet>` };
}

describe("values", () => {
  test.each<[string, CellValue]>([
    ['<c r="A1"><v>0.1</v></c>', 0.1],
    ['<c r="A1" t="n"><v>-1.5E-300</v></c>', -1.5e-300],
    ['<c r="A1"><v>12345678901234567</v></c>', 12345678901234568],
    ['<c r="A1"><v>0</v></c>', 0],
    ['<c r="A1"><v> </v></c>', null],
    ['<c r="A1"><v>NaN</v></c>', { error: "#NUM!" }],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="b"><v>true</v></c>', true],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ['<c r="A1" t="e"><v>#NEW!</v></c>', { error: "#NEW!" }],
    ['<c r="A1" t="str"><v>a &amp; b</v></c>', "a & b"],
    ['<c r="A1" t="str"><v>=1+1</v></c>', "=1+1"],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\n</t></is></c>', " a\n"],
    ['<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ['<c r="A1" t="inlineStr"><is><t>_x0041__x000D_</t></is></c>', "A\r"],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[<b>&]]></t></is></c>', "<b>&"],
    ['<c r="A1" t="inlineStr"><is><t>a<!-- no -->b</t></is></c>', "ab"],
    ['<c r="A1" t="inlineStr"><is><t>_xD83D_</t></is></c>', "\uD83D"],
    ['<c r="A1" t="inlineStr"><is><t>_x0000__x001F_</t></is></c>', "\u0000\u001F"],
    ['<c r="A1" t="inlineStr"><is><t/></is></c>', null],
    ['<c r="A1" t="d"><v>2026-09-30</v></c>', 46295],
    ['<c r="A1" t="d"><v>2026-09-30T12:00:00Z</v></c>', 46295.5],
    ['<c r="A1" t="d"><v>T06:00:00</v></c>', 0.25],
    ['<c r="A1" t="d"><v>soon</v></c>', "soon"],
    ['<c r="A1" s="1"/>', null],
    ['<c r="A1" s="1"></c>', null],
    ['<c r="A1"><extLst><ext><v>9</v></ext></extLst><v>1</v></c>', 1],
    ['<c r="A1" t="unheard"><v>9</v></c>', "9"],
  ])("%s", (xml, expected) => {
    expect(readCell(xml)).toEqual(expected);
  });

  test("shared texts are joined from their runs, without the pronunciation", () => {
    const parts = strings(
      "<t>first</t>",
      "<r><t>東</t></r><r><t>京</t></r><rPh sb='0' eb='1'><t>トウ</t></rPh><phoneticPr fontId='1'/>",
      "<t/>",
      ""
    );
    const sheet = readRows(
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>',
      parts
    );
    expect([...(sheet.rows.get(0)?.values() ?? [])].map(({ value }) => value)).toEqual([
      "東京",
      "first",
    ]);
  });

  test("a text of the greatest length a cell can have is whole", () => {
    const long = "ñ".repeat(32_767);
    expect(readCell('<c r="A1" t="s"><v>0</v></c>', strings(`<t>${long}</t>`))).toBe(long);
  });

  test("a shared text that is not there is damage of the sheet, not an empty cell", () => {
    expect(() => readCell('<c r="A1" t="s"><v>7</v></c>', strings("<t>a</t>"))).toThrow(DoorError);
  });

  test("cells and rows without an address follow the one before", () => {
    const sheet = readRows(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'
    );
    const places = [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].map(([column, { value }]) => [row, column, value])
    );
    expect(places).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [4, 2, 3],
      [4, 3, 4],
      [5, 0, 5],
    ]);
  });

  test.each(["XFE1", "1", "AAAA1"])("a cell at %s, outside any sheet, is damage", (address) => {
    expect(() => readCell(`<c r="${address}"><v>1</v></c>`)).toThrow(DoorError);
  });

  test("a sheet that ends in the middle is damage", () => {
    const cut = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -30);
    expect(() => read({ [SHEET]: cut })).toThrow(DoorError);
  });
});

describe("formulas", () => {
  test("keep their text beside the stored result", () => {
    const sheet = readRows(
      '<row r="1"><c r="A1"><f>SUM(B1:C1)&amp;""</f><v>3</v></c><c r="B1" t="str"><f>""</f><v></v></c></row>'
    );
    expect(cell(sheet, 0, 0)).toMatchObject({ value: 3, formula: 'SUM(B1:C1)&""' });
    expect(cell(sheet, 0, 1)).toMatchObject({ value: "", formula: '""' });
  });

  test("that are shared are said as they read in each cell", () => {
    const sheet = readRows(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c></row>'
    );
    expect([0, 1, 2].map((row) => cell(sheet, row, 0).formula)).toEqual([
      "B1*$C$1",
      "B2*$C$1",
      "B3*$C$1",
    ]);
  });

  test("without stored results have no value, and are counted by sheet", () => {
    const workbook = read({
      [SHEET]: worksheet(
        '<row r="2"><c r="B2"><f>1+1</f></c><c r="C2"><f>1+2</f><v/></c><c r="D2"><f>1</f><v>1</v></c></row>'
      ),
    });
    expect(cell(workbook.sheets[0], 1, 1)).toMatchObject({ value: null, formula: "1+1" });
    expect(unsavedResults(workbook)).toEqual([
      { count: 2, first: { sheet: "Data", top: 1, left: 1, rows: 1, columns: 1 } },
    ]);
  });
});

describe("formats and looks", () => {
  const formats = styles(
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="&quot;n &quot;0"/></numFmts>' +
      '<fonts><font><sz val="11"/><color theme="1"/></font><font><b/><i val="0"/><u/><sz val="14"/><color rgb="FF0B5CAD"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="5" tint="0.5999938962981048"/></patternFill></fill></fills>' +
      '<borders><border/><border><bottom style="thin"><color indexed="64"/></bottom></border></borders>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165" quotePrefix="1"/>' +
      '<xf numFmtId="0" fontId="1" fillId="1" borderId="1"><alignment horizontal="right" indent="2" wrapText="1"/></xf></cellXfs>'
  );
  const row = [0, 1, 2, 3, 4].map((s) => `<c s="${s}"><v>1</v></c>`).join("");
  const sheet = readRows(`<row>${row}</row>`, formats);

  test("number formats come from the style, built-in ones by their id", () => {
    expect([0, 1, 2, 3].map((column) => cell(sheet, 0, column).format)).toEqual([
      "General",
      "yyyy\\-mm\\-dd",
      "m/d/yyyy",
      '"n "0',
    ]);
    expect(cell(sheet, 0, 3).quoted).toBe(true);
    expect(cell(sheet, 0, 3).sourceStyle).toBe(3);
  });

  test("looks say what differs from a plain cell", () => {
    expect(cell(sheet, 0, 0).look).toBeNull();
    expect(cell(sheet, 0, 4).look).toEqual({
      bold: true,
      italic: false,
      underline: true,
      size: 14,
      color: "#0B5CAD",
      // Office's second accent, 60 % lighter, as Excel's colour picker shows it.
      fill: "#F8CBAD",
      align: "right",
      indent: 2,
      wrap: true,
      middle: false,
      borderBottom: { color: "#000000", weight: "thin" },
    });
  });

  test("dates of the 1904 system become serials of the 1900 system, other numbers stay", () => {
    const workbook = read({
      ...formats,
      "xl/workbook.xml": workbookXml(
        '<workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets>'
      ),
      [SHEET]: worksheet('<row><c s="1"><v>0</v></c><c s="0"><v>0</v></c></row>'),
    });
    expect(workbook.dates1904).toBe(true);
    // 1 January 1904.
    expect(cell(workbook.sheets[0], 0, 0).value).toBe(1462);
    expect(cell(workbook.sheets[0], 0, 1).value).toBe(0);
  });

  test("dates written as ISO text keep a date format, or get one", () => {
    const dates = readRows(
      '<row><c t="d" s="2"><v>2026-01-01</v></c><c t="d"><v>2026-01-01</v></c></row>',
      formats
    );
    expect(cell(dates, 0, 0).format).toBe("m/d/yyyy");
    expect(cell(dates, 0, 1).format).toBe("yyyy-mm-dd");
  });
});

describe("a sheet", () => {
  const workbook = read({
    "xl/workbook.xml": workbookXml(
      '<workbookProtection lockStructure="1"/><sheets>' +
        '<sheet name="A &amp; B" sheetId="7" r:id="r1"/><sheet name="Chart" sheetId="3" r:id="r4"/>' +
        '<sheet name="Second" sheetId="2" state="veryHidden" r:id="r5"/></sheets>' +
        "<definedNames>" +
        '<definedName name="_CT_network" hidden="1">\'A &amp; B\'!$A$1</definedName>' +
        '<definedName name="Local" localSheetId="2">Second!$A$1:$B$9</definedName>' +
        '<definedName name="Lost">#REF!</definedName><definedName name="Gone">Third!$A$1</definedName>' +
        '<definedName name="Rate">0.5</definedName><definedName name="Whole">second!$A:$C</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">\'A &amp; B\'!$A$1:$C$20</definedName>' +
        "</definedNames>"
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      ["r1", "worksheet", "/xl/worksheets/sheet1.xml"],
      ["r4", "chartsheet", "chartsheets/sheet1.xml"],
      ["r5", "worksheet", "worksheets/sheet2.xml"],
      ["r6", "customXml", "../customXml/item1.xml"]
    ),
    [SHEET]: worksheet(
      '<row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"/><row r="3" ht="15"/>',
      '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>' +
        '<conditionalFormatting sqref="A2:A9 C2:C9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FFC3D6EA"/></dataBar></cfRule></conditionalFormatting>' +
        '<dataValidations><dataValidation type="list" sqref="D2:D9"><formula1>"open,done"</formula1></dataValidation><dataValidation type="list" sqref="E2"><formula1>Lists!$A$1:$A$4</formula1></dataValidation><dataValidation type="whole" sqref="F2"><formula1>1</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1" location="Second!B7"/><hyperlink ref="B1" r:id="r9" location="x"/></hyperlinks>' +
        '<pageSetup orientation="landscape" fitToHeight="0"/><rowBreaks><brk id="40"/></rowBreaks>' +
        '<tableParts><tablePart r:id="r1"/></tableParts>',
      '<sheetPr><tabColor rgb="FF0B5CAD"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0"/></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="9.140625"/><col min="4" max="4" hidden="1"/></cols>'
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["r1", "table", "../tables/table1.xml"]),
    "xl/worksheets/sheet2.xml": worksheet(""),
    "xl/tables/table1.xml":
      `<table xmlns="${MAIN}" id="9" name="Ties" displayName="Ties" ref="A1:B9" totalsRowCount="1"><autoFilter ref="A1:B8"/>` +
      '<tableColumns><tableColumn id="1" name="From"/><tableColumn id="2" name="To_x000a_whom"/></tableColumns>' +
      '<tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>',
    "customXml/item1.xml": '<s:state xmlns:s="urn:common-table:state:1">{}</s:state>',
    "customXml/_rels/item1.xml.rels": relationships(["r1", "customXmlProps", "itemProps1.xml"]),
    "customXml/itemProps1.xml":
      '<ds:datastoreItem ds:itemID="{ABC}" xmlns:ds="urn:ds"><ds:schemaRefs><ds:schemaRef ds:uri="urn:common-table:state:1"/></ds:schemaRefs></ds:datastoreItem>',
  });
  const [first, second] = workbook.sheets;

  test("has its name, visibility and settings; chart sheets are passed over", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["A & B", "visible"],
      ["Second", "veryHidden"],
    ]);
    expect(first).toMatchObject({
      tabColor: "#0B5CAD",
      showGridlines: false,
      isProtected: true,
      merged: [{ top: 0, left: 0, rows: 1, columns: 2 }],
      part: SHEET,
      changed: "nothing",
      print: {
        orientation: "landscape",
        fitToOnePageWide: true,
        breaksBeforeRows: [40],
        area: { top: 0, left: 0, rows: 20, columns: 3 },
      },
    });
    expect(second).toMatchObject({
      tabColor: null,
      showGridlines: true,
      isProtected: false,
      print: null,
    });
    expect(workbook.structureProtected).toBe(true);
    expect(first.id).not.toBe(second.id);
  });

  test("has widths and heights in pixels where they are not the default, 0 where hidden", () => {
    expect([...first.columnWidths]).toEqual([
      [0, 64],
      [1, 64],
      [3, 0],
    ]);
    expect([...first.rowHeights]).toEqual([
      [0, 40],
      [1, 0],
    ]);
  });

  test("has its links to places in the workbook, but not those that lead out", () => {
    expect(cell(first, 0, 0).link).toBe("Second!B7");
    expect(cell(first, 0, 1).link).toBeNull();
  });

  test("has its data bars and lists of choices", () => {
    expect(first.dataBars).toEqual([
      { color: "#C3D6EA", range: { top: 1, left: 0, rows: 8, columns: 1 } },
      { color: "#C3D6EA", range: { top: 1, left: 2, rows: 8, columns: 1 } },
    ]);
    expect(first.validations).toEqual([
      { source: "open,done", range: { top: 1, left: 3, rows: 8, columns: 1 } },
      { source: "=Lists!$A$1:$A$4", range: { top: 1, left: 4, rows: 1, columns: 1 } },
    ]);
  });

  test("has its tables", () => {
    expect(first.tables).toEqual([
      {
        id: 9,
        name: "Ties",
        range: { top: 0, left: 0, rows: 9, columns: 2 },
        hasHeader: true,
        hasTotals: true,
        columns: ["From", "To\nwhom"],
        showFilter: true,
        style: "TableStyleLight1",
        bandedRows: true,
        part: "xl/tables/table1.xml",
      },
    ]);
    expect(workbook.nextId).toBeGreaterThan(9);
  });

  test("is found by names, which know where they point or that they point nowhere", () => {
    const names = workbook.names.map(({ name, sheetId, hidden, range }) => [
      name,
      sheetId,
      hidden,
      range && [range.sheet, range.top, range.left, range.rows, range.columns],
    ]);
    expect(names).toEqual([
      ["_CT_network", null, true, ["A & B", 0, 0, 1, 1]],
      ["Local", second.id, false, ["Second", 0, 0, 9, 2]],
      ["Lost", null, false, null],
      ["Gone", null, false, null],
      ["Rate", null, false, null],
      ["Whole", null, false, ["Second", 0, 0, 1_048_576, 3]],
      ["_xlnm.Print_Area", first.id, false, ["A & B", 0, 0, 20, 3]],
    ]);
  });

  test("stands beside the workbook's custom XML", () => {
    expect(workbook.customXmlParts).toEqual([
      {
        id: "{ABC}",
        namespace: "urn:common-table:state:1",
        xml: '<s:state xmlns:s="urn:common-table:state:1">{}</s:state>',
        part: "customXml/item1.xml",
      },
    ]);
  });
});

describe("other ways to write the same workbook", () => {
  test("strict namespaces, prefixes and parts in UTF-16 are read alike", () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const xml =
      `<?xml version="1.0" encoding="utf-16"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>` +
      `<x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>año</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>`;
    const { sheets } = read({
      "_rels/.rels": `<Relationships><Relationship Id="r" Type="${strict}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:d="${strict}"><x:sheets><x:sheet name="Data" sheetId="1" d:id="r1"/></x:sheets></x:workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Type="${strict}/worksheet" Target=".\\worksheets\\Sheet1.xml"/></Relationships>`,
      [SHEET]: Buffer.from(`\uFEFF${xml}`, "utf16le"),
    });
    expect(cell(sheets[0], 0, 0).value).toBe("año");
    expect(sheets[0].merged).toHaveLength(1);
  });

  test("a document type is refused, whatever it declares", () => {
    const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const inSheet = worksheet('<row><c t="inlineStr"><is><t>&e;</t></is></c></row>');
    const parts: Parts[] = [
      { [SHEET]: entity + inSheet.replace(/^<\?.*\?>\n/, "") },
      { "xl/workbook.xml": entity + workbookXml("&e;") },
      { "xl/sharedStrings.xml": `${entity}<sst><si><t>&e;</t></si></sst>` },
    ];
    for (const part of parts) expect(() => read(part)).toThrow(DoorError);
  });

  test("elements nested without end are damage", () => {
    const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    expect(() => read({ "xl/styles.xml": `<styleSheet>${deep}</styleSheet>` })).toThrow(DoorError);
    expect(() => read({ [SHEET]: worksheet("", deep) })).toThrow(DoorError);
  });

  test("custom XML that is no XML is kept as it is", () => {
    const { customXmlParts } = read({
      "xl/_rels/workbook.xml.rels": relationships(
        ["r1", "worksheet", "worksheets/sheet1.xml"],
        ["r2", "customXml", "/customXml/item1.xml"]
      ),
      "customXml/item1.xml": "<oops",
    });
    expect(customXmlParts).toMatchObject([{ namespace: "", xml: "<oops" }]);
  });

  test("a sheet of a million formatted empty rows keeps only what it holds", () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${row + 1}" ht="30"><c r="A${row + 1}" s="0"/></row>`
    );
    const sheet = readRows(rows.join(""));
    expect(sheet.rows.size).toBe(0);
    expect(sheet.rowHeights.size).toBeLessThan(2000);
  });
});
