import axe from "axe-core";
import type { FrameLocator, Page } from "playwright-core";
import { formula, goTo, openDesk, typeInto, until, type Desk, type OpenPage } from "./open-page";

jest.setTimeout(240_000);

let desk: Desk;
let opened: OpenPage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  desk = await openDesk();
  opened = await desk.open();
  ({ page, pane } = opened);
});

afterAll(() => desk.close());

const sheetTab = (name: string) => page.getByRole("tab", { name, exact: true });

/** Waits until the sheet in front holds a cell with a text. */
async function seen(text: string | RegExp): Promise<void> {
  await page.getByRole("gridcell", { name: text }).first().waitFor();
}

async function choose(menu: string, item: string): Promise<void> {
  await page.getByRole("button", { name: menu }).click();
  await page.getByRole("menuitemradio", { name: item }).click();
}

describe("a person with the add-in on the workbench", () => {
  it("is two clicks from the start to a true first sheet", async () => {
    await pane.getByRole("button", { name: /^Answer all \d+ ready questions$/ }).click();
    await sheetTab("CT Network").waitFor();
    await sheetTab("CT Catalytic").waitFor();
    await sheetTab("CT Network").click();
    await seen("How we are connected");
    await seen(/^Among the 29 partners who answered both times, 134 of 406 pairs work together/);
  });

  it("takes the whole run back with one undo, and runs it again from the ribbon", async () => {
    // Undo begins a new step once a run has been over for a moment.
    await page.waitForTimeout(2_000);
    await goTo(page, "Partners!A1");
    await page.keyboard.press("Control+z");
    await sheetTab("CT Network").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Answer all" }).click();
    await sheetTab("CT Network").click();
    await seen("How we are connected");
  });

  it("sees the sheet's charts drawn where they stand, and follows a link to a table", async () => {
    const map = page.getByRole("img", { name: /42 of 44 partners are linked/ });
    await map.waitFor();
    const place = await map.boundingBox();
    const below = await page.getByRole("gridcell", { name: "Partners →" }).boundingBox();
    expect(place?.y).toBeGreaterThan(below?.y ?? Infinity);
    await page.getByRole("gridcell", { name: "Partners →" }).click();
    await seen("Bright Steps Early Learning");
    expect(await page.getByLabel("Name box").inputValue()).not.toBe("A1");
  });

  it("hears that an answer is stale after changing a cell, and runs it again", async () => {
    await pane.getByRole("button", { name: /How well are we connected/ }).click();
    await pane.getByText(/still up to date/).waitFor();
    await typeInto(page, "'Partner survey'!E10", "4");
    await pane.getByText(/changed since/).waitFor();
    await pane.getByRole("button", { name: "Run again" }).click();
    await pane.getByText(/still up to date/).waitFor();
  });

  it("goes to the cell of a problem and corrects it with one click", async () => {
    await pane.getByRole("tab", { name: /Tables/ }).click();
    await pane.getByRole("button", { name: "Go to cell 'Partner survey'!C296" }).click();
    await until(async () => (await formula(page)) === "YMCA of Grtr. Riverbend");
    expect(await page.getByLabel("Name box").inputValue()).toBe("C296");
    await pane.getByRole("button", { name: /Correct 3 cells/ }).click();
    // Text is written as text: with the apostrophe that Excel shows while editing.
    await until(async () => (await formula(page)) === "'YMCA of Greater Riverbend");
    await pane.getByRole("tab", { name: /4 things to check/ }).waitFor();
  });

  it("finds a failed write undone, is told of it in a sentence, and can run again", async () => {
    await pane.getByRole("tab", { name: "Questions" }).click();
    await page.getByRole("button", { name: "Pretend" }).click();
    await page.getByRole("menuitemcheckbox", { name: "The next write fails" }).click();
    await page.getByRole("button", { name: "Answer all" }).click();
    await pane
      .getByText(/nothing was written/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Answer all" }).click();
    await pane
      .getByText(/still up to date/)
      .first()
      .waitFor();
  });

  it("opens the pane and asks one question from the ribbon, by keyboard alone", async () => {
    await page.getByRole("button", { name: "Close the pane" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("iframe").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Questions", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.locator("iframe").waitFor({ state: "visible" });
    await page.getByRole("button", { name: "Ask one" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await pane
      .getByRole("heading", { name: /Where are our catalytic partnerships, which/ })
      .waitFor();
    await pane.getByText(/still up to date/).waitFor();
    await pane.getByRole("button", { name: "Run again" }).waitFor();
  });

  it("keeps the answers when Excel turns dark and Spanish", async () => {
    await choose("Theme", "Dark");
    await choose("Theme", "Español");
    await pane.getByRole("tab", { name: "Preguntas" }).waitFor();
    await page.getByRole("button", { name: "Responder todo" }).waitFor();
    await page.getByRole("button", { name: "Guardar una copia" }).waitFor();
    const ground = await pane
      .getByRole("tab", { name: "Preguntas" })
      .evaluate((tab) => getComputedStyle(tab).color);
    expect(ground).not.toBe("rgb(36, 36, 36)");
    await pane
      .getByText(/22|Contestada|Respondida/)
      .first()
      .waitFor();
  });

  it("has no accessibility trouble that axe finds beside a result sheet", async () => {
    await sheetTab("CT Network").click();
    await page.evaluate(axe.source);
    const found = (await page.evaluate(
      `axe.run(document, { iframes: false, resultTypes: ["violations"] })`
    )) as axe.AxeResults;
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it("sends nothing anywhere", () => {
    const elsewhere = opened.requests.filter(
      (address) => !address.startsWith(desk.address) && !/^(data|blob):/.test(address)
    );
    expect(elsewhere).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
