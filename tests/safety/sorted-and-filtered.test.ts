import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { EMPTY_STATE } from "../../src/engine/state";
import { newFile, openFile } from "../../src/workbook/file-door";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { smallResults } from "./small-results";

const PART = "xl/tables/table1.xml";
const FILTER =
  '<autoFilter ref="B34:D39"><filterColumn colId="1"><filters><filter val="3"/></filters></filterColumn></autoFilter>' +
  '<sortState ref="B35:D39"><sortCondition ref="C35:C39"/></sortState>';

/** Results with five rows, sorted and filtered in Excel. */
async function sorted(): Promise<Uint8Array> {
  const door = newFile("book.xlsx");
  await door.apply({ sheets: [smallResults(5)], state: EMPTY_STATE });
  const parts = unzipSync(door.save());
  const xml = strFromU8(parts[PART]).replace("<tableColumns", `${FILTER}<tableColumns`);
  return zipSync({ ...parts, [PART]: strToU8(xml) });
}

async function rerun(bytes: Uint8Array, rows: number): Promise<string> {
  const door = openFile(bytes, "book.xlsx");
  const { state } = await door.survey(() => []);
  await door.apply({ sheets: [smallResults(rows)], state });
  const saved = door.save();
  expect(readWorkbook(saved, "book.xlsx").sheets[0].tables[0].range.rows).toBe(rows + 1);
  return strFromU8(unzipSync(saved)[PART]);
}

describe("a result table that the user sorted and filtered", () => {
  test("keeps its filter over its new rows, and no order that reaches beyond them", async () => {
    const xml = await rerun(await sorted(), 2);
    expect(xml).toContain('<autoFilter ref="B34:D36"><filterColumn colId="1">');
    expect(xml).not.toContain("sortState");
  });

  test("keeps both where it stays as long as it was", async () => {
    expect(await rerun(await sorted(), 5)).toContain(FILTER);
  });
});
