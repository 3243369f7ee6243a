import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeWorkbook } from "../src/workbook/write-package";
import { sampleWorkbook } from "./sample/workbook";

/** Writes the sample workbook; the same bytes at every run. */
const folder = path.resolve(import.meta.dirname, "..", "assets", "sample");
const file = path.join(folder, "riverbend.xlsx");
mkdirSync(folder, { recursive: true });
writeFileSync(file, writeWorkbook(sampleWorkbook()));
console.log(`Written: ${path.relative(process.cwd(), file)}`);
