import { layOut } from "../../src/sheets/layout";
import type { Sheet } from "../../src/sheets/sheet";
import { sampleChart, sampleSheet, sampleTable } from "./sample-sheet";

const broken = (change: Partial<Sheet>) => () =>
  layOut(sampleSheet({ growing: 2, bands: [], data: 2 }, change));
const slot = { x: 0, y: 0, width: 300, height: 200, caption: "" };

describe("a sheet that breaks a rule", () => {
  test.each<[string, Partial<Sheet>, string]>([
    ["a sentence of more than 140 characters", { answer: ["x".repeat(141)] }, "140 characters"],
    ["no answer", { answer: [] }, "one to five sentences"],
    ["six sentences", { answer: Array.from({ length: 6 }, String) }, "one to five sentences"],
    ["a tab name of 32 characters", { tab: "x".repeat(32) }, "31 characters"],
    ["columns too narrow for a sentence", { columnWidths: [300, 200] }, "at least 900 px"],
    ["two blocks of one id", { fixed: [sampleTable("Growing", 1)] }, "ids of tables"],
    [
      "a chart of cells that are not there",
      { charts: [{ ...slot, chart: sampleChart("a", "nowhere") }] },
      'block "nowhere"',
    ],
    [
      "two charts on one place",
      {
        charts: [
          { ...slot, chart: sampleChart("a", "growing") },
          { ...slot, x: 200, chart: sampleChart("b", "growing") },
        ],
      },
      "lies on no other",
    ],
    [
      "a chart beyond the columns",
      { charts: [{ ...slot, x: 900, chart: sampleChart("a", "growing") }] },
      "within the columns",
    ],
    [
      "two headers of one name",
      {
        growing: {
          ...sampleTable("t", 0),
          columns: ["a", "b"].map((id) => ({ id, header: "Partner", kind: "text", width: 90 })),
          dataBar: undefined,
        },
        charts: [],
      },
      "headers of",
    ],
    [
      "data bars on a column that is not there",
      { growing: { ...sampleTable("t", 1), dataBar: "nothing" }, charts: [] },
      "for its bars",
    ],
  ])("is refused with the rule: %s", (_, change, rule) => {
    expect(broken(change)).toThrow(rule);
  });
});
