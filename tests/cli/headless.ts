import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { main } from "../../src/cli/main";
import { writeWorkbook } from "../../src/workbook/write-package";
import { type Rows, workbookWith } from "./made-workbooks";

/** What a headless run printed and how it ended. */
export interface Ended {
  readonly status: number;
  /** Standard output, line by line. */
  readonly said: readonly string[];
  /** Standard error, line by line. */
  readonly told: readonly string[];
}

/** Runs the program as `bin/common-table.js` does, in this process. */
export async function headless(...argv: string[]): Promise<Ended> {
  const [said, told]: [string[], string[]] = [[], []];
  const status = await main(argv, {
    say: (line) => said.push(line),
    tell: (line) => told.push(line),
  });
  return { status, said, told };
}

/** A folder for the files of one test file, taken away after its tests. */
export function temporaryFolder(): (...names: string[]) => string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "common-table-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (...names) => path.join(folder, ...names);
}

/** Writes a workbook with plain blocks of cells; returns its path. */
export function writeMade(file: string, sheets: Readonly<Record<string, Rows>>): string {
  writeFileSync(file, writeWorkbook(workbookWith(sheets)));
  return file;
}

/** The parts of an .xlsx file as text, by name. */
export function partsOf(file: string): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(file))));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Fewer draws than a user gets, so that tests are quick. */
export const QUICK_OPTIONS = {
  network: { permutations: 99, restarts: 2, draws: 99 },
  catalytic: { draws: 99 },
};

/** One moment for every run, as builds that are to give the same bytes name it. */
export function stopTheClock(): void {
  const before = process.env.SOURCE_DATE_EPOCH;
  beforeAll(() => {
    process.env.SOURCE_DATE_EPOCH = "1794906720";
  });
  afterAll(() => {
    if (before === undefined) delete process.env.SOURCE_DATE_EPOCH;
    else process.env.SOURCE_DATE_EPOCH = before;
  });
}
