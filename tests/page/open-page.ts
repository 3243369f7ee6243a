import { existsSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { serveWorkbench, type RunningServer } from "../../scripts/serve/server";

const PROJECT = path.join(__dirname, "../..");
const BUILT = ["dist/workbench/workbench.js", "dist/pane/taskpane.html"];

/** A browser and a server for the tests of one file. */
export interface Desk {
  readonly address: string;
  /** A fresh page with the sample open and the add-in ready. */
  open(): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Addresses of every request that the page and the pane made. */
  readonly requests: readonly string[];
  /** What the browser complained of: errors, and what the content security policy refused. */
  readonly complaints: readonly string[];
}

export async function openDesk(): Promise<Desk> {
  const missing = BUILT.filter((file) => !existsSync(path.join(PROJECT, file)));
  if (missing.length > 0) {
    throw new Error(`${missing.join(", ")} must be built first: npm run build`);
  }
  // A range of ports of its own, so that a workbench that somebody looks at is left alone.
  const server: RunningServer = await serveWorkbench(41_000);
  const browser: Browser = await launchBrowser();
  return {
    address: server.address,
    open: () => openPage(browser, server.address),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(browser: Browser, address: string): Promise<OpenPage> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: "en-US",
    acceptDownloads: true,
  });
  page.setDefaultTimeout(60_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { name: /partner list \(45\)/ }).waitFor();
  return { page, pane, requests, complaints };
}

/** Selects cells by typing their address into the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.getByLabel("Name box").fill(address);
  await page.keyboard.press("Enter");
}

/** Selects a cell and types into it as a person does. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What the formula bar says of the selected cell. */
export function formula(page: Page): Promise<string> {
  return page.getByLabel("Formula bar").inputValue();
}

/** Waits until something holds; fails after ten seconds. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`never came to hold: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
