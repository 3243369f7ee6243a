import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "./browser";

const FOLDER = path.join(__dirname, "..", "assets", "icons");
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Draws every SVG of assets/icons as PNGs of the sizes that the ribbon asks for. */
async function makeIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".svg"))) {
    const svg = readFileSync(path.join(FOLDER, file), "utf8");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
      );
      const target = path.join(FOLDER, `${path.parse(file).name}-${size}.png`);
      await page.screenshot({ path: target, omitBackground: true });
    }
  }
  await browser.close();
}

void makeIcons();
