import { strFromU8, unzipSync } from "fflate";
import { valueAt } from "../../src/cells/grid";
import { DoorError } from "../../src/engine/door";
import { EMPTY_STATE } from "../../src/engine/state";
import { newFile, openFile } from "../../src/workbook/file-door";
import { partnerRows, samplePlaced } from "./placed-sample";
import { worksheet, xlsxFile } from "./xlsx-fixture";

const NAME = "book.xlsx";
const RUN = { at: "2026-11-17T09:12", fingerprint: "7C1E-40A9", version: "1.0.0", seed: 99 };

const FILE = xlsxFile({
  "xl/worksheets/sheet1.xml": worksheet(
    '<row r="2"><c r="B2" t="inlineStr"><is><t>Partner</t></is></c><c r="C2"><v>4</v></c></row>' +
      '<row r="4"><c r="B4" t="b"><v>1</v></c><c r="D4" t="e"><v>#N/A</v></c></row>'
  ),
});

const NOTHING = () => [];

async function resultFile(rows = 50): Promise<Uint8Array> {
  const door = openFile(FILE, NAME);
  const state = { ...EMPTY_STATE, language: "en" as const, runs: { sample: RUN } };
  await door.apply({ sheets: [samplePlaced(partnerRows(rows))], state });
  return door.save();
}

describe("the door to a file", () => {
  test("lists sheets with what they fill, tables and names", async () => {
    const { listing } = await openFile(await resultFile(), NAME).survey(NOTHING);
    expect(listing.fileName).toBe(NAME);
    expect(listing.sheets).toMatchObject([
      {
        name: "Data",
        visible: true,
        isProtected: false,
        resultOf: null,
        used: { sheet: "Data", top: 1, left: 1, rows: 3, columns: 3 },
      },
      { name: "CT Sample", resultOf: "sample" },
    ]);
    expect(listing.tables).toEqual([
      {
        name: "CT_sample_partners",
        range: { sheet: "CT Sample", top: 33, left: 1, rows: 51, columns: 3 },
        hasHeader: true,
        hasTotals: false,
      },
    ]);
    expect(listing.names).toContainEqual({
      name: "_CT_sample",
      visible: false,
      range: { sheet: "CT Sample", top: 0, left: 0, rows: 1, columns: 1 },
    });
  });

  test("surveys the planned ranges and the heads of the tables, which the plan does not know", async () => {
    const door = openFile(await resultFile(), NAME);
    const range = { sheet: "Data", top: 1, left: 1, rows: 1, columns: 2 };
    const { heads } = await door.survey((listing) => {
      expect(listing.tables).toEqual([]);
      return [range];
    });
    expect(heads.map((head) => head.range.rows)).toEqual([1, 40]);
    expect(heads[0].values).toEqual([["Partner", 4]]);
  });

  test("reads text, numbers, truth values and errors, blanks as null", async () => {
    const range = { sheet: "data", top: 1, left: 1, rows: 3, columns: 3 };
    const [grid] = await openFile(FILE, NAME).read([range]);
    expect([0, 1, 2].map((row) => [0, 1, 2].map((column) => valueAt(grid, row, column)))).toEqual([
      ["Partner", 4, null],
      [null, null, null],
      [true, null, { error: "#N/A" }],
    ]);
  });

  test("says which sheet is missing", async () => {
    const range = { sheet: "Nowhere", top: 0, left: 0, rows: 1, columns: 1 };
    await expect(openFile(FILE, NAME).read([range])).rejects.toEqual(
      new DoorError({ code: "sheetMissing", sheet: "Nowhere" })
    );
  });

  test("remembers the state in one part of its own, in place", async () => {
    const first = openFile(await resultFile(), NAME);
    const { state } = await first.survey(NOTHING);
    expect(state).toMatchObject({ language: "en", runs: { sample: RUN } });
    expect(state.extents.sample["table-partners"]).toEqual({
      top: 33,
      left: 1,
      rows: 51,
      columns: 3,
    });
    await first.saveState({ ...state, relation: "trust & <control>\u0001😀" });
    const file = first.save();
    const second = await openFile(file, NAME).survey(NOTHING);
    expect(second.state.relation).toBe("trust & <control>\u0001😀");
    const items = Object.keys(unzipSync(file)).filter((name) => name.startsWith("customXml/item"));
    expect(items).toEqual(["customXml/item1.xml", "customXml/itemProps1.xml"]);
  });

  test("takes a damaged state for none", async () => {
    const parts = unzipSync(await resultFile());
    const xml = strFromU8(parts["customXml/item1.xml"]).replace('"version":1', '"version":"?"');
    const file = xlsxFile({ ...parts, "customXml/item1.xml": xml });
    expect((await openFile(file, NAME).survey(NOTHING)).state).toEqual(EMPTY_STATE);
  });

  test("says where the sheets ended up", async () => {
    const sheets = [
      samplePlaced(partnerRows(2)),
      samplePlaced([], { id: "b", tab: "a/b", blocks: [] }),
    ];
    const receipt = await newFile(NAME).apply({ sheets, state: EMPTY_STATE });
    expect(receipt.sheetNames).toEqual({ sample: "CT Sample", b: "a b" });
  });

  test("writes a file for people outside without any memory of ours", async () => {
    const door = newFile("outside.xlsx");
    await door.apply({ sheets: [samplePlaced(partnerRows(3))], state: null });
    const parts = Object.keys(unzipSync(door.save()));
    expect(parts.filter((name) => name.startsWith("customXml"))).toEqual([]);
  });

  test("opens nothing that is no workbook", () => {
    expect(() => openFile(new Uint8Array([1, 2, 3]), "x.xlsx")).toThrow(DoorError);
  });
});
