import { strFromU8, unzipSync } from "fflate";
import { addSheet, type Sheet, type Workbook } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-package";
import { relationships, workbookXml, worksheet, xlsxFile } from "./xlsx-fixture";

const NAME = "book.xlsx";
const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';

function open(before = "", after = ""): { workbook: Workbook; sheet: Sheet } {
  const bytes = xlsxFile({ [SHEET]: worksheet(ROWS, after, before) });
  const workbook = readWorkbook(bytes, NAME);
  const [sheet] = workbook.sheets;
  sheet.changed = "all";
  return { workbook, sheet };
}

function partsOf(workbook: Workbook): Record<string, string> {
  const entries = Object.entries(unzipSync(writeWorkbook(workbook)));
  return Object.fromEntries(entries.map(([name, part]) => [name, strFromU8(part)]));
}

function sheetXml(workbook: Workbook): string {
  return partsOf(workbook)[SHEET];
}

describe("settings of a sheet that came with a file", () => {
  test("stay as they are to the letter where nothing differs", () => {
    const before =
      '<sheetPr codeName="x"><tabColor theme="4" tint="0.4"/></sheetPr><cols><col min="1" max="3" width="9.5"/></cols>';
    const { workbook } = open(before, '<pageSetup paperSize="9"/>');
    expect(sheetXml(workbook)).toBe(worksheet(ROWS, '<pageSetup paperSize="9"/>', before));
  });

  test("a new width splits a run of columns and keeps its other attributes", () => {
    const { workbook, sheet } = open('<cols><col min="1" max="4" width="9.5" style="3"/></cols>');
    sheet.columnWidths.set(1, 70);
    sheet.columnWidths.set(9, 140);
    expect(sheetXml(workbook)).toContain(
      '<cols><col min="1" max="1" width="9.5" style="3"/>' +
        '<col customWidth="1" min="2" max="2" width="10" style="3"/>' +
        '<col min="3" max="4" width="9.5" style="3"/>' +
        '<col min="10" max="10" width="20" customWidth="1"/></cols>'
    );
  });

  test("new elements stand where the format demands", () => {
    const { workbook, sheet } = open("", '<pageMargins left="1"/><extLst/>');
    sheet.tabColor = "#0B5CAD";
    sheet.showGridlines = false;
    sheet.columnWidths.set(0, 70);
    sheet.merged.push({ top: 0, left: 0, rows: 1, columns: 2 });
    sheet.dataBars.push({ range: { top: 0, left: 0, rows: 3, columns: 1 }, color: "#C3D6EA" });
    sheet.print = {
      orientation: "landscape",
      area: null,
      fitToOnePageWide: true,
      breaksBeforeRows: [4],
    };
    const names = [...sheetXml(workbook).matchAll(/<(\w+)(?=[\s/>])/g)].map(([, name]) => name);
    const wanted =
      "sheetPr sheetViews cols sheetData mergeCells conditionalFormatting pageMargins pageSetup rowBreaks extLst";
    expect(names.filter((name) => wanted.split(" ").includes(name)).join(" ")).toBe(wanted);
    const [again] = readWorkbook(writeWorkbook(workbook), NAME).sheets;
    expect(again).toMatchObject({
      tabColor: "#0B5CAD",
      showGridlines: false,
      merged: sheet.merged,
      dataBars: sheet.dataBars,
      print: sheet.print,
    });
  });

  test("data bars of ours that grow take their newer description along; the user's formats stay", () => {
    const bars =
      '<conditionalFormatting sqref="C2:C5"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FFC3D6EA"/></dataBar>' +
      '<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="u"><x14:id>{1}</x14:id></ext></extLst></cfRule></conditionalFormatting>';
    const users =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>3</formula></cfRule></conditionalFormatting>';
    const extension = (address: string) =>
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="u"><x14:conditionalFormattings>' +
      `<x14:conditionalFormatting xmlns:xm="m"><x14:cfRule type="dataBar" id="{1}"/><xm:sqref>${address}</xm:sqref></x14:conditionalFormatting>` +
      "</x14:conditionalFormattings></ext></extLst>";
    const { workbook, sheet } = open("", users + bars + extension("C2:C5"));
    const [bar] = sheet.dataBars;
    sheet.dataBars = [{ ...bar, range: { ...bar.range, rows: 9 } }];
    const grown = sheetXml(workbook);
    expect(grown).toContain(users + bars.replace("C2:C5", "C2:C10") + extension("C2:C10"));
    sheet.dataBars = [];
    const without = sheetXml(workbook);
    expect(without).toContain(`</sheetData>${users}</worksheet>`);
  });
});

