import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { writeWorkbook } from "../../src/workbook/write-package";
import { addSheet, cellAt, changeCell, emptyWorkbook, sheetByName } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { formula, goTo, openDesk, typeInto, type Desk, type OpenPage } from "./open-page";

jest.setTimeout(240_000);

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let desk: Desk;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  opened = await desk.open();
  page = opened.page;
});

afterAll(() => desk.close());

/** Puts a file into the page as if it were chosen with "Open .xlsx". */
function openFile(name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  return page.setInputFiles("input[type=file]", { name, mimeType: XLSX, buffer });
}

/** Scrolls far down as somebody with a wheel does. */
async function scroll(): Promise<void> {
  await page.mouse.move(500, 450);
  for (let turn = 0; turn < 25; turn++) await page.mouse.wheel(0, 700);
  await page.waitForTimeout(300);
}

describe("the workbench page", () => {
  it("shows the sample's sheets, cells and formats as Excel would", async () => {
    await page.getByRole("tab", { name: "Partners", exact: true }).click();
    expect(await page.getByRole("gridcell", { name: "$182,000,000" }).count()).toBe(1);
    expect(await page.getByRole("columnheader", { name: "B", exact: true }).count()).toBe(1);
    await goTo(page, "A2");
    expect(await formula(page)).toBe("Riverbend Public Schools");
  });

  it("moves, types and undoes by keyboard alone", async () => {
    await goTo(page, "B3");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    expect(await page.getByLabel("Name box").inputValue()).toBe("C4");
    await page.keyboard.type("12/24/2026");
    await page.keyboard.press("Enter");
    expect(await page.getByLabel("Name box").inputValue()).toBe("C5");
    expect(await page.getByRole("gridcell", { name: "12/24/2026" }).count()).toBe(1);
    await page.getByText("changed, not saved").waitFor();
    await page.keyboard.press("F2");
    await page.keyboard.type(" and more");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await goTo(page, "C4");
    expect(await formula(page)).toBe("Education");
    await page.keyboard.press("Control+ArrowDown");
    expect(await page.getByLabel("Name box").inputValue()).toBe("C46");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await page.getByLabel("Name box").inputValue()).toBe("A1:B1");
  });

  it("goes to names, tables and other sheets from the name box, and says where there is no such place", async () => {
    await goTo(page, "'Partner survey'!C296");
    expect(
      await page.getByRole("tab", { name: "Partner survey" }).getAttribute("aria-selected")
    ).toBe("true");
    expect(await formula(page)).toBe("YMCA of Grtr. Riverbend");
    await goTo(page, "Nowhere at all");
    await page.getByText("There is no cell or name Nowhere at all.").waitFor();
  });

  it("refuses to type into a protected sheet, in a sentence", async () => {
    await page.getByRole("button", { name: "Pretend" }).click();
    await page.getByRole("menuitemcheckbox", { name: "This sheet is protected" }).click();
    await typeInto(page, "E6", "4");
    await page.getByText("The sheet is protected or the workbook is read-only.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Pretend" }).click();
    await page.getByRole("menuitemcheckbox", { name: "This sheet is protected" }).click();
  });

  it("has no accessibility trouble that axe finds, in any theme", async () => {
    for (const theme of ["Light", "Dark", "High contrast"]) {
      await page.getByRole("button", { name: "Theme" }).click();
      await page.getByRole("menuitemradio", { name: theme }).click();
      // The policy of the page refuses scripts that are put into it; the tools of the browser may.
      await page.evaluate(axe.source);
      const found = (await page.evaluate(
        `axe.run(document, { iframes: false, resultTypes: ["violations"] })`
      )) as axe.AxeResults;
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
        []
      );
    }
  });

  it("saves a copy that reads back with what was typed", async () => {
    await page.getByRole("tab", { name: "Partners", exact: true }).click();
    await typeInto(page, "B2", "'007");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save a copy" }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe("Riverbend sample copy.xlsx");
    const saved = readWorkbook(readFileSync(await download.path()), "copy.xlsx");
    const sheet = sheetByName(saved, "Partners");
    expect(sheet && cellAt(sheet, 1, 1)?.value).toBe("007");
    await expect(page.getByText("changed, not saved").count()).resolves.toBe(0);
  });

  it("opens a file, runs long text over empty neighbours and shows numbers that do not fit as ####", async () => {
    const workbook = emptyWorkbook("made.xlsx");
    const sheet = addSheet(workbook, "Made");
    changeCell(sheet, 0, 0, { value: "A sentence much longer than its column" });
    changeCell(sheet, 1, 0, { value: "Another sentence that its neighbour stops" });
    changeCell(sheet, 1, 1, { value: "stop" });
    changeCell(sheet, 2, 0, { value: 1_234_567_890, format: "#,##0.00" });
    await openFile("made.xlsx", writeWorkbook(workbook));
    await page.getByRole("tab", { name: "Made" }).waitFor();
    const width = async (text: string): Promise<number> =>
      (await page.getByRole("gridcell", { name: text }).boundingBox())?.width ?? 0;
    expect(await width("A sentence much longer")).toBeGreaterThan(200);
    expect(await width("Another sentence")).toBe(64);
    expect(await page.getByRole("gridcell", { name: /^#+$/ }).count()).toBe(1);
  });

  it("says in a sentence why a file cannot be opened, and keeps the one that is open", async () => {
    await openFile("notes.xlsx", Buffer.from("not a workbook"));
    await page.getByText("notes.xlsx is not an Excel workbook.").waitFor();
    expect(await page.getByRole("tab", { name: "Made" }).count()).toBe(1);
  });

  it("opens a file that is dropped on it, and scrolls through 100,000 rows", async () => {
    const workbook = emptyWorkbook("long.xlsx");
    const sheet = addSheet(workbook, "Long");
    for (let row = 0; row < 100_000; row++) {
      for (let column = 0; column < 2; column++) {
        changeCell(sheet, row, column, { value: row * 2 + column });
      }
    }
    const bytes = Buffer.from(writeWorkbook(workbook)).toString("base64");
    const files = await page.evaluateHandle(
      ([text]) => {
        const transfer = new DataTransfer();
        const data = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
        transfer.items.add(new File([data], "long.xlsx"));
        return transfer;
      },
      [bytes]
    );
    await page.dispatchEvent(".workbench", "drop", { dataTransfer: files });
    await page.getByRole("tab", { name: "Long" }).waitFor();
    await goTo(page, "B100000");
    await page.getByRole("gridcell", { name: "199999", exact: true }).first().waitFor();
    await goTo(page, "A1");
    await scroll();
    // Only the cells in sight are there, however long the sheet is.
    expect(await page.locator(".cell").count()).toBeLessThan(2_000);
  });

  it("asks nothing of any other origin and breaks no content security policy", () => {
    const elsewhere = opened.requests.filter(
      (address) => !address.startsWith(desk.address) && !/^(data|blob):/.test(address)
    );
    expect(elsewhere).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
