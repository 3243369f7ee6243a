import { readFileSync } from "node:fs";
import path from "node:path";
import type { WriteRequest } from "../../src/engine/door";
import { readWorkbookTables } from "../../src/engine/read-workbook";
import { runJob } from "../../src/engine/run-job";
import { EMPTY_STATE } from "../../src/engine/state";
import { stateAfterRun } from "../../src/engine/state-after-run";
import { officeDoor } from "../../src/excel/office-door";
import type { Tables } from "../../src/tables/records";
import { createHost } from "../../src/workbench/host/host";
import { doorTo } from "../../src/workbook/file-door";
import type { Workbook } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-package";
import { faultsOf } from "../faults/faults";
import { inject, type Outcome } from "../faults/injection";
import { wrongWith } from "../faults/judge";
import { rehearse } from "../faults/rehearsal";
import { sampleStage, type Scenario } from "../faults/scenarios";
import { connect } from "../office-client";

const NAME = "riverbend.xlsx";
const sample = (): Workbook =>
  readWorkbook(readFileSync(path.join(__dirname, "..", "..", "assets", "sample", NAME)), NAME);

async function requestFor(tables: Tables): Promise<WriteRequest> {
  const request = {
    tables,
    analyses: ["indicators", "gaps"],
    options: { indicators: { draws: 99 } },
    language: "en" as const,
    now: "2026-11-17T09:12+01:00",
    seed: 1,
    fingerprint: "0000-0000",
    leftOut: [],
    edition: "full" as const,
  };
  const result = await runJob(request);
  return { sheets: result.sheets, state: stateAfterRun(EMPTY_STATE, request, result) };
}

/** With targets, and without targets, events and the state to be set beside: other columns in the same tables. */
let full: WriteRequest;
let bare: WriteRequest;

beforeAll(async () => {
  const { tables } = (await readWorkbookTables(doorTo(sample()))).reading;
  const { indicators } = tables;
  if (!indicators) throw new Error("the sample has outcomes");
  const ours = indicators.observations.filter(({ comparison }) => !comparison);
  full = await requestFor(tables);
  bare = await requestFor({
    ...tables,
    indicators: { ...indicators, observations: ours },
    events: null,
    agenda: null,
  });
});

async function throughOffice(requests: readonly WriteRequest[]): Promise<Workbook> {
  const host = connect(createHost(sample()));
  for (const request of requests) await officeDoor().apply(request);
  expect(host.open.undoCleared).toEqual([]);
  return host.open.workbook;
}

/** A file is saved and opened again between its runs. */
async function throughFile(requests: readonly WriteRequest[]): Promise<Workbook> {
  let workbook = sample();
  for (const request of requests) {
    await doorTo(workbook).apply(request);
    workbook = readWorkbook(writeWorkbook(workbook), NAME);
  }
  return workbook;
}

/** What stands on every sheet. */
function described({ sheets }: Workbook): unknown {
  return sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.rows]
      .flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value, link, look }]) =>
          value === null ? [] : [[row, column, value, link, look?.bold].join(" ")]
        )
      )
      .sort(),
    tables: sheet.tables.map(({ name, range }) => [name, range]),
    charts: sheet.charts.map(({ name, box: { row, column } }) => [name, row, column]).sort(),
  }));
}

/** How wide the columns are that a run means to set. */
function widths({ sheets }: Workbook, { sheets: placed }: WriteRequest): unknown {
  return placed.map(({ tab, columnWidths }) => {
    const sheet = sheets.find(({ name }) => name === tab);
    return columnWidths.map((_, column) => sheet?.columnWidths.get(column));
  });
}

test("the tables of the two runs differ in their columns", () => {
  const headers = ({ sheets }: WriteRequest): unknown =>
    sheets.map(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block.range] : []))
    );
  expect(headers(full)).not.toEqual(headers(bare));
});

describe.each([
  ["more", (): readonly WriteRequest[] => [bare, full]],
  ["fewer", (): readonly WriteRequest[] => [full, bare]],
])("a run with %s columns than the one before", (_, runs) => {
  test("leaves what a first run would, through Office.js", async () => {
    const [, last] = runs();
    const [second, first] = [await throughOffice(runs()), await throughOffice([last])];
    expect(described(second)).toEqual(described(first));
    expect(widths(second, last)).toEqual(widths(first, last));
  });

  test("leaves what a first run would, in a file", async () => {
    const [, last] = runs();
    const [second, first] = [await throughFile(runs()), await throughFile([last])];
    expect(described(second)).toEqual(described(first));
    expect(widths(second, last)).toEqual(widths(first, last));
  });

  test("is whole or put back whatever fails", async () => {
    const [before, request] = runs();
    const stage = sampleStage();
    await officeDoor().apply(before);
    const scenario: Scenario = {
      key: "columns",
      name: "a run with other columns",
      before: stage.host.snapshot(),
      request,
    };
    const rehearsal = await rehearse(stage.host, scenario);
    const faults = faultsOf(rehearsal);
    const every = Math.max(1, Math.floor(faults.length / 20));
    const outcomes: Outcome[] = [];
    await inject(
      stage,
      rehearsal,
      faults.filter((_fault, i) => i % every === 0),
      (outcome) => outcomes.push(outcome)
    );
    expect(outcomes.length).toBeGreaterThanOrEqual(20);
    expect(outcomes.flatMap((each) => wrongWith(each) ?? [])).toEqual([]);
  });
});
