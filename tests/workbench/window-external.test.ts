/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "pretendToBeVisual": true}
 */
import { pathToFileURL } from "node:url";
import { TextDecoder, TextEncoder } from "node:util";
import { createHost } from "../../src/workbench/host/host";
import { LIGHT_THEME, connectPane } from "../../src/workbench/host/window-external";
import { addSheet, emptyWorkbook } from "../../src/workbook/model";

Object.assign(globalThis, { TextDecoder, TextEncoder });

/** Loads Office.js as a page does, with its own loader, and waits for `Office.onReady`. */
async function loadOffice(): Promise<unknown> {
  const script = document.createElement("script");
  script.src = pathToFileURL(require.resolve("@microsoft/office-js/dist/office.js")).href;
  const loaded = new Promise((resolve) => (script.onload = resolve));
  document.head.append(script);
  await loaded;
  return await Office.onReady();
}

describe("the host behind window.external", () => {
  const workbook = emptyWorkbook("Test.xlsx");
  addSheet(workbook, "Partners");
  const host = createHost(workbook);
  const pane = connectPane(host, { language: "es-MX", theme: LIGHT_THEME });

  it("lets the unmodified loader start as it does inside Excel", async () => {
    Object.assign(window, { external: { ...pane.external } });
    const info = await loadOffice();
    expect(info).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.displayLanguage).toBe("es-MX");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#ffffff");
  });

  it("answers Excel.run", async () => {
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["Partners"]);
  });

  it("tells of events", async () => {
    const changed = new Promise<string>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Partners").onChanged.add(async (event) => {
          resolve(event.address);
        });
        await context.sync();
        context.workbook.worksheets.getItem("Partners").getRange("B2").values = [["x"]];
      });
    });
    expect(await changed).toBe("B2");
  });

  it("runs a ribbon command and waits until it is done", async () => {
    let ran = false;
    Office.actions.associate("answerAll", (event: Office.AddinCommands.Event) => {
      ran = true;
      event.completed();
    });
    await pane.runCommand("answerAll");
    expect(ran).toBe(true);
  });

  it("keeps document settings where the workbook's settings are", async () => {
    Office.context.document.settings.set("seen", true);
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(host.open.settings.get("seen")).toBe(true);
  });

  it("says so when the session is lost", async () => {
    host.pretences.transport = () => "lostBefore";
    await expect(
      Excel.run((context) => Promise.resolve(void context.workbook.load("name")))
    ).rejects.toMatchObject({
      code: "InvalidOrTimedOutSession",
    });
    host.pretences.transport = null;
  });
});
