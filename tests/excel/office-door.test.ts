import { readFileSync } from "node:fs";
import path from "node:path";
import type { WriteRequest } from "../../src/engine/door";
import { readWorkbookTables } from "../../src/engine/read-workbook";
import { runJob } from "../../src/engine/run-job";
import { EMPTY_STATE } from "../../src/engine/state";
import { stateAfterRun } from "../../src/engine/state-after-run";
import { officeDoor } from "../../src/excel/office-door";
import { NUMBER_KINDS, type NumberKind } from "../../src/messages/number-kinds";
import { describeWorkbook } from "../describe-workbook";
import { createHost, type Host } from "../../src/workbench/host/host";
import { doorTo } from "../../src/workbook/file-door";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { QUICK, sampleHost, sampleRuns, type SampleRuns } from "../faults/scenarios";
import { networkWorkbook } from "../network-workbook";
import { connect, settled } from "../office-client";
import { describeWithData } from "../shared-data";

const SAMPLE = path.join(__dirname, "..", "..", "assets", "sample", "riverbend.xlsx");

let runs: SampleRuns;
let host: Host;

beforeAll(async () => {
  host = sampleHost();
  runs = await sampleRuns();
}, 60_000);

beforeEach(() => {
  host = sampleHost();
});

async function tripsOf(work: () => Promise<unknown>): Promise<number> {
  const before = host.statistics.roundTrips;
  await work();
  return host.statistics.roundTrips - before;
}

test("both questions on the sample take at most three round trips to read and four to write", async () => {
  for (const request of [runs.smaller, runs.whole]) {
    expect(await tripsOf(() => readWorkbookTables(officeDoor()))).toBeLessThanOrEqual(3);
    expect(await tripsOf(() => officeDoor().apply(request))).toBeLessThanOrEqual(4);
  }
  await settled();
  expect(host.statistics.missing).toEqual([]);
  expect(host.open.undoCleared).toEqual([]);
}, 30_000);

/**
 * Without what Office.js has no words for: a chart's id and description, the width of markers' outlines, kinds of numbers
 * that share a format; and without the apostrophe that only typing needs.
 */
function sayable(this: unknown, key: string, value: unknown): unknown {
  if (["description", "outlineWidth", "quoted"].includes(key)) return undefined;
  if (key === "id" && typeof this === "object" && this !== null && "kind" in this) return undefined;
  // A hollow marker is filled with the paper's white.
  if (key === "fill" && typeof this === "object" && this !== null && "shape" in this) {
    return value ?? "#FFFFFF";
  }
  if (key === "numberKind" || key === "labelKind") return NUMBER_KINDS[value as NumberKind].excel;
  return value;
}

function described(workbook: Parameters<typeof describeWorkbook>[0]): unknown {
  return JSON.parse(JSON.stringify(describeWorkbook(workbook), sayable));
}

test("Office.js and the file writer leave the same workbook, after a first run and after another", async () => {
  const workbook = readWorkbook(readFileSync(SAMPLE), "riverbend.xlsx");
  for (const request of [runs.smaller, runs.whole]) {
    await officeDoor().apply(request);
    await doorTo(workbook).apply(request);
    expect(described(host.open.workbook)).toEqual(described(workbook));
  }
}, 30_000);

describeWithData("a network of 1,283 partners", () => {
  test("takes at most three round trips to read and four to write, in requests under 5 MB", async () => {
    host = connect(createHost(networkWorkbook("lhds_2010")));
    const door = officeDoor();
    let request: WriteRequest | null = null;
    const reading = await tripsOf(async () => {
      const read = await readWorkbookTables(door);
      const job = {
        tables: read.reading.tables,
        analyses: ["network"],
        options: QUICK,
        language: "en" as const,
        now: "2026-11-17T09:12",
        seed: 1,
        fingerprint: read.fingerprint,
        leftOut: [],
        edition: "full" as const,
      };
      const result = await runJob(job);
      request = { sheets: result.sheets, state: stateAfterRun(EMPTY_STATE, job, result) };
    });
    expect(reading).toBeLessThanOrEqual(3);
    const written = request as WriteRequest | null;
    if (written === null) throw new Error("nothing to write");
    expect(await tripsOf(() => door.apply(written))).toBeLessThanOrEqual(4);
    expect(await tripsOf(() => readWorkbookTables(door))).toBeLessThanOrEqual(3);
    // Over the results that stand there now: what they hold and how they look is read in three chunks more.
    expect(await tripsOf(() => door.apply(written))).toBeLessThanOrEqual(7);
    expect(host.statistics.largestRequest).toBeLessThan(5 * 1024 * 1024);
    expect(host.statistics.largestResponse).toBeLessThan(5 * 1024 * 1024);
  }, 90_000);
});
