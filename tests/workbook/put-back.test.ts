import { strFromU8, unzipSync } from "fflate";
import type { WriteRequest } from "../../src/engine/door";
import { officeDoor } from "../../src/excel/office-door";
import type { Host } from "../../src/workbench/host/host";
import { doorTo, openFile } from "../../src/workbook/file-door";
import { loadState, saveState } from "../../src/workbook/file-state";
import { changeCell, EMPTY_LOOK, sheetByName, type Workbook } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-package";
import { describeWorkbook } from "../describe-workbook";
import { cutOff } from "../excel/cut-off";
import { smallHost, smallRequest } from "../excel/small-host";
import { sampleSheet } from "../sheets/sample-sheet";

const [oneChart] = sampleSheet({ growing: 1, bands: [], data: 1 }).charts;
const full = smallRequest({ growing: 6, bands: [4, 3], data: 6 });

const CHANGES: readonly (readonly [string, WriteRequest])[] = [
  ["more rows", smallRequest({ growing: 9, bands: [6, 5], data: 9 })],
  ["fewer rows", smallRequest({ growing: 2, bands: [1, 1], data: 2 })],
  [
    "fewer blocks",
    smallRequest({ growing: 8, bands: [2], data: 8 }, { fixed: [], charts: [oneChart] }),
  ],
];
/** Early, in the middle and at the very end of a run. */
const MEMBERS = ["Range.clear", "ChartSeries.setValues", "PageLayout.setPrintArea"];

let host: Host;

beforeEach(() => {
  host = smallHost();
});

function saved(): Uint8Array {
  return writeWorkbook(host.open.workbook);
}

/**
 * What a file holds with its charts and drawings. Without what Excel was never told: the alternative text of charts, and
 * which cells' text needs no apostrophe.
 */
function contentOf(bytes: Uint8Array): unknown {
  const workbook = readWorkbook(bytes, "book.xlsx");
  const charts = Object.entries(unzipSync(bytes))
    .filter(([name]) => /^xl\/(charts|drawings)\/[^/]+\.xml$/.test(name))
    // Numbers are kept beside the cells they are drawn from; some programs write both, some neither.
    .map(([, part]) => strFromU8(part).replace(/<c:(num|str)Cache>.*?<\/c:\1Cache>/gs, ""))
    .map((xml) => xml.replace(/ r:id="[^"]*"| id="\d+"| descr="[^"]*"/g, ""))
    .sort();
  const described = JSON.stringify(describeWorkbook(workbook), (key, value: unknown) =>
    key === "quoted" ? undefined : value
  );
  return { described: JSON.parse(described) as unknown, charts };
}

async function repaired(bytes: Uint8Array): Promise<Uint8Array> {
  const door = openFile(bytes, "book.xlsx");
  expect(await door.repair()).toBe(true);
  return door.save();
}

describe.each(CHANGES)("a file saved while a run with %s was cut off", (_, next) => {
  test.each(MEMBERS)("at %s is put back", async (member) => {
    await officeDoor().apply(full);
    const before = contentOf(saved());
    await cutOff(host, next, member);
    expect(contentOf(await repaired(saved()))).toEqual(before);
  });
});

test("a sheet that the run had just made goes, with its name and all that we remember", async () => {
  const before = contentOf(saved());
  await cutOff(host, full, "PageLayout.setPrintArea");
  const bytes = await repaired(saved());
  expect(contentOf(bytes)).toEqual(before);
  expect(Object.keys(unzipSync(bytes)).filter((name) => /customXml|charts/.test(name))).toEqual([]);
});

test("formats that people gave our cells come back", async () => {
  await officeDoor().apply(full);
  const sheet = sheetByName(host.open.workbook, "CT Sample");
  if (!sheet) throw new Error("no result sheet");
  const { top, left, rows } = sheet.tables[1].range;
  const look = { ...EMPTY_LOOK, bold: true, fill: "#FFEE00", italic: true, wrap: true };
  changeCell(sheet, top + rows - 1, left + 1, { look, format: "0.00" });
  const before = contentOf(saved());
  await cutOff(host, CHANGES[1][1], "PageLayout.setPrintArea");
  expect(contentOf(await repaired(saved()))).toEqual(before);
});

/** Without apostrophes, and of charts their frames alone: what they draw is compared in files. */
function plain(workbook: Workbook): unknown {
  return JSON.parse(
    JSON.stringify(describeWorkbook(workbook), (key, value: unknown) =>
      ["quoted", "chart"].includes(key) ? undefined : value
    )
  );
}

test("in memory it is put back as well", async () => {
  await officeDoor().apply(full);
  const before = plain(host.open.workbook);
  await cutOff(host, CHANGES[0][1], "PageLayout.setPrintArea");
  const copy = structuredClone(host.open.workbook);
  expect(await doorTo(copy).repair()).toBe(true);
  expect(plain(copy)).toEqual(before);
});

test("a workbook without a mark is left alone", async () => {
  await officeDoor().apply(full);
  const door = openFile(saved(), "book.xlsx");
  expect(await door.repair()).toBe(false);
  expect(contentOf(door.save())).toEqual(contentOf(saved()));
});

test.each(["AAAA", "not even base64", btoa("x")])(
  "a journal that is none (%s) is refused, and nothing is written",
  async (undo) => {
    await officeDoor().apply(full);
    const { workbook } = host.open;
    const pending = { at: "2026-11-17T09:12", analyses: ["sample"], undo };
    saveState(workbook, { ...loadState(workbook), pending });
    const door = openFile(saved(), "book.xlsx");
    await expect(door.repair()).rejects.toMatchObject({
      problem: { code: "notRepairable", file: "book.xlsx" },
    });
    expect(contentOf(door.save())).toEqual(contentOf(saved()));
  }
);
