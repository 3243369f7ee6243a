import { officeDoor } from "../../src/excel/office-door";
import { repairWorkbook } from "../../src/excel/repair";
import type { WriteRequest } from "../../src/engine/door";
import { changeCell, EMPTY_LOOK, sheetByName } from "../../src/workbook/model";
import type { Host } from "../../src/workbench/host/host";
import { faultsOf } from "../faults/faults";
import { inject, type Outcome } from "../faults/injection";
import { rehearse, type Rehearsal, type Strike } from "../faults/rehearsal";
import { sampleSheet } from "../sheets/sample-sheet";
import { smallHost, smallRequest, smallWriter } from "./small-host";

let host: Host;

/** A run over what the host holds now, written once. */
function rehearsed(request: WriteRequest): Promise<Rehearsal> {
  return rehearse(host, { key: "small", name: "small", before: host.snapshot(), request });
}

/** How the workbook ends where actions fail and the run settles, and where the host is gone for good. */
async function endsAt(
  rehearsal: Rehearsal,
  strikes: readonly Strike[]
): Promise<Set<Outcome["end"]>> {
  const faults = faultsOf(rehearsal).filter(
    ({ id, ...fault }) =>
      (fault.then === "reopen" || (fault.then === "settle" && id.endsWith("GeneralException"))) &&
      strikes.includes(fault.at)
  );
  const ends = new Set<Outcome["end"]>();
  await inject({ host, writer: smallWriter() }, rehearsal, faults, ({ end }) => ends.add(end));
  return ends;
}

beforeEach(() => {
  host = smallHost();
});

const [first] = sampleSheet({ growing: 1, bands: [], data: 1 }).charts;
const full = smallRequest({ growing: 6, bands: [4, 3], data: 6 });

const changes: readonly (readonly [string, WriteRequest, WriteRequest])[] = [
  ["grow", full, smallRequest({ growing: 9, bands: [6, 5], data: 9 })],
  ["shrink", full, smallRequest({ growing: 2, bands: [1, 1], data: 2 })],
  [
    "move, lose tables and lose a chart",
    full,
    smallRequest({ growing: 8, bands: [2], data: 8 }, { fixed: [], charts: [first] }),
  ],
  [
    "gain tables and a chart",
    smallRequest({ growing: 3, bands: [], data: 3 }, { charts: [first] }),
    smallRequest({ growing: 4, bands: [3], data: 4 }),
  ],
];

test.each(changes)(
  "results that %s are as before after any action failed",
  async (_, was, next) => {
    await officeDoor().apply(was);
    const rehearsal = await rehearsed(next);
    const strikes = rehearsal.strikes.filter((_, i) => i % 19 === 0);
    expect(await endsAt(rehearsal, strikes)).toEqual(new Set(["before"]));
  },
  30_000
);

test("formats, numbers and the order that people gave our cells come back with them", async () => {
  await officeDoor().apply(full);
  const sheet = sheetByName(host.open.workbook, "CT Sample");
  if (!sheet) throw new Error("no result sheet");
  const { top, left, rows } = sheet.tables[1].range;
  const look = { ...EMPTY_LOOK, bold: true, fill: "#FFEE00", italic: true, wrap: true };
  changeCell(sheet, top + rows - 1, left + 1, { look, format: "0.00" });
  const next = smallRequest({ growing: 2, bands: [1, 1], data: 2 });
  const rehearsal = await rehearsed(next);
  expect(await endsAt(rehearsal, rehearsal.strikes.slice(-1))).toEqual(new Set(["before"]));
});

test("a run over one that was cut off puts the workbook back first and then writes", async () => {
  await officeDoor().apply(full);
  const next = smallRequest({ growing: 9, bands: [6, 5], data: 9 });
  const rehearsal = await rehearsed(next);
  const half = rehearsal.strikes[Math.floor(rehearsal.strikes.length / 2)];
  host.restore(rehearsal.scenario.before);
  host.pretences.failure = ({ index }) => (index === half.index ? "GeneralException" : null);
  host.processText(JSON.stringify(rehearsal.bodies[0]));
  host.pretences.failure = null;
  const { state } = await officeDoor().survey(() => []);
  expect(state.pending?.analyses).toEqual(["sample"]);
  await officeDoor().apply(next);
  expect((await officeDoor().survey(() => [])).state.pending).toBeNull();
  expect(await repairWorkbook()).toBe(false);
});

test("a sheet that a cut-off run had made is deleted with its hidden name", async () => {
  const rehearsal = await rehearsed(full);
  expect(await endsAt(rehearsal, rehearsal.strikes.slice(1, 12))).toEqual(new Set(["before"]));
});

test("a sheet of somebody else's that has the name is never deleted", async () => {
  const rehearsal = await rehearsed(full);
  host.restore(rehearsal.scenario.before);
  host.pretences.beforeRequest = (request) => {
    if (request !== firstWrite) return;
    host.edit("coAuthor", ({ workbook }) => {
      const [partners] = workbook.sheets;
      workbook.sheets.push({ ...partners, id: "theirs", name: "CT Sample" });
    });
  };
  let seen = 0;
  let firstWrite = -1;
  host.pretences.transport = (request) => {
    seen++;
    if (seen === 2) firstWrite = request;
    return "answered";
  };
  await expect(officeDoor().apply(full)).rejects.toMatchObject({
    problem: { code: "hostRefused" },
  });
  const names = host.open.workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(["Partners", "CT Sample"]);
});
