import type { CellValue } from "../../src/cells/value";
import { bookOf, outcomeOf, problemsOf, readingOf } from "./workbook-of";

type Row = readonly CellValue[];

describe("reading partners", () => {
  it("reads every column that is there", () => {
    const sheet: Row[] = [
      [
        "Organization",
        "Short name",
        "Sector",
        "Level",
        "Annual budget",
        "City",
        "Focus areas",
        "Roles",
        "Resident-led",
        "Backbone",
        "Joined",
        "Left",
      ],
      [
        "Library",
        "RL",
        "Education",
        "Grassroots",
        "$1.2 million",
        "Riverbend",
        "Reading; Health",
        "data\nfunder",
        "yes",
        null,
        2021,
        "June 2024",
      ],
      ["Clinic", null, "n/a", "grass-tops", "1,200", null, null, null, "no", "x", 44197, null],
      ["PTA", null, null, null, "under $100,000", null, "Health", null, null, null, null, null],
    ];
    const { reading } = outcomeOf(
      bookOf({ Members: sheet }, { formats: { "Members!K3": "m/d/yy" } })
    );
    expect(reading.problems).toEqual([]);
    expect(reading.tables.partners?.partners).toEqual([
      {
        name: "Clinic",
        shortName: null,
        sector: null,
        level: "grasstops",
        budget: 1200,
        budgetBand: null,
        place: null,
        agendaAreas: [],
        roles: [],
        communityLed: false,
        isBackbone: true,
        joined: "2021-01-01",
        left: null,
        at: { sheet: "Members", cell: "Members!A3" },
      },
      {
        name: "Library",
        shortName: "RL",
        sector: "Education",
        level: "grassroots",
        budget: 1_200_000,
        budgetBand: null,
        place: "Riverbend",
        agendaAreas: ["Reading", "Health"],
        roles: ["data", "funder"],
        communityLed: true,
        isBackbone: false,
        joined: "2021-01-01",
        left: "2024-06-30",
        at: { sheet: "Members", cell: "Members!A2" },
      },
      {
        name: "PTA",
        shortName: null,
        sector: null,
        level: null,
        budget: null,
        budgetBand: "under $100,000",
        place: null,
        agendaAreas: ["Health"],
        roles: [],
        communityLed: null,
        isBackbone: false,
        joined: null,
        left: null,
        at: { sheet: "Members", cell: "Members!A4" },
      },
    ]);
  });

  it("says what it could not read and leaves only that out", () => {
    const sheet: Row[] = [
      ["Partner", "Level", "Community-led", "Joined", "Left"],
      ["Library", "grassroots", "yes", "2021-05-01", "2020-05-01"],
      ["Clinic", "boss", "maybe", "soon", null],
      ["PTA", "middle", "no", "1066-10-14", null],
      [" library ", "middle", "no", null, null],
      [{ error: "#REF!" }, null, null, null, null],
      ["Club", "grasstops", "no", "2022", { error: "#N/A" }],
    ];
    const reading = readingOf({ Partners: sheet });
    expect(problemsOf(reading)).toEqual([
      "dateOutOfRange Partners!E2 2020-05-01",
      "notADate Partners!D3 soon",
      "notAChoice Partners!B3 boss",
      "notYesNo Partners!C3 maybe",
      "dateOutOfRange Partners!D4 1066-10-14",
      "duplicatePartner Partners!A5 library",
      "errorCell Partners!A6 #REF!",
      "errorCell Partners!E7 #N/A",
    ]);
    expect(reading.counts).toMatchObject([{ rows: 6, read: 4 }]);
  });

  it("offers to correct a partner listed under two writings, in ties too, and never merges them", () => {
    const reading = readingOf({
      Partners: [
        ["Partner", "Sector"],
        ["Northside Clinic", "Health"],
        ["Library", "Education"],
        ["Northside Clinc", "Health"],
      ],
      Ties: [
        ["From", "To", "Level"],
        ["Northside Clinc", "Library", 2],
        ["Library", "Northside Clinic", 1],
      ],
    });
    expect(reading.tables.partners?.partners).toHaveLength(3);
    expect(reading.problems).toMatchObject([
      {
        code: "nearDuplicateName",
        cell: "Partners!A4",
        expected: "Northside Clinic",
        fix: {
          cells: [
            { cell: "Partners!A4", value: "Northside Clinic" },
            { cell: "Ties!A2", value: "Northside Clinic" },
          ],
        },
      },
    ]);
  });

  it("reads the surer of two partner lists and says which one it left alone", () => {
    const reading = readingOf({
      One: [["Organization"], ["Library"], ["Clinic"]],
      Two: [
        ["Partner", "Sector"],
        ["Library", "x"],
        ["Clinic", "y"],
      ],
    });
    expect(reading.tables.partners?.mapping.where.sheet).toBe("Two");
    expect(reading.problems).toMatchObject([
      { code: "twoTablesOfAKind", found: "One!A1:A3", expected: "Two!A1:B3" },
    ]);
  });

  it("says that rows stand behind a gap", () => {
    const reading = readingOf({
      Partners: [["Partner", "Sector"], ["Library", "x"], ["Clinic", "y"], [], [], ["Club", "z"]],
    });
    expect(problemsOf(reading)).toEqual(["rowsAfterBlankLeftOut Partners!A6 Club"]);
  });

  it("says that a table has no rows yet", () => {
    const reading = readingOf({ Partners: [["Partner", "Sector", "Budget"]] });
    expect(reading.tables.partners?.partners).toEqual([]);
    expect(reading.problems).toMatchObject([{ code: "emptyTable", severity: "stops" }]);
  });
});

