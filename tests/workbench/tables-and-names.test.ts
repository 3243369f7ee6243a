import { cellAt } from "../../src/workbook/model";
import { onSheet, openHost, sheetOf } from "./open-host";

const HEAD = [["Partner", "Sector"]];

describe("tables", () => {
  it("are made over a range, named, styled and read", async () => {
    const host = openHost();
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Partner", "Sector"],
        ["YMCA", "Youth"],
        ["Library", "City"],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Partners_1";
      table.showFilterButton = false;
      table.showBandedRows = false;
      table.style = "TableStyleLight1";
      table.load("name,style");
      const body = table.getDataBodyRange().load("values");
      const head = table.getHeaderRowRange().load("values");
      const sector = table.columns.getItem("Sector").getDataBodyRange().load("address");
      await context.sync();
      return [table.name, head.values, body.values, sector.address];
    });
    expect(read).toEqual([
      "Partners_1",
      HEAD,
      [
        ["YMCA", "Youth"],
        ["Library", "City"],
      ],
      "Sheet1!B2:B3",
    ]);
    expect(sheetOf(host).tables).toMatchObject([
      {
        showFilter: false,
        bandedRows: false,
        style: "TableStyleLight1",
        columns: ["Partner", "Sector"],
      },
    ]);
  });

  it("are resized with the header row where it is, and get headers for new columns", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = HEAD;
      sheet.tables.add("A1:B3", true).resize("A1:C9");
    });
    expect(sheetOf(host).tables[0]).toMatchObject({
      range: { top: 0, left: 0, rows: 9, columns: 3 },
      columns: ["Partner", "Sector", "Column3"],
    });
    expect(cellAt(sheetOf(host), 0, 2)?.value).toBe("Column3");
    await expect(
      onSheet((sheet) => sheet.tables.getItemAt(0).resize("A2:C9"))
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("make their headers text, none empty and no two alike", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1:D1").values = [[2024, "A", "", "a"]];
      sheet.tables.add("A1:D2", true);
    });
    expect(sheetOf(host).tables[0].columns).toEqual(["2024", "A", "Column3", "a2"]);
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [["'A"]];
    });
    expect(sheetOf(host).tables[0].columns).toEqual(["A", "A2", "Column3", "a22"]);
  });

  it("do not overlap", async () => {
    openHost();
    await onSheet((sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("D1:E3", true);
    });
    await expect(onSheet((sheet) => void sheet.tables.add("B3:C9", true))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    await expect(
      onSheet((sheet) => sheet.tables.getItemAt(0).resize("A1:D3"))
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it.each(["A1", "R1C1", "two words", "1st", "", "x-y", "C"])(
    "cannot be called %p",
    async (name) => {
      openHost();
      await expect(
        onSheet((sheet) => void (sheet.tables.add("A1:B3", true).name = name))
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  );

  it("share one set of names with the names of the workbook", async () => {
    openHost();
    await Excel.run(async (context) => {
      context.workbook.names.add("taken", "=1");
      await context.sync();
    });
    await expect(
      onSheet((sheet) => void (sheet.tables.add("A1:B3", true).name = "TAKEN"))
    ).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("take rows at their end and refuse where cells below would shift", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      const table = sheet.tables.add("A1:B2", true);
      table.rows.add(undefined, [
        ["x", 1],
        ["y", 2],
      ]);
      sheet.getRange("A6").values = [["mine"]];
    });
    expect(sheetOf(host).tables[0].range.rows).toBe(4);
    await expect(
      onSheet(
        (sheet) =>
          void sheet.tables.getItemAt(0).rows.add(undefined, [
            [1, 2],
            [3, 4],
          ])
      )
    ).rejects.toMatchObject({ code: "NotImplemented" });
  });

  it("are found over the whole workbook and by the cells they touch", async () => {
    openHost({}, ["Data", "More"]);
    const found = await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      tables.add("Data!A1:B3", true).name = "first";
      tables.add("More!A1:B3", true).name = "second";
      const all = tables.load("items/name");
      const touching = worksheets.getItem("More").getRange("B3:C9").getTables().load("items/name");
      const missing = tables.getItemOrNullObject("third");
      await context.sync();
      return [
        all.items.map((t) => t.name),
        touching.items.map((t) => t.name),
        missing.isNullObject,
      ];
    });
    expect(found).toEqual([["first", "second"], ["second"], true]);
  });

  it("turn back into cells or go with them", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = HEAD;
      sheet.getRange("D1:E1").values = HEAD;
      sheet.tables.add("A1:B2", true).convertToRange();
      sheet.tables.add("D1:E2", true).delete();
    });
    const sheet = sheetOf(host);
    expect(sheet.tables).toEqual([]);
    expect([cellAt(sheet, 0, 0)?.value, cellAt(sheet, 0, 3)?.value]).toEqual(["Partner", null]);
  });
});

describe("names", () => {
  it("are added, hidden, found, read and deleted", async () => {
    const host = openHost();
    await onSheet(async (sheet, context) => {
      context.workbook.names.add("_CT_network", sheet.getRange("A1")).visible = false;
      sheet.names.add("local", sheet.getRange("B2:C3"));
      context.workbook.names.addFormulaLocal("rate", "=0.5");
      await context.sync();
      const items = context.workbook.names.load(
        "items/name,items/visible,items/type,items/formula"
      );
      const range = context.workbook.names
        .getItem("_ct_network")
        .getRangeOrNullObject()
        .load("address");
      const none = context.workbook.names.getItem("rate").getRangeOrNullObject();
      const local = sheet.names.getItem("local").getRange().load("address");
      await context.sync();
      expect(items.items.map((item) => [item.name, item.visible, item.type, item.formula])).toEqual(
        [
          ["_CT_network", false, "Range", "=Sheet1!$A$1"],
          ["rate", true, "Double", "=0.5"],
        ]
      );
      expect([range.address, local.address]).toEqual(["Sheet1!A1", "Sheet1!B2:C3"]);
      expect(none.isNullObject).toBe(true);
      context.workbook.names.getItem("rate").delete();
    });
    expect(host.open.workbook.names.map(({ name }) => name)).toEqual(["_CT_network", "local"]);
  });

  it("cannot be given twice", async () => {
    openHost();
    const add = () =>
      onSheet((sheet, context) => void context.workbook.names.add("one", sheet.getRange("A1")));
    await add();
    await expect(add()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
});
