import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "..", "..", "shared", "data");

/** Path of a file of the real data sets that may stand beside the project. */
export function sharedData(...parts: string[]): string {
  return path.join(ROOT, ...parts);
}

/** Whether the real data sets stand beside the project. */
export const hasSharedData = existsSync(ROOT);

/** `describe` for tests that read the real data sets; skipped, and said so, where they are absent. */
export function describeWithData(name: string, tests: () => void): void {
  if (hasSharedData) describe(name, tests);
  else describe.skip(`${name} (skipped: ../shared/data is not there)`, tests);
}

export function readJson(...parts: string[]): unknown {
  return JSON.parse(readFileSync(sharedData(...parts), "utf8"));
}

/** Rows of a CSV file as records by header; quotes are understood, everything stays text. */
export function readCsv(...parts: string[]): Record<string, string>[] {
  const text = readFileSync(sharedData(...parts), "utf8");
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g
  )) {
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  const [header, ...body] = rows.filter(
    (row) => row.length > 1 || (row.length === 1 && row[0] !== "")
  );
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}
