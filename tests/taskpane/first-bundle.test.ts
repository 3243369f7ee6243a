import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DIST = path.join(__dirname, "../../dist");
const STATISTICS = path.join(DIST, "pane-statistics.json");

interface Statistics {
  /** Files that the page loads before anything is asked for. */
  readonly first: readonly string[];
  readonly chunks: readonly {
    readonly files: readonly string[];
    readonly sources: readonly string[];
  }[];
}

/** The most that may come before the pane is shown, compressed. */
const MOST_BYTES = 230_000;

if (existsSync(STATISTICS)) {
  const { first, chunks } = JSON.parse(readFileSync(STATISTICS, "utf8")) as Statistics;
  const firstSources = chunks
    .filter(({ files }) => files.some((file) => first.includes(file)))
    .flatMap(({ sources }) => sources);

  test("the first bundle weighs less than 230 KB compressed", () => {
    const bytes = first.map((file) => gzipSync(readFileSync(path.join(DIST, "pane", file))).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(MOST_BYTES);
  });

  test("the first bundle knows of each question what it needs, and none of its code", () => {
    const analyses = firstSources.filter((name) => name.startsWith("src/analyses/"));
    expect(analyses.filter((name) => !/\/about\.ts$/.test(name))).toEqual([]);
    expect(analyses.length).toBeGreaterThan(0);
    for (const folder of ["network", "statistics", "workbook", "workbench"])
      expect(firstSources.filter((name) => name.startsWith(`src/${folder}/`))).toEqual([]);
  });

  test("the page lets nothing in but itself and Office.js, and nothing out", () => {
    const page = readFileSync(path.join(DIST, "pane/taskpane.html"), "utf8");
    expect(page).toContain(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; worker-src 'self'"
    );
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });
} else {
  test.skip("the pane is not built: npm run build", () => undefined);
}
