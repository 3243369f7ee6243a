import { about } from "../src/analyses/indicators/about";
import { run } from "../src/analyses/indicators/run";
import type { CellValue } from "../src/cells/value";
import { checkOptions } from "../src/engine/check-options";
import { readWorkbookTables } from "../src/engine/read-workbook";
import { openFile } from "../src/workbook/file-door";
import { emptyWorkbook } from "../src/workbook/model";
import { writeWorkbook } from "../src/workbook/write-package";
import { fillSheet } from "../tests/safety/hostile-workbook";
import { readCsv } from "../tests/shared-data";
import { printTable } from "./table";

const COLUMNS: Readonly<Record<string, string>> = {
  indicator: "Indicator",
  place: "Place",
  group_dim: "Group type",
  group: "Group",
  period: "Period",
  value: "Value",
  unit: "Unit",
};

const cellOf = (text: string): CellValue =>
  text !== "" && Number.isFinite(Number(text)) ? Number(text) : text === "" ? null : text;

function coloradoWorkbook(): Uint8Array {
  const rows = readCsv("indicators", "colorado_kidscount_districts", "indicators.csv");
  const workbook = emptyWorkbook("colorado.xlsx");
  fillSheet(workbook, "Indicators", [
    Object.values(COLUMNS),
    ...rows.map((row) => Object.keys(COLUMNS).map((column) => cellOf(row[column]))),
  ]);
  return writeWorkbook(workbook);
}

/** Time since the last call, as two cells of the table: elapsed, and of all processors, which collect garbage besides. */
function stopwatch(): () => readonly [string, string] {
  let used = process.cpuUsage();
  let began = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(used);
    const elapsed = performance.now() - began;
    used = process.cpuUsage();
    began = performance.now();
    return [`${elapsed.toFixed(0)} ms`, `${((user + system) / 1000).toFixed(0)} ms`];
  };
}

/** Colorado Kids Count as a workbook, from its bytes to all findings of `indicators`, no group withheld. */
export async function benchIndicators(): Promise<void> {
  const bytes = coloradoWorkbook();
  const lap = stopwatch();
  const door = openFile(bytes, "colorado.xlsx");
  const opened = lap();
  const { reading } = await readWorkbookTables(door);
  const read = lap();
  const { values } = checkOptions(about.options, { threshold: 0 });
  const outcome = run(reading.tables, values, {
    seed: 1,
    now: "2026-01-01T00:00",
    progress: () => undefined,
  });
  const computed = lap();
  const series = outcome.ran ? outcome.findings.series : [];
  const observations = reading.tables.indicators?.observations.length ?? 0;
  console.log(
    `\nColorado Kids Count as a workbook of ${(bytes.length / 1e6).toFixed(1)} MB: ${observations} observations, ` +
      `${series.length} series, ${series.filter(({ trend }) => trend !== null).length} with a trend.`
  );
  printTable(
    ["", "elapsed", "processor time"],
    [
      ["opening the file", ...opened],
      ["recognising and reading the tables", ...read],
      ["everything that indicators find", ...computed],
    ]
  );
}
