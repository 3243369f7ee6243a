import { MOST_SERIES, withFewSeries } from "../../src/engine/series-limit";
import { wordsOf } from "../../src/messages/words";
import { layOut } from "../../src/sheets/layout";
import type { PlacedSheet } from "../../src/sheets/placed";
import { newFile, openFile } from "../../src/workbook/file-door";
import { officeDoor } from "../../src/excel/office-door";
import { EMPTY_STATE } from "../../src/engine/state";
import { smallHost } from "../excel/small-host";
import { sampleSheet } from "../sheets/sample-sheet";
import { strFromU8, unzipSync } from "fflate";

/** A result sheet with one chart of so many series. */
function sheetWith(series: number, language: "en" | "es" = "en"): PlacedSheet {
  const { charts, ...rest } = sampleSheet({ growing: 3, bands: [], data: 3 });
  const { chart } = charts[0];
  if (chart?.kind !== "bar") throw new Error("the sample's chart has bars");
  const many = Array.from({ length: series }, (_, i) => ({ ...chart.series[0], name: `S${i}` }));
  const slot = { ...charts[0], chart: { ...chart, series: many } };
  const placed = layOut({ ...rest, charts: [slot] });
  return withFewSeries(placed, wordsOf(language).common.seriesDrawn);
}

function drawn({ blocks }: PlacedSheet) {
  const block = blocks.find(({ kind }) => kind === "chart");
  if (block?.kind !== "chart") throw new Error("no chart");
  return block.chart;
}

test("a chart of 255 series is drawn whole, and nothing is said of it", () => {
  const chart = drawn(sheetWith(MOST_SERIES));
  expect(chart.series).toHaveLength(255);
  expect(chart.subtitle).toBe("Ties by partner");
});

test.each([
  ["en", "Ties by partner The first 255 of 300 series are drawn."],
  ["es", "Ties by partner Se dibujan las primeras 255 de 300 series."],
] as const)("one of 300 has its first 255 and says so (%s); its cells hold all", (each, said) => {
  const sheet = sheetWith(300, each);
  const chart = drawn(sheet);
  expect(chart.series.map(({ name }) => name).slice(-1)).toEqual(["S254"]);
  expect(chart.series).toHaveLength(255);
  expect(chart.subtitle).toBe(said);
  const whole = layOut(sampleSheet({ growing: 3, bands: [], data: 3 }));
  const cells = ({ blocks }: PlacedSheet) =>
    blocks.flatMap((block) => (block.kind === "chart" ? [] : [block.id]));
  expect(cells(sheet)).toEqual(cells(whole));
});

test("neither door ever writes more than 255 series", async () => {
  const request = { sheets: [sheetWith(256)], state: EMPTY_STATE };
  const host = smallHost();
  await officeDoor().apply(request);
  const [chart] = host.open.workbook.sheets[1].charts;
  expect(chart.chart.series).toHaveLength(255);
  const door = newFile("book.xlsx");
  await door.apply(request);
  const bytes = door.save();
  expect(openFile(bytes, "book.xlsx")).toBeTruthy();
  const xml = strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"]);
  expect(xml.match(/<c:ser>/g)).toHaveLength(255);
}, 30_000);
