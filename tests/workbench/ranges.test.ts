import { cellAt } from "../../src/workbook/model";
import { settled } from "../office-client";
import { onSheet, openHost, sheetOf } from "./open-host";

describe("ranges", () => {
  it("are written and read in one awaited round trip; the clean-up is counted apart", async () => {
    const host = openHost();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [
        ["k", "v"],
        ["x", 3],
      ];
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B2");
      return range.values;
    });
    expect(values).toEqual([
      ["k", "v"],
      ["x", 3],
    ]);
    await settled();
    expect(host.statistics).toMatchObject({ roundTrips: 1, cleanUps: 1 });
    expect(host.statistics.requestBytes).toBeGreaterThan(500);
    expect(host.open.references.size).toBe(0);
  });

  it("stay usable over several syncs through a reference", async () => {
    const host = openHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      await context.sync();
      range.format.font.bold = true;
      await context.sync();
      range.values = [["x"]];
    });
    expect(cellAt(sheetOf(host), 0, 0)).toMatchObject({ value: "x", look: { bold: true } });
  });

  it("refuse arrays of another size, keep what was done before and do nothing after", async () => {
    const host = openHost();
    const run = onSheet((sheet) => {
      sheet.getRange("D1").values = [["ok"]];
      sheet.getRange("D2").values = [["too", "wide"]];
      sheet.getRange("D3").values = [["never"]];
    });
    await expect(run).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values", statement: "range1.values = ...;" },
    });
    const sheet = sheetOf(host);
    expect([0, 1, 2].map((row) => cellAt(sheet, row, 3)?.value ?? null)).toEqual([
      "ok",
      null,
      null,
    ]);
  });

  it("leave cells alone where null is written and empty them where '' is written", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1:C1").values = [[null, "", 9]];
    });
    const sheet = sheetOf(host);
    expect([0, 1, 2].map((column) => cellAt(sheet, 0, column)?.value)).toEqual([1, null, 9]);
  });

  it("answer with text as shown, types, formulas and formats", async () => {
    openHost();
    const range = await onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:E1");
      cells.numberFormat = [["0.0%", "General", "m/d/yyyy", "General", "General"]];
      cells.values = [[0.256, "#N/A", 45000, "=A1+1", true]];
      cells.load("text,valueTypes,formulas,values,numberFormat");
      await context.sync();
      return cells;
    });
    expect(range.text).toEqual([["25.6%", "#N/A", "3/15/2023", "", "TRUE"]]);
    expect(range.valueTypes).toEqual([["Double", "Error", "Double", "Empty", "Boolean"]]);
    expect(range.formulas).toEqual([[0.256, "#N/A", 45000, "=A1+1", true]]);
    expect(range.values).toEqual([[0.256, "#N/A", 45000, "", true]]);
  });

  it("take one value for all their cells", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").numberFormat = "0.00" as unknown as string[][];
      sheet.getRange("A1:B2").values = 5 as unknown as number[][];
    });
    expect(cellAt(sheetOf(host), 1, 1)).toMatchObject({ value: 5, format: "0.00" });
  });

  it("split large writes as the client does, in one request", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1:A1600").values = Array.from({ length: 1600 }, (_, row) => [row]);
    });
    expect(host.statistics.roundTrips).toBe(1);
    expect(cellAt(sheetOf(host), 1599, 0)?.value).toBe(1599);
  });

  it("know neighbours, parts and intersections", async () => {
    openHost();
    const addresses = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D5");
      const found = [
        range.getCell(1, 1),
        range.getRow(0),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 1),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getIntersection("C3:Z9"),
        range.getBoundingRect("A7"),
        sheet.getRangeByIndexes(0, 0, 2, 3),
        sheet.getRange(),
      ];
      for (const cells of found) cells.load("address");
      await context.sync();
      return found.map((cells) => cells.address.replace("Sheet1!", ""));
    });
    expect(addresses).toEqual([
      "C3",
      "B2:D2",
      "D5",
      "A3:C6",
      "B2:E4",
      "B:D",
      "2:5",
      "C3:D5",
      "A2:D7",
      "A1:C2",
      "1:1048576",
    ]);
  });

  it("are null objects where there is nothing, and so is what hangs on them", async () => {
    openHost();
    const isNull = await onSheet(async (sheet, context) => {
      const missing = sheet.getRange("A1").getIntersectionOrNullObject("C3");
      const font = missing.format.font;
      font.bold = true;
      const unused = sheet.getUsedRangeOrNullObject(true);
      missing.load("address");
      unused.load("address");
      await context.sync();
      return [missing.isNullObject, unused.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it("find the used cells, with formats or values alone", async () => {
    openHost();
    const found = await onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange();
      const filled = sheet.getUsedRange(true);
      const column = sheet.getRange("D:D").getUsedRangeOrNullObject(true);
      for (const range of [all, filled, column]) range.load("address");
      await context.sync();
      return [all.address, filled.address, column.isNullObject];
    });
    expect(found).toEqual(["Sheet1!B2:D9", "Sheet1!B2", true]);
  });

  it("refuse what lies outside the sheet and what is no address", async () => {
    openHost();
    for (const batch of [
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
      (sheet: Excel.Worksheet) => sheet.getRange("XFE1").load("address"),
      (sheet: Excel.Worksheet) => sheet.getRange("nonsense!").load("address"),
      (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1048575, 0, 2, 1).load("address"),
    ]) {
      await expect(onSheet(batch)).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });

  it("answer null for the values of whole columns", async () => {
    openHost();
    const values = await onSheet(async (sheet, context) => {
      const column = sheet.getRange("A:A").load("values");
      await context.sync();
      return column.values;
    });
    expect(values).toBeNull();
  });

  it("link to places in the workbook and look like links then", async () => {
    const host = openHost();
    const link = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["'=Partners"]];
      cell.hyperlink = { documentReference: "Sheet1!C9" };
      cell.load("hyperlink,values");
      await context.sync();
      expect(cell.values).toEqual([["=Partners"]]);
      return cell.hyperlink;
    });
    expect(link.documentReference).toBe("Sheet1!C9");
    expect(cellAt(sheetOf(host), 0, 0)).toMatchObject({
      value: "=Partners",
      formula: null,
      link: "Sheet1!C9",
      look: { underline: true },
    });
  });

  it("are formatted and say so; mixed formats read as null", async () => {
    const host = openHost();
    const read = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.font.size = 18;
      format.font.color = "#0b5cad";
      format.horizontalAlignment = "Right";
      format.indentLevel = 1;
      format.wrapText = true;
      format.columnWidth = 96;
      format.rowHeight = 30;
      const edge = format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      edge.weight = "Hairline";
      edge.color = "#8A8F98";
      sheet.getRange("B2").format.font.bold = true;
      format.load("columnWidth,rowHeight,horizontalAlignment");
      format.font.load("bold,color,size");
      await context.sync();
      return { ...format.font.toJSON(), width: format.columnWidth, height: format.rowHeight };
    });
    expect(read).toMatchObject({ bold: null, color: "#0B5CAD", size: 18, width: 96, height: 30 });
    const sheet = sheetOf(host);
    expect(sheet.columnWidths.get(1)).toBe(128);
    expect(sheet.rowHeights.get(0)).toBe(40);
    expect(cellAt(sheet, 0, 0)?.look?.borderBottom).toBeNull();
    expect(cellAt(sheet, 1, 0)?.look).toMatchObject({
      align: "right",
      indent: 1,
      wrap: true,
      borderBottom: { color: "#8A8F98", weight: "hair" },
    });
  });

  it("are formatted together as areas", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRanges("A1:A2,C3").format.font.italic = true;
    });
    const sheet = sheetOf(host);
    expect(
      [cellAt(sheet, 1, 0), cellAt(sheet, 2, 2), cellAt(sheet, 0, 1)].map(
        (cell) => cell?.look?.italic
      )
    ).toEqual([true, true, undefined]);
  });

  it("are formatted cell by cell, row by row or column by column in one action", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet
        .getRange("A1:B1")
        .setCellProperties([
          [
            { format: { font: { bold: true, size: 18 }, indentLevel: 1 } },
            { format: { borders: { bottom: { style: "Continuous", color: "#8A8F98" } } } },
          ],
        ]);
      sheet.getRange("A2:B3").setRowProperties([{ format: { rowHeight: 30 } }, {}]);
      sheet.getRange("A2:B3").setColumnProperties([{ format: { columnWidth: 96 } }, {}]);
    });
    const sheet = sheetOf(host);
    expect(cellAt(sheet, 0, 0)?.look).toMatchObject({ bold: true, size: 18, indent: 1 });
    expect(cellAt(sheet, 0, 1)?.look?.borderBottom).toEqual({ color: "#8A8F98", weight: "thin" });
    expect([sheet.rowHeights.get(1), sheet.columnWidths.get(0)]).toEqual([40, 128]);
  });

  it("are cleared of contents, of formats, or of both", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A1:A3").numberFormat = [["0.0"], ["0.0"], ["0.0"]];
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear();
    });
    const sheet = sheetOf(host);
    expect(
      [0, 1, 2].map((row) => [cellAt(sheet, row, 0)?.value, cellAt(sheet, row, 0)?.format])
    ).toEqual([
      [null, "0.0"],
      [2, "General"],
      [null, "General"],
    ]);
  });

  it("carry data bars and lists to choose from", async () => {
    const host = openHost();
    const type = await onSheet(async (sheet, context) => {
      const bar = sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#C3D6EA";
      bar.dataBar.positiveFormat.gradientFill = false;
      const cells = sheet.getRange("B2:B9");
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: "open,done" } };
      cells.dataValidation.load("type");
      sheet.getRange("A5:A9").conditionalFormats.clearAll();
      await context.sync();
      return cells.dataValidation.type;
    });
    expect(type).toBe("List");
    expect(sheetOf(host).dataBars).toEqual([
      { range: { top: 0, left: 0, rows: 4, columns: 1 }, color: "#C3D6EA" },
    ]);
    expect(sheetOf(host).validations[0].source).toBe("open,done");
  });

  it("answer members that are not part of the host with ApiNotFound, and it is remembered", async () => {
    const host = openHost();
    await expect(onSheet((sheet) => sheet.getRange("A1").merge())).rejects.toMatchObject({
      code: "ApiNotFound",
    });
    await expect(onSheet((sheet) => sheet.getRange("A1").load("hasSpill"))).rejects.toMatchObject({
      code: "ApiNotFound",
    });
    expect(host.statistics.missing).toHaveLength(2);
    expect(host.statistics.missing[0]).toContain("Range.Merge");
  });
});
