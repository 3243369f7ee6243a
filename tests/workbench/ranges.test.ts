import { createHost } from "../../src/workbench/host/host";
import { addSheet, emptyWorkbook } from "../../src/workbook/model";
import { connect, settled } from "../office-client";

function hostWithSheet() {
  const workbook = emptyWorkbook("Test.xlsx");
  addSheet(workbook, "Sheet1");
  return connect(createHost(workbook));
}

describe("ranges", () => {
  it("are written and read through the real client in one awaited round trip", async () => {
    const host = hostWithSheet();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [
        ["k", "v"],
        ["x", 3],
      ];
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B2");
      return range.values;
    });
    expect(values).toEqual([
      ["k", "v"],
      ["x", 3],
    ]);
    await settled();
    expect(host.statistics).toMatchObject({ roundTrips: 1, cleanUps: 1 });
    expect(host.open.references.size).toBe(0);
  });
});