describe("reading respondents", () => {
  const ties: Row[] = [
    ["From", "To", "Wave", "Level"],
    ["Library", "Clinic", 2025, 1],
    ["Clinic", "Library", 2025, 2],
  ];

  it("reads who answered which wave", () => {
    const { tables, problems } = readingOf({
      Ties: ties,
      Asked: [
        ["Partner", "Round", "Responded"],
        ["Library", 2025, "yes"],
        ["Clinic", 2025, "✓"],
        ["PTA", 2025, "no"],
        ["College", 2025, null],
      ],
    });
    expect(
      tables.respondents?.responses.map(({ partner, wave, responded }) => [
        partner,
        wave,
        responded,
      ])
    ).toEqual([
      ["Library", "2025", true],
      ["Clinic", "2025", true],
      ["PTA", "2025", false],
      ["College", "2025", false],
    ]);
    expect(problems).toEqual([]);
  });

  it("counts a partner as having answered whose answers are there", () => {
    const reading = readingOf({
      Ties: ties,
      Asked: [
        ["Partner", "Wave", "Responded"],
        ["Library", 2025, "no"],
        ["Clinic", 2025, "yes"],
        ["Clinic", 2025, "no"],
        ["PTA", 2025, "perhaps"],
        ["Club", 2025, "no"],
        ["Hub", 2025, "no"],
      ],
    });
    expect(reading.tables.respondents?.responses.map(({ responded }) => responded)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(problemsOf(reading)).toEqual([
      "respondentConflict Asked!C2 Library",
      "respondentConflict Asked!C4 Clinic",
      "notYesNo Asked!C5 perhaps",
    ]);
  });
});

describe("reading initiatives", () => {
  const partners: Row[] = [
    ["Partner", "Sector"],
    ["Library", "x"],
    ["Clinic", "y"],
    ["Health, Housing and Hope", "z"],
  ];

  it("reads partners parted by semicolons, lines, or commas that are no part of a name", () => {
    const { tables, problems } = readingOf({
      Partners: partners,
      Work: [
        ["Initiative", "Partners", "Lead", "On track", "Start", "End"],
        ["Reading", "Library; Clinic", "library", "yes", "2024-09", 2025],
        ["Homes", "Health, Housing and Hope", null, "no", null, null],
        ["Clubs", "Library, Clinic", null, null, null, null],
        ["Fairs", "Library\nClubhouse", "Nobody", null, null, null],
      ],
    });
    expect(tables.initiatives?.initiatives.map((each) => each.partners)).toEqual([
      ["Library", "Clinic"],
      ["Health, Housing and Hope"],
      ["Library", "Clinic"],
      ["Library"],
    ]);
    expect(tables.initiatives?.initiatives[0]).toMatchObject({
      lead: "Library",
      onTrack: true,
      start: "2024-09-01",
      end: "2025-12-31",
    });
    expect(problems.map(({ code, cell, found }) => [code, cell, found])).toEqual([
      ["unknownPartner", "Work!B5", "Clubhouse"],
      ["unknownPartner", "Work!C5", "Nobody"],
    ]);
  });
});
