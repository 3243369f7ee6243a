import { writeValues } from "../../src/workbench/host/cells/write-cells";
import type { Host } from "../../src/workbench/host/host";
import { settled } from "../office-client";
import { onSheet, openHost, sheetOf } from "./open-host";

function type(host: Host, editor: "person" | "coAuthor", row: number, value: string): void {
  host.edit(editor, (open) => {
    writeValues(open, sheetOf(host), { top: row, left: 1, rows: 1, columns: 1 }, value);
  });
}

describe("events", () => {
  it("tell of a person's and of a co-author's edits", async () => {
    const host = openHost();
    const heard: string[] = [];
    await onSheet((sheet) => {
      sheet.onChanged.add(async (event) => {
        heard.push(
          `${event.source} ${event.changeType} ${event.address} ${event.triggerSource ?? ""}`
        );
      });
    });
    type(host, "person", 1, "99");
    type(host, "coAuthor", 2, "x");
    await settled();
    expect(heard).toEqual(["Local RangeEdited B2 Unknown", "Remote RangeEdited B3 Unknown"]);
  });

  it("come once a write of the add-in itself, and not while events are off", async () => {
    openHost();
    const heard: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add(
        async (event) => void heard.push(`${event.address} ${event.triggerSource}`)
      );
      await context.sync();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      context.runtime.enableEvents = false;
      sheet.getRange("C1").values = [[1]];
      context.runtime.enableEvents = true;
    });
    await settled();
    expect(heard).toEqual(["A1:B2 ThisLocalAddin"]);
  });

  it("give the changed range", async () => {
    const host = openHost();
    const values = new Promise((resolve) => {
      void onSheet((sheet) => {
        sheet.onChanged.add((event) =>
          Excel.run(async (context) => {
            const range = event.getRange(context).load("values");
            await context.sync();
            resolve(range.values);
          })
        );
      });
    });
    await settled();
    type(host, "person", 1, "99");
    expect(await values).toEqual([[99]]);
  });

  it("stop when the handler is removed", async () => {
    const host = openHost();
    const heard: string[] = [];
    const handler = await onSheet((sheet) =>
      sheet.onChanged.add(async (event) => void heard.push(event.address))
    );
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    type(host, "person", 1, "99");
    await settled();
    expect(heard).toEqual([]);
    expect(host.open.registrations.size).toBe(0);
  });

  it("tell of tables, of sheets that come and go, and of what is selected", async () => {
    openHost({}, ["Data", "More"]);
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const table = tables.add("Data!A1:B3", true);
      await context.sync();
      table.onChanged.add(async (event) => void heard.push(`table ${event.address}`));
      worksheets.onAdded.add(async () => void heard.push("added"));
      worksheets.onDeleted.add(async () => void heard.push("deleted"));
      worksheets.onActivated.add(async () => void heard.push("activated"));
      worksheets.getItem("More").onSelectionChanged.add(async (event) => {
        heard.push(`selected ${event.address}`);
      });
      await context.sync();
      worksheets.getItem("Data").getRange("A2").values = [["x"]];
      worksheets.getItem("More").getRange("C3").select();
      worksheets.add("New").delete();
      await context.sync();
    });
    await settled();
    expect(heard).toEqual(["table A2", "activated", "selected C3", "added", "deleted"]);
  });
});