describe("tabs and names of a workbook that came with a file", () => {
  function three(): Workbook {
    const bytes = xlsxFile({
      "xl/workbook.xml": workbookXml(
        '<bookViews><workbookView activeTab="2"/></bookViews>' +
          '<sheets><sheet name="One" sheetId="1" r:id="r1"/><sheet name="Two" sheetId="5" r:id="r2"/><sheet name="Three" sheetId="9" state="hidden" r:id="r3"/></sheets>' +
          '<definedNames><definedName name="every" comment="kept">One!$A$1</definedName><definedName name="local" localSheetId="1">Two!$A$1</definedName><definedName name="third" localSheetId="2">Three!$A$1</definedName></definedNames>'
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        ["r1", "worksheet", "worksheets/sheet1.xml"],
        ["r2", "worksheet", "worksheets/sheet2.xml"],
        ["r3", "worksheet", "worksheets/sheet3.xml"]
      ),
      "xl/worksheets/sheet2.xml": worksheet(ROWS),
      "xl/worksheets/sheet3.xml": worksheet(ROWS),
    });
    return readWorkbook(bytes, NAME);
  }

  test("local names and the open tab follow sheets that were moved", () => {
    const workbook = three();
    workbook.sheets.reverse();
    const xml = partsOf(workbook)["xl/workbook.xml"];
    expect(xml).toMatch(/name="Three".*name="Two".*name="One"/);
    expect(xml).toContain('<workbookView activeTab="0"/>');
    expect(xml).toContain('<definedName name="third" localSheetId="0">');
    expect(xml).toContain('<definedName name="every" comment="kept">One!$A$1</definedName>');
  });

  test("a deleted sheet goes with its part and its names", () => {
    const workbook = three();
    workbook.sheets.splice(1, 1);
    const parts = partsOf(workbook);
    expect(Object.keys(parts)).not.toContain("xl/worksheets/sheet2.xml");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("sheet2.xml");
    expect(parts["xl/workbook.xml"]).not.toContain('name="local"');
    expect(parts["xl/workbook.xml"]).toContain('<definedName name="third" localSheetId="1">');
  });

  test("names can be changed, added and taken away; new sheets can stand anywhere", () => {
    const workbook = three();
    workbook.sheets[2].name = "Third";
    workbook.sheets[2].visibility = "visible";
    const added = addSheet(workbook, "New");
    workbook.sheets.splice(0, 0, ...workbook.sheets.splice(3, 1));
    workbook.names = workbook.names
      .filter(({ name }) => name !== "local")
      .map((name) => (name.name === "third" ? { ...name, refersTo: "Third!$A$1" } : name));
    workbook.names.push({
      name: "fresh",
      sheetId: added.id,
      refersTo: '"a & b"',
      hidden: false,
      range: null,
    });
    const again = readWorkbook(writeWorkbook(workbook), NAME);
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["New", "visible"],
      ["One", "visible"],
      ["Two", "visible"],
      ["Third", "visible"],
    ]);
    const names = again.names.map(({ name, refersTo, sheetId }) => [
      name,
      refersTo,
      again.sheets.find(({ id }) => id === sheetId)?.name ?? null,
    ]);
    expect(names).toEqual([
      ["every", "One!$A$1", null],
      ["third", "Third!$A$1", "Third"],
      ["fresh", '"a & b"', "New"],
    ]);
  });

  test("custom XML parts are added, changed in place and taken away", () => {
    const workbook = three();
    const part = { id: "{1}", namespace: "urn:a", xml: '<a xmlns="urn:a"/>', part: null };
    workbook.customXmlParts.push(part, { ...part, id: "{2}", namespace: "urn:b" });
    const second = readWorkbook(writeWorkbook(workbook), NAME);
    expect(second.customXmlParts.map(({ id, xml }) => [id, xml])).toEqual([
      ["{1}", part.xml],
      ["{2}", part.xml],
    ]);
    second.customXmlParts.shift();
    second.customXmlParts[0].xml = '<b xmlns="urn:b"/>';
    const names = Object.keys(partsOf(second)).filter((name) => name.startsWith("customXml/"));
    expect(names.sort()).toEqual([
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
    ]);
    expect(partsOf(second)["customXml/item2.xml"]).toBe('<b xmlns="urn:b"/>');
  });
});

describe("tables of a sheet that came with a file", () => {
  const TABLE =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B3" totalsRowShown="0">' +
    '<autoFilter ref="A1:B3"><filterColumn colId="0"/></autoFilter>' +
    '<tableColumns count="2"><tableColumn id="1" name="a" dataDxfId="4"/><tableColumn id="5" name="b"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns>' +
    '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>';

  function withTable(): { workbook: Workbook; sheet: Sheet } {
    const bytes = xlsxFile({
      [SHEET]: worksheet(ROWS, '<tableParts count="1"><tablePart r:id="r1"/></tableParts>'),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["r1", "table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": TABLE,
    });
    const workbook = readWorkbook(bytes, NAME);
    const [sheet] = workbook.sheets;
    sheet.changed = "all";
    return { workbook, sheet };
  }

  test("grow and get columns with filters, formulas and styles kept", () => {
    const { workbook, sheet } = withTable();
    const [table] = sheet.tables;
    table.range = { ...table.range, rows: 7, columns: 3 };
    table.columns = ["a", "renamed", "c"];
    expect(partsOf(workbook)["xl/tables/table1.xml"]).toBe(
      TABLE.replaceAll("A1:B3", "A1:C7")
        .replace('count="2"', 'count="3"')
        .replace('name="b"', 'name="renamed"')
        .replace("</tableColumns>", '<tableColumn id="6" name="c"/></tableColumns>')
    );
  });

  test("are taken away with their part and the list that is then empty", () => {
    const { workbook, sheet } = withTable();
    sheet.tables = [];
    const parts = partsOf(workbook);
    expect(Object.keys(parts)).not.toContain("xl/tables/table1.xml");
    expect(parts[SHEET]).not.toContain("tablePart");
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain("table1");
  });
});
