import { cellAt } from "../../src/workbook/model";
import { onSheet, openHost, sheetOf } from "./open-host";

describe("sheets", () => {
  it("are listed with names, tables and visibility in one round trip", async () => {
    const host = openHost({}, ["Partners", "Ties"]);
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["Partner", "Sector"]];
      sheet.tables.add("A1:B3", true).name = "Partners_1";
    });
    host.statistics.roundTrips = 0;
    const found = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load(
        "items/name,items/visibility,items/tables/items/name,items/protection/protected"
      );
      await context.sync();
      return sheets.items.map((sheet) => [
        sheet.name,
        sheet.visibility,
        sheet.tables.items.map((table) => table.name),
        sheet.protection.protected,
      ]);
    });
    expect(found).toEqual([
      ["Partners", "Visible", ["Partners_1"], false],
      ["Ties", "Visible", [], false],
    ]);
    expect(host.statistics.roundTrips).toBe(1);
  });

  it("are found by name or id, and are null objects where missing", async () => {
    openHost({}, ["Partners"]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem("partners").load("id,name");
      const missing = worksheets.getItemOrNullObject("Ties");
      await context.sync();
      const byId = worksheets.getItem(byName.id).load("name");
      await context.sync();
      expect(byId.name).toBe("Partners");
      expect(missing.isNullObject).toBe(true);
    });
    await expect(
      Excel.run((context) =>
        Promise.resolve(context.workbook.worksheets.getItem("Ties").activate())
      )
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("are added behind the others, coloured, moved and brought to the front", async () => {
    const host = openHost();
    const position = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Network");
      sheet.tabColor = "#0B5CAD";
      sheet.showGridlines = false;
      sheet.activate();
      sheet.load("position");
      await context.sync();
      return sheet.position;
    });
    expect(position).toBe(1);
    const sheet = sheetOf(host, "Network");
    expect(sheet).toMatchObject({ tabColor: "#0B5CAD", showGridlines: false });
    expect(host.open.activeSheetId).toBe(sheet.id);
    expect(host.open.undoCleared).toEqual([]);
  });

  it.each(["", "x".repeat(32), "a/b", "a:b", "[a]", "'a", "a'", "History", "a?"])(
    "cannot be called %p",
    async (name) => {
      openHost();
      await expect(onSheet((sheet) => void (sheet.name = name))).rejects.toMatchObject({
        code: "InvalidArgument",
      });
    }
  );

  it("cannot share a name, whatever its case", async () => {
    openHost();
    await expect(
      Excel.run((context) => Promise.resolve(void context.workbook.worksheets.add("SHEET1")))
    ).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("take formulas, names and links along when they are renamed, and undo is lost", async () => {
    const host = openHost({}, ["Data", "Sums"]);
    await Excel.run(async (context) => {
      const sums = context.workbook.worksheets.getItem("Sums");
      sums.getRange("A1").formulas = [['=SUM(Data!A1:A3)&"Data!"']];
      sums.getRange("A2").hyperlink = { documentReference: "Data!A1", textToDisplay: "there" };
      const data = context.workbook.worksheets.getItem("Data");
      context.workbook.names.add("all", data.getRange("A1:A3"));
      data.name = "Raw data";
      await context.sync();
    });
    const sums = sheetOf(host, "Sums");
    expect(cellAt(sums, 0, 0)?.formula).toBe(`SUM('Raw data'!A1:A3)&"Data!"`);
    expect(cellAt(sums, 1, 0)?.link).toBe("'Raw data'!A1");
    expect(host.open.workbook.names[0]).toMatchObject({
      refersTo: "'Raw data'!$A$1:$A$3",
      range: { sheet: "Raw data" },
    });
    expect(host.open.undoCleared).toContain("Worksheet.name");
  });

  it("break what pointed at them when they are deleted; the last visible one stays", async () => {
    const host = openHost({}, ["Data", "Sums"]);
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      context.workbook.names.add("all", data.getRange("A1:A3"));
      data.delete();
      await context.sync();
    });
    expect(host.open.workbook.names[0]).toMatchObject({ refersTo: "#REF!", range: null });
    await expect(onSheet((sheet) => sheet.delete())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
    await expect(onSheet((sheet) => void (sheet.visibility = "Hidden"))).rejects.toMatchObject({
      code: "InvalidOperation",
    });
  });

  it("keep their print set-up", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea("A1:H80");
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.horizontalPageBreaks.add("A40");
    });
    expect(sheetOf(host).print).toEqual({
      orientation: "landscape",
      area: { top: 0, left: 0, rows: 80, columns: 8 },
      fitToOnePageWide: true,
      breaksBeforeRows: [39],
    });
  });

  it("know what is selected", async () => {
    openHost({}, ["Data", "Sums"]);
    const address = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sums").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address, cell.address];
    });
    expect(address).toEqual(["Sums!B2:C3", "Sums!B2"]);
  });
});

describe("custom XML parts", () => {
  const NAMESPACE = "urn:common-table:state:1";

  it("are added, found by namespace, changed and deleted", async () => {
    const host = openHost();
    const read = await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add(`<state xmlns="${NAMESPACE}">{}</state>`);
      await context.sync();
      const part = parts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
      part.setXml(`<state xmlns="${NAMESPACE}">{"version":1}</state>`);
      const xml = part.getXml();
      const other = parts.getByNamespace("urn:other").getOnlyItemOrNullObject();
      await context.sync();
      expect(other.isNullObject).toBe(true);
      return xml.value;
    });
    expect(read).toBe(`<state xmlns="${NAMESPACE}">{"version":1}</state>`);
    expect(host.open.workbook.customXmlParts).toMatchObject([{ namespace: NAMESPACE, xml: read }]);
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItem().delete();
      await context.sync();
    });
    expect(host.open.workbook.customXmlParts).toEqual([]);
  });

  it("must be well-formed", async () => {
    openHost();
    await expect(
      Excel.run((context) =>
        Promise.resolve(void context.workbook.customXmlParts.add("<state>&nbsp;"))
      )
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
