import type { WriteRequest } from "../../src/engine/door";
import { EMPTY_STATE } from "../../src/engine/state";
import { officeDoor } from "../../src/excel/office-door";
import { layOut } from "../../src/sheets/layout";
import type { Sheet } from "../../src/sheets/sheet";
import { createHost, type Host } from "../../src/workbench/host/host";
import { doorTo } from "../../src/workbook/file-door";
import {
  addSheet,
  cellAt,
  changeCell,
  emptyWorkbook,
  EMPTY_LOOK,
  sheetByName,
  type Sheet as ModelSheet,
  type Workbook,
} from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-package";
import { hashWorkbook } from "../describe-workbook";
import { connect, settled } from "../office-client";
import { detailsSheet, overviewSheet, someIds } from "../sheets/sample-sections";

/** An analysis with two sheets over some indicators. */
function requestFor(ids: readonly string[], change: Partial<Sheet> = {}): WriteRequest {
  return {
    sheets: [overviewSheet(ids, change), detailsSheet(ids)].map(layOut),
    state: { ...EMPTY_STATE, relation: ids.join(" ") },
  };
}

function userWorkbook(): Workbook {
  const workbook = emptyWorkbook("book.xlsx");
  changeCell(addSheet(workbook, "Indicators"), 0, 0, { value: "Indicator" });
  return workbook;
}

/** A file is saved and opened again between its runs. */
async function throughFile(requests: readonly WriteRequest[]): Promise<Workbook> {
  let workbook = userWorkbook();
  for (const request of requests) {
    await doorTo(workbook).apply(request);
    workbook = readWorkbook(writeWorkbook(workbook), "book.xlsx");
  }
  return workbook;
}

jest.setTimeout(60_000);

let host: Host;

beforeEach(() => {
  host = connect(createHost(userWorkbook()));
});

function sheetNamed(workbook: Workbook, name: string): ModelSheet {
  const sheet = sheetByName(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Everything that both doors can say alike. */
function described({ sheets }: Workbook): unknown {
  return sheets.map((sheet) => ({
    name: sheet.name,
    heights: [...sheet.rowHeights].filter(([, height]) => height !== 20).sort(([a], [b]) => a - b),
    cells: [...sheet.rows]
      .flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value, link, look }]) =>
          value === null ? [] : [[row, column, value, link, look?.bold, look?.color].join(" ")]
        )
      )
      .sort(),
    tables: sheet.tables.map(({ name, range }) => [name, range]),
  }));
}

const runs: readonly (readonly [string, readonly WriteRequest[]])[] = [
  ["new", [requestFor(someIds(5))]],
  ["more", [requestFor(someIds(3)), requestFor(someIds(7))]],
  ["fewer", [requestFor(someIds(7)), requestFor(someIds(2))]],
  ["others in another order", [requestFor(["a", "b", "c", "d"]), requestFor(["d", "x", "a"])]],
];

test.each(runs)(
  "the same cells and rows stand after both doors wrote indicators: %s",
  async (_, requests) => {
    for (const request of requests) await officeDoor().apply(request);
    expect(described(host.open.workbook)).toEqual(described(await throughFile(requests)));
    expect(host.statistics.missing).toEqual([]);
    expect(host.open.undoCleared).toEqual([]);
  }
);

test("charts stand where their cells and sections do after every run, and those that went are gone", async () => {
  for (const [, requests] of runs) {
    host = connect(createHost(userWorkbook()));
    for (const request of requests) await officeDoor().apply(request);
    const last = requests[requests.length - 1];
    for (const { tab, blocks } of last.sheets) {
      const { charts } = sheetNamed(host.open.workbook, tab);
      const wanted = blocks.flatMap((block) => (block.kind === "chart" ? [block] : []));
      expect(charts.map(({ name }) => name).sort()).toEqual(wanted.map(({ name }) => name).sort());
      for (const { name, box } of wanted)
        expect(charts.find((chart) => chart.name === name)?.box).toMatchObject({
          row: box.row,
          column: box.column,
          width: box.width,
          height: box.height,
        });
    }
  }
});

test("links between the two sheets follow the names that the sheets got", async () => {
  addSheet(host.open.workbook, "CT Details");
  await officeDoor().apply(requestFor(["a", "b"]));
  const sheet = sheetNamed(host.open.workbook, "CT Sample");
  const links = [...sheet.rows.values()].flatMap((cells) =>
    [...cells.values()].flatMap(({ value, link }) => (value === "Details →" ? [link] : []))
  );
  expect(links).toEqual(["'CT Details 2'!B15", "'CT Details 2'!B16"]);
});

