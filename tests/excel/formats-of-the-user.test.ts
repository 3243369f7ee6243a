import { officeDoor } from "../../src/excel/office-door";
import type { Host } from "../../src/workbench/host/host";
import { sheetByName, type DataBar, type Sheet } from "../../src/workbook/model";
import { cutOff } from "./cut-off";
import { smallHost, smallRequest } from "./small-host";

const six = smallRequest({ growing: 6, bands: [4, 3], data: 6 });
const CHANGES = [
  ["grow", smallRequest({ growing: 9, bands: [6, 5], data: 9 })],
  ["shrink", smallRequest({ growing: 2, bands: [1, 1], data: 2 })],
  ["are the same", six],
] as const;

let host: Host;
/** Members that take conditional formats away from cells, whoever's they are. */
let sweeping: string[];

function result(): Sheet {
  const sheet = sheetByName(host.open.workbook, "CT Sample");
  if (!sheet) throw new Error("no result sheet");
  return sheet;
}

/** What a person put over the column of our first data bars, beginning one row above them and going on below. */
function theirs(): DataBar {
  const [{ range }] = result().dataBars;
  return { range: { ...range, top: range.top - 1, rows: range.rows + 40 }, color: "#C00000" };
}

beforeEach(async () => {
  host = smallHost();
  await officeDoor().apply(six);
  expect(result().dataBars.length).toBeGreaterThan(0);
  result().dataBars.push(theirs());
  sweeping = [];
});

function watch(): void {
  host.pretences.failure = ({ member }) => {
    if (/clearAll/i.test(member)) sweeping.push(member);
    return null;
  };
}

const ours = (): readonly DataBar[] => result().dataBars.filter(({ color }) => color !== "#C00000");
const red = (): readonly DataBar[] => result().dataBars.filter(({ color }) => color === "#C00000");

describe.each(CHANGES)(
  "where results %s, a conditional format over the column of our bars",
  (_, next) => {
    test("stays as it is, and our bars follow their table", async () => {
      const before = red();
      watch();
      await officeDoor().apply(next);
      expect(sweeping).toEqual([]);
      expect(red()).toEqual(before);
      const tables = result().tables.map(({ range }) => [range.top + 1, range.rows - 1]);
      for (const { range } of ours()) expect(tables).toContainEqual([range.top, range.rows]);
    });

    test("stays as it is where the run is cut off and put back", async () => {
      const before = structuredClone(result().dataBars);
      await cutOff(host, next, "PageLayout.setPrintArea");
      watch();
      expect(await officeDoor().repair()).toBe(true);
      expect(sweeping).toEqual([]);
      const order = (bars: readonly DataBar[]) => bars.map((bar) => JSON.stringify(bar)).sort();
      expect(order(result().dataBars)).toEqual(order(before));
    });
  }
);

test("bars that people took away stay away when the results grow", async () => {
  result().dataBars = red().slice();
  await officeDoor().apply(CHANGES[0][1]);
  expect(ours()).toEqual([]);
});
