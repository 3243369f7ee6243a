import { readFileSync } from "node:fs";
import { sheetAddress } from "../../src/cells/address";
import type { Observation } from "../../src/tables/indicator-records";
import { planBodies, planHeads } from "../../src/tables/plan-reads";
import { readTables } from "../../src/tables/read-tables";
import { recognise } from "../../src/tables/recognise";
import type { TableChoices } from "../../src/tables/source";
import { openFile } from "../../src/workbook/file-door";
import { describeWithData, sharedData } from "../shared-data";
import { lineOf } from "./observation-lines";

async function readingOf(file: string, choices: TableChoices = {}) {
  const door = openFile(new Uint8Array(readFileSync(sharedData("xlsx", file))), file);
  const { listing, heads } = await door.survey((known) => planHeads(known, choices));
  const grids = [...heads, ...(await door.read(planBodies(listing, heads, choices)))];
  const mappings = recognise(listing, grids, choices);
  const reading = readTables(mappings, grids, { scale: null, choices });
  return {
    found: mappings.map(
      ({ as, shape, confidence, where }) => `${as} ${shape} ${confidence} ${sheetAddress(where)}`
    ),
    observations: reading.tables.indicators?.observations ?? [],
    problems: reading.problems,
  };
}

/** How many values are read, and their sum, as an independent reader of workbooks counts and adds them. */
function countAndSum(all: readonly Observation[], passes: (each: Observation) => boolean) {
  const values = all.filter((each) => each.mark === "value" && passes(each));
  const sum = values.reduce((total, { value }) => total + (value ?? 0), 0);
  return [values.length, Number(sum.toPrecision(12))];
}

const to12 = (number: number): number => Number(number.toPrecision(12));