test("a word's colour follows what it says; all else that people gave its cell stays", async () => {
  const rows = { top: 15, change: 2 };
  await officeDoor().apply(requestFor(["a", "b"]));
  const file = userWorkbook();
  await doorTo(file).apply(requestFor(["a", "b"]));
  const plain = overviewSheet(["a", "b"]);
  const growing = plain.growing && {
    ...plain.growing,
    tones: [
      [null, "concern" as const, null, null, null],
      [null, null, null, null, null],
    ],
  };
  for (const workbook of [host.open.workbook, file]) {
    const sheet = sheetNamed(workbook, "CT Sample");
    for (const row of [rows.top, rows.top + 1]) {
      const look = cellAt(sheet, row, rows.change)?.look ?? EMPTY_LOOK;
      changeCell(sheet, row, rows.change, { look: { ...look, fill: "#FFFF00", italic: true } });
    }
  }
  const next = requestFor(["a", "b"], { growing });
  await officeDoor().apply(next);
  await doorTo(file).apply(next);
  for (const workbook of [host.open.workbook, file]) {
    const sheet = sheetNamed(workbook, "CT Sample");
    const looks = [rows.top, rows.top + 1].map((row) => cellAt(sheet, row, rows.change)?.look);
    const kept = { fill: "#FFFF00", italic: true };
    expect(looks[0]).toMatchObject({ ...kept, color: "#BF5300", bold: true });
    expect(looks[1]).toMatchObject({ ...kept, color: "#1F2933", bold: false });
  }
});

test("a height that people gave a row stays while ours for it does not change", async () => {
  await officeDoor().apply(requestFor(["a", "b", "c"]));
  const sheet = sheetNamed(host.open.workbook, "CT Sample");
  sheet.rowHeights.set(15, 60);
  sheet.rowHeights.set(17, 60);
  await officeDoor().apply(requestFor(["a", "b"]));
  expect(
    [15, 16, 17].map((row) => sheetNamed(host.open.workbook, "CT Sample").rowHeights.get(row))
  ).toEqual([60, 36, 20]);
});

test("a section that was changed by hand is named and nothing is written", async () => {
  await officeDoor().apply(requestFor(["a", "b"]));
  const sheet = sheetNamed(host.open.workbook, "CT Details");
  changeCell(sheet, 14, 1, { value: "My own words" });
  const before = hashWorkbook(host.open.workbook);
  await expect(officeDoor().apply(requestFor(["a"]))).rejects.toMatchObject({
    problem: { code: "changedByHand", sheet: "CT Details", cells: "B15:B19" },
  });
  expect(hashWorkbook(host.open.workbook)).toBe(before);
});

test("a sheet of details that was deleted is made anew, and the renamed overview is kept", async () => {
  await officeDoor().apply(requestFor(["a", "b"]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("CT Details").delete();
    context.workbook.worksheets.getItem("CT Sample").name = "Our results";
    await context.sync();
  });
  await officeDoor().apply(requestFor(["a", "b", "c"]));
  expect(host.open.workbook.sheets.map(({ name }) => name)).toEqual([
    "Indicators",
    "Our results",
    "CT Details",
  ]);
  expect(sheetNamed(host.open.workbook, "CT Details").charts).toHaveLength(9);
});

test("a run that fails on its way is put back: heights, tones, sections and charts", async () => {
  await officeDoor().apply(requestFor(["a", "b", "c", "d"]));
  const before = hashWorkbook(host.open.workbook);
  for (const share of [0.3, 0.6, 0.95]) {
    let count = 0;
    host.pretences.failure = () => {
      count++;
      return null;
    };
    const snapshot = host.snapshot();
    await officeDoor().apply(requestFor(["d", "b", "x"]));
    host.restore(snapshot);
    const failAt = Math.floor(count * share);
    count = 0;
    host.pretences.failure = () => (count++ === failAt ? "GeneralException" : null);
    await expect(officeDoor().apply(requestFor(["d", "b", "x"]))).rejects.toMatchObject({
      problem: { code: "hostRefused" },
    });
    host.pretences.failure = null;
    expect(hashWorkbook(host.open.workbook)).toBe(before);
  }
});

test("twelve sections of three charts and twelve charts in cells take four round trips under 5 MB", async () => {
  for (const ids of [someIds(12), someIds(12).reverse()]) {
    const before = host.statistics.roundTrips;
    await officeDoor().apply(requestFor(ids));
    expect(host.statistics.roundTrips - before).toBeLessThanOrEqual(4);
  }
  await settled();
  const { largestRequest, largestResponse, missing } = host.statistics;
  expect(largestRequest).toBeLessThan(5 * 1024 * 1024);
  expect(largestResponse).toBeLessThan(5 * 1024 * 1024);
  expect(missing).toEqual([]);
});
