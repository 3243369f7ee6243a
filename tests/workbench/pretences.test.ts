import { hashWorkbook } from "../describe-workbook";
import { writeValues } from "../../src/workbench/host/cells/write-cells";
import { cellAt } from "../../src/workbook/model";
import { onSheet, openHost, sheetOf } from "./open-host";

const write = (address: string, value: string | number) =>
  onSheet((sheet) => {
    sheet.getRange(address).values = [[value]];
  });

describe("what the host can pretend", () => {
  it("a slow connection", async () => {
    const host = openHost({ pretences: { latency: 30 } });
    const start = performance.now();
    await write("A1", 1);
    expect(performance.now() - start).toBeGreaterThanOrEqual(29);
    host.pretences.latency = 0;
  });

  it("the n-th action failing, with everything before it done", async () => {
    const host = openHost();
    host.pretences.failure = ({ member, request }) =>
      member === "Range.numberFormat" && request === 1 ? "GeneralException" : null;
    await expect(
      onSheet((sheet) => {
        sheet.getRange("A1").values = [["done"]];
        sheet.getRange("A1").numberFormat = [["0"]];
        sheet.getRange("A2").values = [["never"]];
      })
    ).rejects.toMatchObject({
      code: "GeneralException",
      debugInfo: { errorLocation: "Range.numberFormat" },
    });
    expect(cellAt(sheetOf(host), 0, 0)?.value).toBe("done");
    expect(cellAt(sheetOf(host), 1, 0)).toBeNull();
    await write("A2", "later");
  });

  it("a connection lost before or after the request was carried out", async () => {
    const host = openHost();
    host.pretences.transport = (request) =>
      request === 1 ? "lostBefore" : request === 2 ? "lostAfter" : "answered";
    await expect(write("A1", "x")).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    expect(cellAt(sheetOf(host), 0, 0)).toBeNull();
    await expect(write("A1", "y")).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    expect(cellAt(sheetOf(host), 0, 0)?.value).toBe("y");
    await write("A1", "z");
    expect(cellAt(sheetOf(host), 0, 0)?.value).toBe("z");
  });

  it("limits of the size of requests and answers", async () => {
    const host = openHost();
    const long = "x".repeat(30_000);
    await expect(
      onSheet((sheet) => {
        sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
      })
    ).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(cellAt(sheetOf(host), 0, 0)).toBeNull();
    for (let row = 0; row < 200; row += 100) {
      await onSheet((sheet) => {
        const range = sheet.getRangeByIndexes(row, 0, 100, 1);
        range.values = Array.from({ length: 100 }, () => [long]);
      });
    }
    await expect(
      onSheet((sheet) => void sheet.getRange("A1:A200").load("values"))
    ).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(host.statistics.largestRequest).toBeGreaterThan(5 * 1024 * 1024);
  });

  it("protected sheets and a protected structure", async () => {
    const host = openHost();
    const sheet = sheetOf(host);
    sheet.isProtected = true;
    const denied = { code: "AccessDenied" };
    await expect(write("A1", 1)).rejects.toMatchObject(denied);
    await expect(onSheet((s) => s.getRange("A1").clear())).rejects.toMatchObject(denied);
    await expect(
      onSheet((s) => void (s.getRange("A1").format.font.bold = true))
    ).rejects.toMatchObject(denied);
    await expect(onSheet((s) => void s.tables.add("A1:B2", true))).rejects.toMatchObject(denied);
    sheet.isProtected = false;
    host.open.workbook.structureProtected = true;
    await expect(onSheet((s) => void (s.name = "Other"))).rejects.toMatchObject(denied);
    await expect(
      Excel.run((context) => Promise.resolve(void context.workbook.worksheets.add("New")))
    ).rejects.toMatchObject(denied);
    await write("A1", 1);
  });

  it("a read-only workbook", async () => {
    const host = openHost({ pretences: { readOnly: true } });
    await expect(write("A1", 1)).rejects.toMatchObject({ code: "AccessDenied" });
    const readOnly = await Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(readOnly).toBe(true);
    host.pretences.readOnly = false;
    await write("A1", 1);
  });

  it("a cell that is being edited", async () => {
    const host = openHost({ pretences: { cellBeingEdited: true } });
    await expect(write("A1", 1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    host.pretences.cellBeingEdited = false;
    await write("A1", 1);
  });

  it("a co-author's edit between two requests", async () => {
    const host = openHost();
    host.pretences.beforeRequest = (request) => {
      if (request !== 2) return;
      host.edit("coAuthor", (open) => {
        writeValues(open, sheetOf(host), { top: 0, left: 0, rows: 1, columns: 1 }, "theirs");
      });
    };
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [["ours"]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["theirs"]]);
  });

  it("coming back to an earlier state", async () => {
    const host = openHost();
    await write("A1", "before");
    const before = host.snapshot();
    const hash = hashWorkbook(host.open.workbook);
    await onSheet((sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["after", 1],
        [2, 3],
      ];
      sheet.tables.add("A1:B2", true);
      sheet.charts.add("Line", sheet.getRange("A1:B2"));
      context.workbook.worksheets.add("New");
      sheet.name = "Renamed";
    });
    expect(hashWorkbook(host.open.workbook)).not.toBe(hash);
    host.restore(before);
    expect(hashWorkbook(host.open.workbook)).toBe(hash);
    await write("A2", "again");
    expect(hashWorkbook(host.open.workbook)).not.toBe(hash);
  });

  it("keeps a transcript where asked", async () => {
    const host = openHost({ record: true });
    await write("A1", 1);
    expect(host.statistics.transcript[0].request).toContain('"Values"');
    expect(host.statistics.transcript[0].response).toContain('"Results"');
  });
});