// The counts and sums were taken from the files with openpyxl 3.0.9, reading cells by their addresses.
describeWithData("real workbooks of indicators", () => {
  it.each([
    ["naep_SPExcel202306125557.xlsx", [54, 12615], [54, 3934], [53, 1847], "math_grade4"],
    ["naep_SPExcel202306125614.xlsx", [53, 11444], [53, 3250], [53, 1694], "reading_grade4"],
  ])(
    "reads the state profile %s below its titles, with its year from them",
    async (file, scores, basic, proficient) => {
      const { found, observations } = await readingOf(file);
      expect(found).toEqual([
        "indicators wide likely Sheet1!A16:E71",
        // One value a place and no unit: only the user knows what it is.
        "indicators wide unsure Sheet2!A1:B55",
      ]);
      expect(new Set(observations.map(({ period }) => period.label))).toEqual(new Set(["2022"]));
      expect(new Set(observations.map(({ place }) => place)).size).toBe(54);
      const of = (part: string) =>
        countAndSum(observations, ({ indicator }) => indicator.endsWith(part));
      expect(of("SCORE (0 - 500)")).toEqual(scores);
      expect(of("Basic")).toEqual(basic);
      expect(of("Proficient")).toEqual(proficient);
      expect(observations.some(({ indicator }) => indicator.includes("Difference"))).toBe(false);
      expect(observations[0]).toMatchObject({ place: "DoDEA", at: { cell: "Sheet1!B18" } });
    }
  );

  it("reads districts' absence with its counts, the year from the title, without the state's totals", async () => {
    const { found, observations, problems } = await readingOf("co_cde_chronic_2016-2017.xlsx");
    expect(found).toEqual(["indicators wide likely Sheet1!A10:H194"]);
    const absent = observations.filter(({ indicator }) => indicator === "% Chronically Absent");
    expect(absent).toHaveLength(184);
    expect(new Set(absent.map(({ place }) => place)).size).toBe(184);
    expect(countAndSum(absent, () => true)).toEqual([184, to12(26.536164325817676)]);
    const sum = (pick: (each: Observation) => number | null): number =>
      absent.reduce((total, each) => total + (pick(each) ?? 0), 0);
    // The districts add up to the row that is left out.
    expect([sum(({ numerator }) => numerator), sum(({ denominator }) => denominator)]).toEqual([
      162457, 872333,
    ]);
    expect(countAndSum(observations, ({ indicator }) => indicator === "Truancy Rate")).toEqual([
      184,
      to12(3.7169063416954593),
    ]);
    expect(new Set(observations.map(({ scale, period }) => `${scale} ${period.label}`))).toEqual(
      new Set(["share 2016-17"])
    );
    expect(problems.map(({ code, cell }) => `${code} ${cell ?? ""}`)).toContain(
      "totalsRowLeftOut Sheet1!A195"
    );
  });

  it("reads a sheet a place, years down, forty indicators across", async () => {
    const { found, observations, problems } = await readingOf("steppingstones_step_data.xlsx");
    expect(found).toEqual(
      ["alb", "cvl", "va"].map((sheet) => `indicators wide sure ${sheet}!A1:AO18`)
    );
    const of = (name: string) => countAndSum(observations, ({ place }) => place === name);
    expect(of("alb")).toEqual([557, to12(1111680.24362473)]);
    expect(of("cvl")).toEqual([557, to12(1116491.3605154422)]);
    expect(of("va")).toEqual([341, to12(1135289.9318930802)]);
    expect(new Set(observations.map(({ indicator }) => indicator)).size).toBe(40);
    expect(
      problems.filter(({ severity }) => severity === "skips").map(({ code, cell }) => [code, cell])
    ).toEqual([["errorCell", "va!B12"]]);
  });

  it("only offers a list of schools whose rows repeat a district and year", async () => {
    const { found, observations } = await readingOf("wastem_fafsa_final.xlsx");
    expect(found).toEqual(["indicators wide unsure 'Sheet 1'!A1:R740"]);
    expect(observations).toEqual([]);
  });

  it("reads that list once the user says what its columns are and what it is about", async () => {
    const { found, observations } = await readingOf("wastem_fafsa_final.xlsx", {
      "Sheet 1": {
        as: "indicators",
        columns: { place: "School", numerator: "Completed", denominator: "Students" },
        given: { indicator: "FAFSA completion" },
      },
    });
    expect(found).toEqual(["indicators long sure 'Sheet 1'!A1:R740"]);
    expect(observations.length).toBeGreaterThan(400);
    expect(
      observations
        .filter(
          ({ place, period }) => place === "Columbia High School" && period.label === "2019-20"
        )
        .map(lineOf)
    ).toEqual(["FAFSA completion, Columbia High School, 2019-20: 0.475 share"]);
  });

  // Crosstabs that say their year nowhere, a dashboard of counts and rates in pairs, expected limits of intervals.
  it.each([
    "dcws_2018_GreaterNewHaven.xlsx",
    "co_cde_chronic_2022-2023_State.xlsx",
    "phe_testdata_Byars_Wilson.xlsx",
  ])("claims nothing in %s", async (file) => {
    expect(await readingOf(file)).toMatchObject({ found: [], observations: [] });
  });

  it("says what crosstabs lack, and reads them once the user says their year", async () => {
    const file = "dcws_2018_GreaterNewHaven.xlsx";
    const lacking = await readingOf(file, { GreaterNewHaven: { as: "indicators" } });
    expect(lacking.problems.some(({ code }) => code === "requiredColumnMissing")).toBe(true);
    const { observations } = await readingOf(file, {
      GreaterNewHaven: { as: "indicators", given: { period: "2018" } },
    });
    const about = observations.filter(
      ({ indicator, place }) =>
        indicator.startsWith("Are you satisfied with the city") && place === "Yes"
    );
    expect(about).toHaveLength(23);
    expect(about.slice(2, 4)).toMatchObject([
      { groupType: "Gender", group: "M", value: 0.81, at: { cell: "GreaterNewHaven!D6" } },
      { groupType: "Gender", group: "F", value: 0.81 },
    ]);
  });
});
