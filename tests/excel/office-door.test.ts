import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbookTables } from "../../src/engine/read-workbook";
import { runJob } from "../../src/engine/run-job";
import { stateAfterRun } from "../../src/engine/state-after-run";
import type { JobRequest } from "../../src/engine/job";
import type { Door } from "../../src/engine/door";
import { officeDoor } from "../../src/excel/office-door";
import { createHost, type Host } from "../../src/workbench/host/host";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { connect, settled } from "../office-client";

const SAMPLE = path.join(__dirname, "..", "..", "assets", "sample", "riverbend.xlsx");

function sampleHost(): Host {
  return connect(createHost(readWorkbook(readFileSync(SAMPLE), "riverbend.xlsx")));
}

/** Reads, computes and writes as the pane does. */
async function runAll(door: Door): Promise<{ reading: number; writing: number }> {
  const { statistics } = host;
  const start = statistics.roundTrips;
  const { reading, state, fingerprint } = await readWorkbookTables(door);
  const read = statistics.roundTrips - start;
  const request: JobRequest = {
    tables: reading.tables,
    analyses: ["network", "catalytic"],
    options: {},
    language: "en",
    now: "2026-11-17T09:12",
    seed: 1,
    fingerprint,
    leftOut: [],
    edition: "full",
  };
  const result = await runJob(request);
  await door.apply({ sheets: result.sheets, state: stateAfterRun(state, request, result) });
  return { reading: read, writing: statistics.roundTrips - start - read };
}

let host: Host;

beforeEach(() => {
  host = sampleHost();
});

test("both questions on the sample take at most three round trips to read and four to write", async () => {
  const first = await runAll(officeDoor());
  expect(first.reading).toBeLessThanOrEqual(3);
  expect(first.writing).toBeLessThanOrEqual(4);
  const second = await runAll(officeDoor());
  expect(second.reading).toBeLessThanOrEqual(3);
  expect(second.writing).toBeLessThanOrEqual(4);
  await settled();
  expect(host.statistics.missing).toEqual([]);
  expect(host.open.undoCleared).toEqual([]);
  const tabs = host.open.workbook.sheets.map(({ name }) => name);
  expect(tabs.filter((name) => name.startsWith("CT "))).toHaveLength(2);
}, 60_000);
