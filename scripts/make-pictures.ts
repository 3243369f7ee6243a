import { mkdirSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { serveWorkbench } from "./serve/server";

/** Draws the README's pictures: the built workbench in a browser, used as a person uses it. */

const FOLDER = "assets/pictures";
/** Pictures are shown narrower than a screen; smaller ones load faster. */
const SCALE = 0.8;

async function openSample(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: /^Answer all \d+ ready questions$/ }).click();
  await page.getByRole("tab", { name: "CT Gaps" }).waitFor({ timeout: 120_000 });
  await pane
    .getByText(/still up to date/)
    .first()
    .waitFor();
  return pane;
}

/** A sheet from its corner, large enough for its answer and charts, without the pane. */
async function drawSheet(page: Page, tab: string, file: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 1160 });
  await page.getByRole("tab", { name: tab, exact: true }).click();
  const box = await page.locator(".scroller").boundingBox();
  if (!box) throw new Error("no sheet is shown");
  await page.screenshot({ path: `${FOLDER}/${file}`, clip: box });
}

async function drawPictures(page: Page, address: string): Promise<void> {
  const pane = await openSample(page, address);
  await page.getByRole("tab", { name: "CT Network" }).click();
  await pane.getByRole("button", { name: /How well are we connected/ }).click();
  await pane.getByRole("button", { name: "Go to sheet" }).waitFor();
  await page.screenshot({ path: `${FOLDER}/workbench.png` });

  await pane.getByRole("tab", { name: /Tables/ }).click();
  await pane.getByRole("button", { name: /Correct 3 cells/ }).waitFor();
  await page.locator("iframe").screenshot({ path: `${FOLDER}/pane-tables.png` });

  await page.getByRole("button", { name: "Close the pane" }).click();
  await drawSheet(page, "CT Network", "sheet-network.png");
  await drawSheet(page, "CT Catalytic", "sheet-catalytic.png");
  await drawSheet(page, "CT Indicators", "sheet-indicators.png");
  await drawSheet(page, "CT Indicator details", "sheet-indicator-details.png");
  await drawSheet(page, "CT Gaps", "sheet-gaps.png");
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await serveWorkbench(3100);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      deviceScaleFactor: SCALE,
      locale: "en-US",
    });
    await drawPictures(page, server.address);
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
