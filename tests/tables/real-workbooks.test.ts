import { readFileSync } from "node:fs";
import { sheetAddress } from "../../src/cells/address";
import { planBodies, planHeads } from "../../src/tables/plan-reads";
import { readTables } from "../../src/tables/read-tables";
import { recognise } from "../../src/tables/recognise";
import type { TableChoices } from "../../src/tables/source";
import { openFile } from "../../src/workbook/file-door";
import { describeWithData, sharedData } from "../shared-data";

/** What is recognised in a file: what is read, and what is only offered. */
async function recognisedIn(file: string, choices: TableChoices = {}) {
  const door = openFile(new Uint8Array(readFileSync(sharedData("xlsx", file))), file);
  const { listing, heads } = await door.survey((known) => planHeads(known, choices));
  const grids = [...heads, ...(await door.read(planBodies(listing, heads, choices)))];
  const mappings = recognise(listing, grids, choices);
  const said = (offered: boolean): readonly string[] =>
    mappings
      .filter(({ confidence }) => (confidence === "unsure") === offered)
      .map(({ as, where }) => `${as} ${sheetAddress(where)}`);
  return {
    read: said(false),
    offered: said(true),
    reading: readTables(mappings, grids, { scale: null, choices }),
  };
}

const NOTHING: readonly string[] = [];

describeWithData("real workbooks", () => {
  // A row is a service, and organisations repeat: an inventory of services, offered as partners but never read unasked.
  it("offers a service inventory's organisations, and reads nothing of it", async () => {
    const { read, offered } = await recognisedIn("alumrock_master_all_services.xlsx");
    expect(read).toEqual(NOTHING);
    expect(offered).toEqual([
      "partners 'SLS Master Inventory Services'!A1:P295",
      "partners 'SSA Contracted Services'!A1:P9",
      "partners '4 Schools'!A1:P30",
    ]);
  });

  // Places of a neighbourhood with a bare "Name" and "Type": they may be partners or not, only the user knows.
  it("offers an asset map's lists of places, not its stops, lines and racks", async () => {
    const { read, offered } = await recognisedIn("bronzeville_assets.xlsx");
    expect(read).toEqual(NOTHING);
    expect(offered).toEqual([
      "partners Landmarks!A1:G134",
      "partners Restaurants!A1:G115",
      "partners Businesses!A1:G55",
      "partners 'Education & Culture'!A1:G139",
      "partners 'Houses of Worship'!A1:G116",
      "partners Parks!A1:G29",
      "partners 'Health & Social Services'!A1:G84",
    ]);
  });

  // Indicators of districts, states, years and survey questions: none of them is a partner or a tie.
  it.each([
    "co_cde_chronic_2016-2017.xlsx",
    "co_cde_chronic_2022-2023_State.xlsx",
    "dcws_2018_GreaterNewHaven.xlsx",
    "naep_SPExcel202306125557.xlsx",
    "naep_SPExcel202306125614.xlsx",
    "phe_testdata_Byars_Wilson.xlsx",
    "steppingstones_step_data.xlsx",
    "wastem_fafsa_final.xlsx",
  ])("finds no partners and no ties in %s", async (file) => {
    const { read, offered } = await recognisedIn(file);
    expect([...read, ...offered].filter((each) => !each.startsWith("indicators"))).toEqual([]);
  });

  it("reads a real list as partners once the user says so", async () => {
    const sheet = "Health & Social Services";
    const { read, reading } = await recognisedIn("bronzeville_assets.xlsx", {
      [sheet]: { as: "partners", columns: { partner: "Name", sector: "Type" } },
    });
    expect(read).toEqual([`partners '${sheet}'!A1:G84`]);
    expect(reading.counts).toMatchObject([{ rows: 83 }]);
    expect(reading.tables.partners?.partners[0].sector).not.toBeNull();
    // Chain stores occur several times; each is kept once and said.
    const repeated = reading.problems.filter(({ code }) => code === "duplicatePartner").length;
    expect(repeated + (reading.tables.partners?.partners.length ?? 0)).toBe(83);
  });
});
